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
  ticks: { at: number; text: string }[];
  unit: string | undefined;
  /** How certain its values are, where the chart says it. */
  statuses: (Status | undefined)[];
  /** Values that the scale must also hold, so that several drawings share it. */
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
}

export interface Value {
  at: number;
  value: number | null;
  status?: Status | undefined;
  /** What it says when it is pointed at; most are never asked. */
  title?: () => string;
}

/** A line with its points on the drawing. */
export type PlacedLine = Omit<Line, 'points'> & { points: Point[] };

export interface Point {
  x: number;
  y: number | null;
  status?: Status | undefined;
  title?: (() => string) | undefined;
}

/** The series of a line chart. */
export function readSeries(spec: ChartSpec, table: Table): Lines {
  const x = needColumn(spec, table, 'x');
  const y = needColumn(spec, table, 'y');
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table).filter((row) => (row[x.name] ?? null) !== null);
  const cells = [...new Set(rows.map((row) => row[x.name] ?? null))];
  const isOrdinal = cells.some((cell) => timeValue(cell) === null);
  const at = (cell: Cell | undefined) => (isOrdinal ? cells.indexOf(cell ?? null) : timeValue(cell) ?? 0);
  const groups = Map.groupBy(rows, (row) => textIn(row, color));
  const standing = standings([...groups.keys()], spec);
  const isAlone = groups.size === 1;
  const lines = [...groups].map(([name, group]): Line => {
    const values = group.map((row): Value => {
      const value = numberIn(row, y);
      const status = statusIn(row, statusColumn);
      return { at: at(row[x.name]), value, status, title: () => markTitle([isAlone ? '' : name, formatCell(row[x.name], x)], value, y.unit, status) };
    });
    const { tone = 'muted', isHighlighted = false } = standing.get(name) ?? {};
    return { name, tone: isAlone && !isHighlighted ? 'series-2' : tone, isHighlighted, isAlone, points: values.toSorted((a, b) => a.at - b.at) };
  });
  const places = cells.map((cell) => ({ at: at(cell), text: formatCell(cell, x) })).toSorted((a, b) => a.at - b.at);
  return {
    lines, order: places.map((place) => place.at), isOrdinal, ticks: ticksAmong(places, cells, x), unit: y.unit,
    statuses: statusColumn ? rows.map((row) => statusIn(row, statusColumn)) : [], isCut: spec.encoding.y?.scale?.zero === false,
  };
}

/** Days and months over some years are named by whole years; all else by its own values. */
function ticksAmong(places: Lines['ticks'], cells: Cell[], x: Column): Lines['ticks'] {
  const isFine = x.type === 'temporal' && cells.some((cell) => String(cell).length > 4);
  const [first = 0, last = 0] = [places[0]?.at, places.at(-1)?.at];
  if (!isFine || last - first < 3) return places;
  const years = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => Math.ceil(first) + index);
  return years.map((year) => ({ at: year, text: String(year) }));
}

/** The known values of a line. */
export const valuesOf = ({ points }: Line) => points.map(({ value }) => value).filter((value) => value !== null);
