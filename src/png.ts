import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const family = (folder: string, name: string) => ['400Regular', '600SemiBold'].map((weight) =>
  path.join('node_modules/@expo-google-fonts', folder, weight, `${name}_${weight}.ttf`));
/** Our own fonts and no others: the same bytes on any machine. */
const fontFiles = [...family('source-sans-3', 'SourceSans3'), ...family('source-serif-4', 'SourceSerif4')];
const cache = path.join('node_modules', '.cache', 'portal-pictures');

/** SVG markup → PNG at a width in pixels; what was drawn before is read from the cache, by the hash of the drawing. */
export function toPng(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const hash = createHash('sha256').update(`${width}\n${svg}`).digest('hex');
  const file = path.join(cache, `${hash}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const png = rasterise(svg, width);
  mkdirSync(cache, { recursive: true });
  // Two builds may draw the same picture at once: each writes its own file and renames it whole.
  const own = `${file}.${process.pid}`;
  writeFileSync(own, png);
  renameSync(own, file);
  return png;
}

/** The same without the cache. */
export function rasterise(svg: string, width: number): Uint8Array<ArrayBuffer> {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: width },
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' },
  });
  return new Uint8Array(picture.render().asPng());
}
