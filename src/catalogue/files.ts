import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of the content folder by its path there, with forward slashes: `events/launch.yaml` → its bytes. */
export type Files = Map<string, Uint8Array>;

/** Reads the content folder, in the order of the paths; hidden files and folders, and links out of the folder, are left alone. */
export function readFiles(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`There is no content folder “${folder}”.`);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort();
  return new Map(paths.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** Writes files into the content folder, each by its path there. */
export function writeFiles(folder: string, files: Iterable<readonly [string, Uint8Array]>): void {
  for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
}

/** The content folder: `content`, or what the environment variable `PORTAL_CONTENT` names. */
export function contentFolder(): string {
  return process.env['PORTAL_CONTENT'] ?? 'content';
}
