import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { serialize } from '../charts/index.ts';
import type { Drawing } from './draw.ts';
import { faces } from './fonts.ts';

const folder = path.join('node_modules', '.cache', 'portal-pictures');
const day = 24 * 60 * 60 * 1000;

/** The file in which a drawing’s picture is kept, by the hash of the drawing and of all that makes a picture of it: a change of either is another file. */
export function fileOf({ svg, width }: Drawing): string {
  const hash = createHash('sha256').update(`${makers}\n${width}\n${serialize(svg)}`).digest('hex');
  return path.join(folder, `${hash}.png`);
}

/** Our own code, those who set and paint, and the fonts. */
const makers = hashOf([
  ...globSync('src/png/*.ts').sort(),
  ...['canvaskit-wasm', 'harfbuzzjs'].map((name) => path.join('node_modules', name, 'package.json')),
  ...faces.map(({ file }) => file),
]);

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** Whether a picture was drawn before; that it was asked for is marked on it, once a day. */
export function isKept(file: string, now: number): boolean {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found && now - found.mtimeMs > day) utimesSync(file, now / 1000, now / 1000);
  return Boolean(found);
}

/** Drops what nobody has asked for in thirty days. */
export function prune(now: number, within = folder): void {
  for (const file of globSync(path.join(within, '*'))) {
    const found = statSync(file, { throwIfNoEntry: false });
    if (found && now - found.mtimeMs > 30 * day) rmSync(file, { force: true });
  }
}
