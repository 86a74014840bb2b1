import { ascending, descending, max, sum } from 'd3';
import type { ChartSpec } from '../model/chart.ts';
import { columnOf, measuredChannel, type Channel } from './encoding.ts';
import type { Cell, Row, Table } from './table.ts';
import { timeValue } from './time.ts';

type SortedChannel = 'text' | 'color' | 'x2' | 'x' | 'y' | 'facet';

/** The rows that are drawn, in the order in which they are drawn: also the rows of the page's table and the CSV. */
export function drawnRows(spec: ChartSpec, table: Table): Row[] {
  const channels: SortedChannel[] = ['text', 'color', 'x2', 'x', 'y', 'facet'];
  return channels.reduce((rows, channel) => sortedBy(spec, table, rows, channel), inTime(spec, table, keptRows(spec, table)));
}

/** The same in the order of the table. */
export function keptRows({ filter = {} }: ChartSpec, { rows }: Table): Row[] {
  const conditions = Object.entries(filter).map(([field, wanted]) => [field, new Set([wanted].flat().map(String))] as const);
  if (conditions.length === 0) return rows;
  return rows.filter((row) => conditions.every(([field, wanted]) => (row[field] ?? null) !== null && wanted.has(String(row[field]))));
}

/** A timeline runs forward unless told otherwise; what has no date comes last. */
function inTime(spec: ChartSpec, table: Table, rows: Row[]): Row[] {
  const column = spec.mark === 'timeline' ? columnOf(spec, table, 'x') : undefined;
  if (!column) return rows;
  const time = (row: Row) => timeValue(row[column.name]) ?? Infinity;
  return rows.toSorted((a, b) => ascending(time(a), time(b)));
}

function sortedBy(spec: ChartSpec, table: Table, rows: Row[], channel: SortedChannel): Row[] {
  const sort = spec.encoding[channel]?.sort;
  const column = columnOf(spec, table, channel);
  if (!sort || sort === 'none' || !column) return rows;
  const direction = sort.startsWith('-') || sort === 'descending' ? descending : ascending;
  const by = sort.endsWith('scending') ? channel : (sort.replace('-', '') as Channel);
  const measure = columnOf(spec, table, by);
  if (!measure) return rows;
  const isTotal = by === measuredChannel[spec.mark] && by !== channel;
  const rank = isTotal ? totals(rows, column.name, measure.name) : (row: Row) => row[measure.name];
  return rows.toSorted((a, b) => compare(rank(a), rank(b), direction));
}

/** Rows of one category stay together: they are ranked by their sum. */
function totals(rows: Row[], category: string, measure: string): (row: Row) => Cell | undefined {
  const groups = Map.groupBy(rows, (row) => row[category]);
  const values = new Map([...groups].map(([cell, group]) => [cell, total(group.map((row) => row[measure]))]));
  return (row) => values.get(row[category]);
}

function total(cells: (Cell | undefined)[]): Cell {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length > 0) return sum(numbers);
  return max(cells.filter((cell) => typeof cell === 'string')) ?? null;
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Missing values come last in either direction. */
function compare(a: Cell | undefined, b: Cell | undefined, direction: (a: number, b: number) => number): number {
  if (isMissing(a) || isMissing(b)) return Number(isMissing(a)) - Number(isMissing(b));
  if (typeof a === 'number' && typeof b === 'number') return direction(a, b);
  return direction(collator.compare(String(a), String(b)), 0);
}

const isMissing = (cell: Cell | undefined) => (cell ?? null) === null;
