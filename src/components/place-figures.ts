import type { Catalogue, DataTable, Entry } from '../catalogue/catalogue.ts';
import type { DatasetField } from '../model/dataset.ts';

type Row = DataTable['rows'][number];

/** A figure that a dataset holds for a place. */
export interface PlaceFigure {
  dataset: Entry<'datasets'>;
  field: DatasetField;
  value: number;
  /** The year or day of the row, where the table has one. */
  time?: string;
  /** `3rd of 33`, by size. */
  rank: number;
  among: number;
  /** So many others have the same value that a rank would say little. */
  isTied: boolean;
  /** The same figure over the years, the earliest first. */
  series: { time: number; value: number }[];
}

/** Figures from every dataset with a column of places: the latest of each, ranked among places of the same type. */
export function figuresOf(catalogue: Catalogue, place: Entry<'places'>): PlaceFigure[] {
  return [...catalogue.datasets.values()].flatMap((dataset) => {
    const table = catalogue.tables.get(dataset.id);
    const key = table?.fields.find(({ reference }) => reference === 'places');
    if (!table || !key) return [];
    const peers = peersOf(catalogue, place);
    const rows = table.rows.filter((row) => peers.has(String(row[key.name])));
    return table.fields.filter(isQuantity).flatMap((field) => figureOf({ dataset, table, rows, key: key.name, field }, place.id) ?? []);
  });
}

interface Column {
  dataset: Entry<'datasets'>;
  table: DataTable;
  rows: Row[];
  key: string;
  field: DatasetField;
}

function figureOf({ dataset, table, rows, key, field }: Column, place: string): PlaceFigure | undefined {
  const time = table.fields.find(({ type }) => type === 'year' || type === 'date');
  const held = rows.filter((row) => typeof row[field.name] === 'number');
  const own = held.filter((row) => row[key] === place);
  const latest = time ? own.toSorted((a, b) => (String(a[time.name]) < String(b[time.name]) ? 1 : -1))[0] : own[0];
  // Several rows of a place that no time tells apart are told apart by something a single figure would hide.
  if (!latest || (!time && own.length > 1) || (time && new Set(own.map((row) => row[time.name])).size < own.length)) return undefined;
  const beside = time ? held.filter((row) => row[time.name] === latest[time.name]) : held;
  const value = Number(latest[field.name]);
  return {
    dataset, field, value,
    ...(time ? { time: String(latest[time.name]) } : {}),
    rank: beside.filter((row) => Number(row[field.name]) > value).length + 1,
    among: beside.length,
    isTied: beside.filter((row) => row[field.name] === latest[field.name]).length > 2,
    series: time ? own.map((row) => ({ time: Number(String(row[time.name]).slice(0, 4)), value: Number(row[field.name]) })).sort((a, b) => a.time - b.time) : [],
  };
}

/** Places that it may be ranked among: those with a tile like it, or of its type. */
function peersOf(catalogue: Catalogue, place: Entry<'places'>): Set<string> {
  const peers = [...catalogue.places.values()].filter(({ data }) => (place.data.tile ? data.tile !== undefined : data.type === place.data.type));
  return new Set(peers.map(({ id }) => id));
}

const isQuantity = ({ type, name }: DatasetField) => (type === 'integer' || type === 'number') && !/(^|_)(row|column|order|code)$/.test(name);

/** `1` → `largest`; `3` of 33 → `3rd largest`; the last → `smallest`. */
export function rankWords(rank: number, among: number): string {
  if (rank === 1) return 'largest';
  if (rank === among) return 'smallest';
  return rank <= among / 2 ? `${ordinal(rank)} largest` : `${ordinal(among - rank + 1)} smallest`;
}

/** `1` → `1st`, `22` → `22nd`, `13` → `13th`. */
export function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10];
  return `${value}${ending ?? 'th'}`;
}
