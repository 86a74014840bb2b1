import type { Line } from './redline.ts';

/** Unchanged lines that stay in sight beside a change. */
const context = 1;

/** A line to show; `hides` counts the unchanged rows of a table that it stands for. */
export type Shown = Line & { hides?: number };

/** Lines that follow one another, all shown or all folded. */
export interface Part {
  lines: Shown[];
  isFolded: boolean;
}

/** Lines in stretches, those far from any change folded; a table that changed stays one table. */
export function fold(lines: readonly Line[]): Part[] {
  const isNear = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({ change }) => change !== 'same'));
  const changedTable = inChangedTable(lines);
  const parts: Part[] = [];
  lines.forEach((line, index) => {
    const isFolded = !isNear[index] && !changedTable[index];
    const isHidden = !isNear[index] && changedTable[index] && line.tag !== 'head';
    if (parts.at(-1)?.isFolded !== isFolded) parts.push({ lines: [], isFolded });
    const shown = parts.at(-1)!.lines;
    const last = shown.at(-1);
    if (isHidden && last?.hides) shown[shown.length - 1] = { ...last, hides: last.hides + 1 };
    else shown.push(isHidden ? { ...line, hides: 1 } : line);
  });
  return parts;
}

/** Of each line, whether it stands in a table of which some row changed. */
function inChangedTable(lines: readonly Line[]): boolean[] {
  const tables: number[] = [];
  lines.forEach((line, index) => tables.push(!isRow(line) ? -1 : index > 0 && isRow(lines[index - 1]!) && line.tag !== 'head' ? tables[index - 1]! : index));
  const changed = new Set(tables.filter((table, index) => table >= 0 && lines[index]!.change !== 'same'));
  return tables.map((table) => changed.has(table));
}

/** Whether a line is a row of a table. */
export const isRow = ({ tag }: Line): boolean => tag === 'tr' || tag === 'head';
