import type { ChartSpec } from '../model/chart.ts';
import { columnOf, textIn } from './encoding.ts';
import type { Row, Table } from './table.ts';

/** What may be uncertain of a value: drawn hatched, hollow or dashed, and said in its own word. */
export const statuses = ['approximate', 'estimate', 'provisional', 'planned'] as const;
export type Status = (typeof statuses)[number];

/** What the column that the encoding names says of a row’s value; an empty cell says that it is certain. */
export function statusIn(spec: ChartSpec, table: Table, row: Row): Status | undefined {
  const column = columnOf(spec, table, 'status');
  if (!column) return undefined;
  const word = textIn(row, column).trim().toLowerCase();
  return statuses.find((status) => status === word);
}

/** ` (approximate)`, after a value in words. */
export const statusNote = (status: Status | undefined) => (status ? ` (${status})` : '');
