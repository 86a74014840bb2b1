import type { Table } from 'mdast';
import { parseMdx } from './mdx.ts';
import type { Edit } from './problem.ts';
import { walk } from './walk.ts';

/** Wider than this, rows that were lined up would be broken on most screens: such tables stay as they are written. The guide says so. */
const mostWidth = 120;

/** What lines up the pipes of every table in the text of an `.mdx` file, one edit a line; the cells stay letter for letter. */
export function alignTables(text: string, file: string): Edit[] {
  const before = parseMdx(text, file).tree;
  const lines = text.split('\n');
  const edits: Edit[] = [];
  walk(before, (node) => {
    if (node.type === 'table') edits.push(...alignTable(node as Table, lines));
  });
  if (edits.length === 0) return [];
  const after = [...lines];
  for (const { line, column, text: row } of edits) after[line - 1] = (lines[line - 1] ?? '').slice(0, column - 1) + row;
  return shape(parseMdx(after.join('\n'), file).tree) === shape(before) ? edits : [];
}

/** A tree without the places of its nodes: what is shown. */
const shape = (tree: unknown) => JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value));

function alignTable({ position }: Table, lines: readonly string[]): Edit[] {
  if (!position) throw new Error('a table without a place');
  const { start, end } = position;
  const rows = lines.slice(start.line - 1, end.line).map((line, index) => {
    const column = index === 0 ? start.column : (/^[\s>]*/.exec(line)?.[0].length ?? 0) + 1;
    const written = line.slice(column - 1);
    return { line: start.line + index, column, written, cells: cellsOf(written) };
  });
  const widths = widthsOf(rows.map(({ cells }) => cells));
  if (widths.reduce((sum, width) => sum + width + 3, 1) > mostWidth) return [];
  return rows.flatMap(({ cells, ...row }, index) => {
    const padded = cells.map((cell, at) => (index === 1 ? ruled : filled)(cell, widths[at] ?? 0));
    const text = `| ${padded.join(' | ')} |`;
    return text === row.written ? [] : [{ ...row, text }];
  });
}

/** `| a | b \| c |` → `a`, `b \| c`. */
function cellsOf(row: string): string[] {
  const inner = row.trim().replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** How wide each column is, in signs; the line below the head can be as narrow as three. */
function widthsOf([head = [], , ...body]: string[][]): number[] {
  const rows = [head, ...body];
  const count = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return Array.from({ length: count }, (_, column) => rows.reduce((most, row) => Math.max(most, signsIn(row[column] ?? '')), 3));
}

const signsIn = (text: string) => Array.from(text).length;

const filled = (cell: string, width: number) => cell + ' '.repeat(Math.max(0, width - signsIn(cell)));

/** The line below the head keeps the colons that say where a column is set. */
function ruled(cell: string, width: number): string {
  const [left, right] = [cell.startsWith(':') ? ':' : '', cell.endsWith(':') ? ':' : ''];
  return left + '-'.repeat(width - left.length - right.length) + right;
}
