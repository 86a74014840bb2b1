import { textIn } from './encoding.ts';
import type { Column, Row } from './table.ts';

/** What may be uncertain of a value: drawn hatched, hollow or dashed, and said in its own word. */
export const statuses = ['approximate', 'estimate', 'provisional', 'planned'] as const;
export type Status = (typeof statuses)[number];

/** What a column says of the value of a row; an empty cell, or no column, says that it is certain. */
export function statusIn(row: Row, column: Column | undefined): Status | undefined {
  if (!column) return undefined;
  const word = textIn(row, column).trim().toLowerCase();
  return statuses.find((status) => status === word);
}

/** ` (approximate)`, after a value in words. */
export const statusNote = (status: Status | undefined) => (status ? ` (${status})` : '');
