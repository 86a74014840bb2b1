import type { ChartSpec, Mark } from '../model/chart.ts';
import type { Cell, Column, Row, Table } from './table.ts';

export type Channel = keyof ChartSpec['encoding'];

/** The channels that a mark cannot do without. */
export const requiredChannels = {
  bar: ['x', 'y'],
  column: ['x', 'y'],
  line: ['x', 'y'],
  area: ['x', 'y'],
  range: ['x', 'x2', 'y'],
  dot: ['x', 'y'],
  proportion: ['x'],
  'tile-map': ['color'],
  timeline: [],
  network: ['source', 'target'],
  tree: ['id', 'parent'],
  flow: ['source', 'target'],
} as const satisfies Record<Mark, readonly Channel[]>;

/** The channel that holds the quantity that is compared. */
export const measuredChannel = {
  bar: 'x', column: 'y', line: 'y', area: 'y', range: 'x', dot: 'x', proportion: 'x', 'tile-map': 'color',
  timeline: undefined, network: undefined, tree: undefined, flow: undefined,
} as const satisfies Record<Mark, Channel | undefined>;

/** The channels that a mark shows. */
export const drawnChannels: Record<Mark, readonly Channel[]> = {
  bar: ['x', 'y', 'color', 'facet', 'status'],
  column: ['x', 'y', 'color', 'facet', 'status'],
  line: ['x', 'y', 'color', 'facet', 'status'],
  area: ['x', 'y', 'color', 'facet', 'status'],
  range: ['x', 'x2', 'y', 'color', 'status'],
  dot: ['x', 'y', 'color', 'status'],
  proportion: ['x', 'y', 'color', 'status'],
  'tile-map': ['x', 'y', 'color', 'text', 'status'],
  timeline: ['x', 'x2', 'y', 'text', 'color', 'status'],
  network: ['source', 'target', 'sourceGroup', 'targetGroup', 'text', 'color', 'status'],
  tree: ['id', 'parent', 'text', 'color', 'status'],
  flow: ['source', 'target', 'size', 'color', 'status'],
};

/** Marks that can be drawn as small multiples. */
export const facetedMarks: readonly Mark[] = ['bar', 'column', 'line', 'area'];

type Guess = (table: Table, spec: ChartSpec) => Column | undefined;

/** Fields that a mark finds by itself where the encoding leaves them out. */
const guesses: Partial<Record<Mark, Partial<Record<Channel, Guess>>>> = {
  'tile-map': { x: (table, spec) => (spec.encoding.y ? columnOf(spec, table, 'y') : placeColumn(table)) },
  timeline: {
    x: (table) => table.columns.filter(isTemporal)[0],
    x2: (table) => table.columns.filter(isTemporal)[1],
    text: (table) => table.columns.find((column) => column.type === 'nominal'),
  },
};

const isTemporal = (column: Column) => column.type === 'temporal';

/** The column whose values have tiles. */
function placeColumn({ columns, rows, tiles = {} }: Table): Column | undefined {
  const hasTile = (name: string) => rows.some((row) => String(row[name]) in tiles);
  return columns.find(({ name }) => hasTile(name)) ?? columns.find(({ type }) => type === 'nominal');
}

/** The column that a channel shows, if it shows one. */
export function columnOf(spec: ChartSpec, table: Table, channel: Channel): Column | undefined {
  const name = spec.encoding[channel]?.field;
  if (name === undefined) return guesses[spec.mark]?.[channel]?.(table, spec);
  const column = table.columns.find((candidate) => candidate.name === name);
  if (!column) throw new Error(`the table has no column “${name}” for the channel “${channel}”`);
  return column;
}

/** The column that a channel must show. */
export function needColumn(spec: ChartSpec, table: Table, channel: Channel): Column {
  const column = columnOf(spec, table, channel);
  if (!column) throw new Error(`the mark “${spec.mark}” needs the channel “${channel}”`);
  return column;
}

/** What a channel is called: its own title or the column's. */
export function titleOf(spec: ChartSpec, table: Table, channel: Channel): string | undefined {
  return spec.encoding[channel]?.title ?? columnOf(spec, table, channel)?.title;
}

/** A cell as text; a missing one is empty. */
export const textIn = (row: Row, column: Column | undefined) => cellText(column ? row[column.name] : null);
const cellText = (cell: Cell | undefined) => (cell === null || cell === undefined ? '' : String(cell));

/** A cell as a number; what is missing or no number is `null`. */
export function numberIn(row: Row, column: Column | undefined): number | null {
  const cell = column ? row[column.name] : null;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
