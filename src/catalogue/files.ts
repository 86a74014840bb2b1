import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file of the content folder by its path there, with forward slashes: `events/launch.yaml` → its bytes. */
export type Files = Map<string, Uint8Array>;

/** Reads the content folder, in the order of the paths; hidden files and folders, and links, are left alone. */
export function readFiles(folder: string): Files {
  if (!existsSync(folder)) throw new Error(`There is no content folder “${folder}”.`);
  return new Map(namesIn(folder).sort().map((name) => [name, readFileSync(path.join(folder, name))]));
}

/** The files under a folder. Node’s own recursion goes through links to folders, and so out of the content or round in a circle. */
function namesIn(folder: string, under = ''): string[] {
  return readdirSync(path.join(folder, under), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.')).flatMap((entry) => {
    const name = under + entry.name;
    return entry.isDirectory() ? namesIn(folder, `${name}/`) : entry.isFile() ? [name] : [];
  });
}

/** The content folder: `content`, or what the environment variable `PORTAL_CONTENT` names. */
export function contentFolder(): string {
  return process.env['PORTAL_CONTENT'] ?? 'content';
}
