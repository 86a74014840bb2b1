import type { ChartSpec } from '../model/chart.ts';
import { columnOf, type Channel } from './encoding.ts';
import { drawnRows } from './rows.ts';
import type { Column, Table } from './table.ts';

const channels: readonly Channel[] = ['x', 'x2', 'y', 'color', 'text', 'facet', 'status', 'source', 'target', 'sourceGroup', 'targetGroup', 'size', 'id', 'parent'];

/** The columns that a chart draws: those of its encoding, and those that its mark finds by itself. */
export const drawnColumns = (spec: ChartSpec, table: Table): Set<Column> => new Set(channels.flatMap((channel) => columnOf(spec, table, channel) ?? []));

/** What a chart shows as a table: its rows in the order in which they are drawn, and first the columns that are; the others follow, for who wants more. */
export function drawnTable(spec: ChartSpec, table: Table): Table {
  const drawn = drawnColumns(spec, table);
  const { true: shown = [], false: others = [] } = Object.groupBy(table.columns, (column) => String(drawn.has(column)) as 'true' | 'false');
  return { ...table, columns: [...shown, ...others], rows: drawnRows(spec, table) };
}
