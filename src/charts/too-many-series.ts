import type { ChartSpec } from '../model/chart.ts';
import { columnOf, measuredChannel, textIn } from './encoding.ts';
import { drawnRows } from './rows.ts';
import type { Table } from './table.ts';
import { seriesTones } from './theme.ts';

/** How many colours a chart asks for, where that is more than can be told apart; what is not highlighted needs none. */
export function tooManySeries(spec: ChartSpec, table: Table): { count: number; limit: number } | undefined {
  const names = colorNames(spec, table);
  const limit = seriesTones.length;
  if (names.length <= limit || names.some((name) => spec.highlight.map(String).includes(name))) return undefined;
  return { count: names.length, limit };
}

/** The names that colours stand for, in the order in which they take them. */
export function colorNames(spec: ChartSpec, table: Table): string[] {
  const color = coloured(spec, table);
  if (!color) return [];
  const rows = drawnRows(spec, table);
  return [...new Set(rows.flatMap((row) => color.map((column) => textIn(row, column))).filter(Boolean))];
}

/** The columns whose values have colours: those of a network are the groups, for its kinds are dashes. */
function coloured(spec: ChartSpec, table: Table) {
  if (spec.mark === 'network') return [columnOf(spec, table, 'sourceGroup'), columnOf(spec, table, 'targetGroup')].filter((column) => column !== undefined);
  const color = columnOf(spec, table, 'color');
  if (spec.mark === 'proportion') return [color ?? columnOf(spec, table, 'y')].filter((column) => column !== undefined);
  const category = measuredChannel[spec.mark] === 'x' ? columnOf(spec, table, 'y') : columnOf(spec, table, 'x');
  return color && color !== category && color.type !== 'quantitative' ? [color] : undefined;
}
