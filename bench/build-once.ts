import { rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { build, type AstroInlineConfig, type AstroIntegration } from 'astro';

/** One cold build of the project in the working folder, in a process of its own, so that its time and memory can be read. */
const { values } = parseArgs({
  options: { out: { type: 'string' }, cache: { type: 'string' }, 'without-search': { type: 'boolean', default: false } },
});
const { out, cache } = values;
if (!out || !cache) throw new Error('Say where the site and the cache go: node bench/build-once.ts --out /tmp/site --cache /tmp/cache');
rmSync(cache, { recursive: true, force: true });

const config: AstroInlineConfig = { root: process.cwd(), outDir: out, cacheDir: cache, vite: { cacheDir: `${cache}/vite` }, logLevel: 'error' };
await build(values['without-search'] ? { ...config, configFile: false, integrations: [mdx(), sitemap(), await portalWithoutSearch()] } : config);

/** All but the last hook, which indexes what was built; the site stays where it was made, beside `out`. */
async function portalWithoutSearch(): Promise<AstroIntegration> {
  const file = pathToFileURL(path.resolve('src/portal.ts')).href;
  const { portal } = await import(file) as typeof import('../src/portal.ts');
  const { name, hooks } = portal();
  delete hooks['astro:build:done'];
  return { name, hooks };
}
