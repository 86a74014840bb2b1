import type { ChartSpec } from '../model/chart.ts';
import { columnOf, needColumn, numberIn, textIn } from './encoding.ts';
import { drawnRows } from './rows.ts';
import { statusIn, type Status } from './status.ts';
import type { Cell, Column, Table } from './table.ts';
import type { ShapeTone } from './theme.ts';
import { timeValue } from './time.ts';
import { markTitle } from './titles.ts';
import { standings } from './tones.ts';
import { formatCell } from './value.ts';

/** Quantities in order, one line a colour. */
export interface Lines {
  lines: Line[];
  /** Every place on the x axis, in order. */
  order: number[];
  /** Whether places are mere ranks. */
  isOrdinal: boolean;
  /** Places that may be named. */
  ticks: Place[];
  unit: string | undefined;
  /** How certain its values are, where the chart says it. */
  statuses: (Status | undefined)[];
  /** Values that the scale must hold, its own among them, so that several drawings share it. */
  extent?: readonly number[];
  /** Whether the scale may begin above zero. */
  isCut?: boolean;
  /** One of several panels: its lines are named in a key. */
  isPanel?: boolean;
}

export interface Line {
  name: string;
  tone: ShapeTone;
  isHighlighted: boolean;
  /** The only line: it needs no name. */
  isAlone: boolean;
  /** In order. */
  points: Value[];
  /** What one of them says when it is pointed at; most are never asked. */
  valueTitle: (value: Value) => string;
}

/** A place on the x axis, and what it is called. */
export interface Place {
  at: number;
  text: string;
}

export interface Value extends Place {
  value: number | null;
  status: Status | undefined;
}

/** A line with its points on the drawing. */
export type PlacedLine = Omit<Line, 'points'> & { points: Point[] };

export interface Point {
  x: number;
  y: number | null;
  /** What stands there; nothing for the edge of an area. */
  of?: Value;
}

/** Whether the value at a point is less than certain. */
export const isUncertain = ({ of }: Point): boolean => of?.status !== undefined;

/** The series of a line chart. */
export function readSeries(spec: ChartSpec, table: Table): Lines {
  const [x, y] = [needColumn(spec, table, 'x'), needColumn(spec, table, 'y')];
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table).filter((row) => (row[x.name] ?? null) !== null);
  const cells = [...new Set(rows.map((row) => row[x.name] ?? null))];
  const isOrdinal = cells.some((cell) => timeValue(cell) === null);
  const places = new Map<Cell, Place>();
  cells.forEach((cell, rank) => places.set(cell, { at: isOrdinal ? rank : timeValue(cell) ?? 0, text: formatCell(cell, x) }));
  const groups = Map.groupBy(rows, (row) => textIn(row, color));
  const standing = standings([...groups.keys()], spec);
  const isAlone = groups.size === 1;
  const lines = [...groups].map(([name, group]): Line => {
    const points = group.map((row): Value => {
      const { at, text } = places.get(row[x.name] ?? null) as Place;
      return { at, text, value: numberIn(row, y), status: statusIn(row, statusColumn) };
    });
    const { tone = 'muted', isHighlighted = false } = standing.get(name) ?? {};
    return {
      name, tone: isAlone && !isHighlighted ? 'series-2' : tone, isHighlighted, isAlone, points: points.toSorted(inOrder),
      valueTitle: ({ text, value, status }) => markTitle([isAlone ? '' : name, text], value, y.unit, status),
    };
  });
  const order = [...places.values()].toSorted(inOrder);
  return {
    lines, order: order.map(({ at }) => at), isOrdinal, ticks: ticksAmong(order, cells, x), unit: y.unit,
    statuses: statusColumn ? rows.map((row) => statusIn(row, statusColumn)) : [], isCut: spec.encoding.y?.scale?.zero === false,
  };
}

const inOrder = (a: Place, b: Place) => a.at - b.at;

/** Days and months over some years are named by whole years; all else by its own values. */
function ticksAmong(places: Place[], cells: Cell[], x: Column): Place[] {
  const isFine = x.type === 'temporal' && cells.some((cell) => String(cell).length > 4);
  const [first = 0, last = 0] = [places[0]?.at, places.at(-1)?.at];
  if (!isFine || last - first < 3) return places;
  const years = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => Math.ceil(first) + index);
  return years.map((year) => ({ at: year, text: String(year) }));
}

/** The known values of some lines. */
export function valuesOf(lines: readonly Line[]): number[] {
  const values: number[] = [];
  for (const { points } of lines) for (const { value } of points) if (value !== null) values.push(value);
  return values;
}
