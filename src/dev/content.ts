import { newMemory, type Outcome } from '../catalogue/build.ts';
import { readFiles, type Files } from '../catalogue/files.ts';
import { checkContent, type CheckOptions } from '../quality/index.ts';

/** The content folder as it is now and as it was read last; files that are still the same are not read anew. */
export interface WatchedContent {
  /** The whole check of what has changed since the last; nothing where no byte has. */
  check: () => Outcome | undefined;
}

/** A folder to be checked again and again. `options` say what a check of these files needs. */
export function watchedContent(folder: string, options: (files: Files) => CheckOptions): WatchedContent {
  const memory = newMemory();
  let files: Files = new Map();
  return {
    check: () => {
      const before = files;
      files = withObjectsOf(before, readFiles(folder));
      const isSame = files.size === before.size && [...files].every(([name, bytes]) => before.get(name) === bytes);
      return isSame && files.size > 0 ? undefined : checkContent(files, { ...options(files), folder, memory });
    },
  };
}

/** The check remembers what it read of a file by the very object that holds its bytes. */
function withObjectsOf(before: Files, files: Files): Files {
  return new Map([...files].map(([name, bytes]) => {
    const old = before.get(name);
    return [name, old && Buffer.compare(old, bytes) === 0 ? old : bytes];
  }));
}
