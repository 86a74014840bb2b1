import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { keep } from './keep.ts';
import { unpackWoff } from './woff.ts';

const packages = 'node_modules';

/** The Latin letters of the site’s own families. */
const small = ['Source Sans 3', 'Source Serif 4'].flatMap((family) => ['400', '600'].map((weight) => {
  const name = family.toLowerCase().replaceAll(' ', '-');
  return { family, file: path.join(packages, '@fontsource', name, 'files', `${name}-latin-${weight}-normal.woff`) };
}));
/** The same families whole. */
const whole = [['source-sans-3', 'SourceSans3'], ['source-serif-4', 'SourceSerif4']].flatMap(([folder = '', name = '']) =>
  ['400Regular', '600SemiBold'].map((weight) => path.join(packages, '@expo-google-fonts', folder, weight, `${name}_${weight}.ttf`)));

/** Every file that letters are drawn from. */
export const fontSources = [...small.map(({ file }) => file), ...whole];

/** What the small fonts hold; a test draws each of these. */
export const latin = ' -~\\u00a0-\\u00ff–—‘’“”•…′″€−';
const isLatin = new RegExp(`^[\\s${latin}]*$`, 'u');

/** Fonts for a drawing. The rasteriser reads a font’s file again for each letter, so the whole families, ten times larger, come in only where they are needed. */
export const fontsFor = (svg: string): string[] => (isLatin.test(svg) ? unpackedSmall : [...unpackedSmall, ...whole]);

const unpackedSmall = small.map(unpacked);

/** The rasteriser takes TrueType alone, and files alone: each is unpacked once. */
function unpacked({ family, file }: { family: string; file: string }): string {
  const bytes = readFileSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const font = path.join(packages, '.cache', 'portal-fonts', `${path.basename(file, '.woff')}-${hash}.ttf`);
  if (!existsSync(font)) keep(font, unpackWoff(bytes, family));
  return font;
}
