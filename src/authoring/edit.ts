import type { Place } from '../catalogue/problem.ts';

/** Letters in a file that give way to others. */
export interface Edit extends Place {
  was: string;
  becomes: string;
}

/** A file with its edits made, every other byte as it was. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const starts = lineStarts(text);
  const placed = edits.map(({ line, column, was, becomes }) => ({ from: (starts[line - 1] ?? text.length) + column - 1, was, becomes }));
  const wrong = placed.find(({ from, was }) => !text.startsWith(was, from));
  if (wrong) throw new Error(`“${wrong.was}” does not stand where it was found; here is “${text.slice(wrong.from, wrong.from + 30)}”`);
  return new TextEncoder().encode(placed.sort((a, b) => b.from - a.from)
    .reduce((whole, { from, was, becomes }) => whole.slice(0, from) + becomes + whole.slice(from + was.length), text));
}

/** Where each line begins, whatever ends a line; a byte order mark is not counted. */
function lineStarts(text: string): number[] {
  return [text.startsWith('\ufeff') ? 1 : 0, ...[...text.matchAll(/\r\n?|\n/g)].map((end) => end.index + end[0].length)];
}
