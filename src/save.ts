import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Writes files into a folder and takes others out, all or none: what fails on the way is put back as it was. */
export function saveChanges(folder: string, changes: ReadonlyMap<string, Uint8Array | null>): void {
  const names = [...changes.keys()].map((name) => path.join(folder, name));
  const before = new Map(names.map((name) => [name, existsSync(name) ? readFileSync(name) : undefined]));
  // Hidden, so that a development server does not read a half-written file.
  const prepared = [...changes].filter(([, bytes]) => bytes !== null).map(([name, bytes]) => {
    const target = path.join(folder, name);
    return { target, bytes: bytes!, draft: path.join(path.dirname(target), `.${path.basename(target)}.part`) };
  });
  try {
    for (const { draft, bytes } of prepared) {
      mkdirSync(path.dirname(draft), { recursive: true });
      writeFileSync(draft, bytes);
    }
    for (const { draft, target } of prepared) renameSync(draft, target);
    for (const [name, bytes] of changes) if (bytes === null) rmSync(path.join(folder, name));
  } catch (error) {
    for (const { draft } of prepared) if (existsSync(draft)) rmSync(draft);
    for (const [name, bytes] of before) {
      if (bytes) writeFileSync(name, bytes);
      else if (existsSync(name)) rmSync(name);
    }
    throw new Error('The files could not be written; all stand as they were.', { cause: error });
  }
}
