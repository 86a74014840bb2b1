import type { Files } from '../catalogue/files.ts';
import type { FileChange } from './change.ts';

/** Files that came, went or hold something else, by their paths in the content folder. */
export function compareFiles(before: Files, after: Files): FileChange[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.flatMap((path): FileChange[] => {
    const [old, fresh] = [before.get(path), after.get(path)];
    if (old && fresh && isSame(old, fresh)) return [];
    return [{ path, change: !old ? 'added' : !fresh ? 'removed' : 'changed', bytes: { before: old?.length, after: fresh?.length } }];
  });
}

/** A checkout on Windows may end its lines otherwise than git’s own copy. */
function isSame(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length === b.length) return a.every((byte, index) => byte === b[index]);
  const lines = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).replaceAll('\r\n', '\n');
  return lines(a) === lines(b);
}
