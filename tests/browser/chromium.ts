import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The path of a Chromium that comes from npm, unpacked below `node_modules/.cache`; `CHROMIUM_PATH` overrides it.
 * The package unpacks under the temporary folder, its libraries only for the runtime it knows, and its font list
 * names a folder of its own host: all three are told otherwise here, and put back.
 */
export async function chromiumPath(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  const cache = path.resolve('node_modules/.cache/chromium');
  mkdirSync(cache, { recursive: true });
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: cache, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  const { default: chromium } = await import('@sparticuz/chromium');
  const executable = await chromium.executablePath();
  const librariesAfter = process.env['LD_LIBRARY_PATH'];
  process.env = { ...before, ...(librariesAfter ? { LD_LIBRARY_PATH: librariesAfter } : {}) };
  const fonts = path.join(cache, 'fonts.conf');
  writeFileSync(fonts, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${cache}/fonts/fonts</dir><cachedir>${cache}/fc-cache</cachedir></fontconfig>\n`);
  process.env['FONTCONFIG_FILE'] = fonts;
  delete process.env['FONTCONFIG_PATH'];
  return executable;
}

/** Our own, not the package’s, which switch web security off. */
export const launchArguments = [
  '--headless=shell', '--no-sandbox', '--disable-gpu', '--no-zygote', '--disable-dev-shm-usage',
  '--disable-background-networking', '--no-first-run', '--disable-component-update', '--disable-sync', '--disable-quic',
  '--font-render-hinting=none',
];
