import { greatestWidth, longestWord } from './text.ts';
import type { Size } from './theme.ts';

/** What each column of names gets of some room: what it wishes, or else its longest word and a fair part of the rest; nothing where words would be cut. */
export function columnWidths(columns: readonly (readonly string[])[], room: number, most: number, size: Size): number[] | undefined {
  const least = columns.map((names) => Math.max(0, ...names.map((name) => longestWord(name, size, 600))));
  const wished = columns.map((names, index) => Math.max(least[index] ?? 0, Math.min(most, greatestWidth(names, size, 600))));
  const sum = (widths: number[]) => widths.reduce((total, width) => total + width, 0);
  if (sum(wished) <= room) return wished;
  if (sum(least) > room) return undefined;
  const share = (room - sum(least)) / (sum(wished) - sum(least));
  return wished.map((width, index) => (least[index] ?? 0) + (width - (least[index] ?? 0)) * share);
}
