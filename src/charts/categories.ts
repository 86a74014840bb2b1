import type { ChartSpec } from '../model/chart.ts';
import { columnOf, needColumn, numberIn, textIn, type Channel } from './encoding.ts';
import { drawnRows } from './rows.ts';
import { statusIn, type Status } from './status.ts';
import type { Column, Row, Table } from './table.ts';
import { seriesTone, type ShapeTone } from './theme.ts';
import { markTitle } from './titles.ts';
import { highlightedAmong } from './tones.ts';
import { formatCell } from './value.ts';

/** A quantity per category, split or grouped by colour: what bars, columns and proportions draw. */
export interface Categories {
  items: Category[];
  /** What the colours stand for; empty where there is one colour only. */
  key: { name: string; tone: ShapeTone }[];
  unit: string | undefined;
  isStacked: boolean;
  /** Values that the scale must also hold, so that several drawings share it. */
  extent?: readonly number[];
  /** Names that need as much room as its own, for the same reason. */
  names?: readonly string[];
  /** Whether the scale of dots may begin above zero. */
  isCut?: boolean;
}

export interface Category {
  name: string;
  isHighlighted: boolean;
  parts: Part[];
  /** The address of the record that it is. */
  link?: string | undefined;
  /** What the author says of it. */
  note?: string | undefined;
}

export interface Part {
  name: string;
  value: number | null;
  tone: ShapeTone;
  status?: Status | undefined;
  /** What it says when it is pointed at. */
  title?: string;
  /** What the author says of it. */
  note?: string | undefined;
}

/** The series of a chart whose categories stand in one channel and quantities in another. */
export function readCategories(spec: ChartSpec, table: Table, category: Channel, measured: Channel): Categories {
  const rows = drawnRows(spec, table);
  const measure = needColumn(spec, table, measured);
  const categoryColumn = columnOf(spec, table, category);
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const groups = color && color !== categoryColumn ? grouped(rows, categoryColumn) : rows.map((row) => [row]);
  const names = groups.map(([row]) => nameOf(row, categoryColumn));
  const highlighted = highlightedAmong(names, spec);
  const key = color && color !== categoryColumn ? colorKey(rows, color) : [];
  const toneOf = (row: Row, name: string): ShapeTone => {
    if (key.length > 0) return key.find((item) => item.name === textIn(row, color))?.tone ?? 'muted';
    if (highlighted.length === 0) return 'series-2';
    return highlighted.includes(name) ? 'series-1' : 'muted';
  };
  const items = groups.map((group, index): Category => {
    const name = names[index] ?? '';
    const parts = group.map((row): Part => {
      const part = textIn(row, color);
      const value = numberIn(row, measure);
      const status = statusIn(row, statusColumn);
      return { name: part, value, tone: toneOf(row, name), status, title: markTitle([name, key.length > 0 ? part : ''], value, measure.unit, status) };
    });
    return { name, isHighlighted: highlighted.includes(name), parts, link: table.links?.[name] };
  });
  return { items, key, unit: measure.unit, isStacked: spec.stack };
}

/** How certain each value is. */
export const statusesOf = ({ items }: Categories) => items.flatMap(({ parts }) => parts.map(({ status }) => status));

function nameOf(row: Row | undefined, column: Column | undefined): string {
  return row && column ? formatCell(row[column.name], column) : '';
}

/** Rows of one category together, in the order in which the categories first appear. */
function grouped(rows: Row[], column: Column | undefined): Row[][] {
  return [...Map.groupBy(rows, (row) => textIn(row, column)).values()];
}

function colorKey(rows: Row[], color: Column): { name: string; tone: ShapeTone }[] {
  const names = new Set(rows.map((row) => textIn(row, color)));
  return [...names].map((name, index) => ({ name, tone: seriesTone(index) }));
}
