import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A weight of one of the site’s two families. */
export interface Face {
  family: string;
  weight: string;
  /** A TrueType file with every letter that the family has. */
  file: string;
}

const families = { 'Source Sans 3': 'source-sans-3', 'Source Serif 4': 'source-serif-4' };
const weights = { 400: '400Regular', 600: '600SemiBold' };

export const faces: Face[] = Object.entries(families).flatMap(([family, folder]) => Object.entries(weights).map(([weight, name]) =>
  ({ family, weight, file: path.join('node_modules', '@expo-google-fonts', folder, name, `${family.replaceAll(' ', '')}_${name}.ttf`) })));

/** The font of a face, as those who read fonts take it. */
export function readFont({ file }: Face): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}
