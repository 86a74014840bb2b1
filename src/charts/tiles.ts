import { extent, ticks } from 'd3';
import { formatList } from '../format.ts';
import type { ChartSpec } from '../model/chart.ts';
import { noteOn } from './annotation-places.ts';
import { columnOf, needColumn, numberIn, textIn } from './encoding.ts';
import { initials } from './initials.ts';
import { missingKey, statusKey, type Key } from './legend.ts';
import { drawnRows } from './rows.ts';
import { statusIn, statusNote, type Status } from './status.ts';
import type { Column, Row, Table, Tile } from './table.ts';
import { shadeTone, type ShapeTone } from './theme.ts';
import { standings } from './tones.ts';
import { formatCell } from './value.ts';
import { valueFormat, type ValueFormat } from './value-labels.ts';

export interface Tiles {
  tiles: PlacedTile[];
  key: Key[];
  /** What the author says of places, each with its number upon the tile. */
  notes: string[];
}

export interface PlacedTile extends Tile {
  name: string;
  tone: ShapeTone;
  /** What the colour says, in words. */
  meaning: string;
  /** What the tile says beneath its code. */
  text: string;
  /** How certain it is; of a place in several rows, the first that is not. */
  status?: Status | undefined;
  link: string | undefined;
  /** Stands out among the others. */
  isHighlighted: boolean;
  /** Of the note on it. */
  number: number | undefined;
}

type Reading = Pick<PlacedTile, 'tone' | 'meaning' | 'text' | 'status'>;

/** The series of a tile map: every tile of the grid, also those without a value. */
export function readTiles(spec: ChartSpec, table: Table): Tiles {
  const rows = drawnRows(spec, table);
  const place = columnOf(spec, table, 'x');
  const color = needColumn(spec, table, 'color');
  const { key, read } = color.type === 'quantitative' ? quantityScale(rows, color) : categoryScale(rows, color, spec);
  const statusColumn = columnOf(spec, table, 'status');
  const readRow = (row: Row) => withStatus(read(row), statusIn(row, statusColumn));
  const text = spec.encoding.text ? columnOf(spec, table, 'text') : undefined;
  const highlighted = new Set(spec.highlight.map(String));
  const noted = Object.keys(table.tiles ?? {}).flatMap((name) => {
    const note = noteOn(spec.annotations, name);
    return note ? [{ name, note }] : [];
  });
  const tiles = Object.entries(table.tiles ?? {}).map(([name, tile]): PlacedTile => {
    const own = rows.filter((row) => textIn(row, place) === name);
    const said = own.map((row) => text && formatCell(row[text.name], text)).filter((cell) => cell !== undefined);
    const reading = joined(own.map(readRow));
    const number = noted.findIndex((each) => each.name === name) + 1 || undefined;
    const isHighlighted = highlighted.has(name) || number !== undefined;
    return { ...tile, ...reading, ...(said.length > 0 ? { text: said.join(' ') } : {}), name, link: table.links?.[name], isHighlighted, number };
  });
  const signs = [...statusKey(tiles.map(({ status }) => status)), ...missingKey(tiles.some(({ tone }) => tone === 'missing'))];
  return { tiles, key: [...key, ...signs], notes: noted.map(({ name, note }) => `${name}: ${note}`) };
}

const nothing: Reading = { tone: 'missing', meaning: 'no data', text: '' };

/** What is not certain says so; what is missing cannot be. */
const withStatus = (reading: Reading, status: Status | undefined): Reading =>
  (status && reading.tone !== 'missing' ? { ...reading, status, meaning: `${reading.meaning}${statusNote(status)}` } : reading);

/** A place in several rows has the first one's colour and the words of all. */
function joined(readings: Reading[]): Reading {
  const found = readings.filter(({ tone }) => tone !== 'missing');
  const meaning = formatList(found.map((reading) => reading.meaning));
  const status = found.find((reading) => reading.status)?.status;
  return { ...(found[0] ?? nothing), status, ...(found.length > 1 ? { meaning, text: found.map(({ text }) => text).join(' ') } : {}) };
}

interface Scale {
  key: Key[];
  read: (row: Row) => Reading;
}

/** Each category has a colour and, as a second sign, its initials. */
function categoryScale(rows: Row[], color: Column, spec: ChartSpec): Scale {
  const names = [...new Set(rows.map((row) => textIn(row, color)).filter(Boolean))];
  const signs = initials(names);
  const standing = standings(names, spec);
  const toneOf = (name: string) => standing.get(name)?.tone ?? 'muted';
  const read = (row: Row): Reading => {
    const index = names.indexOf(textIn(row, color));
    return index < 0 ? nothing : { tone: toneOf(names[index] ?? ''), meaning: names[index] ?? '', text: signs[index] ?? '' };
  };
  return { key: names.map((name, index) => ({ name, tone: toneOf(name), sign: signs[index] ?? '' })), read };
}

/** A quantity is shaded in at most five steps between round thresholds. */
function quantityScale(rows: Row[], color: Column): Scale {
  const values = rows.map((row) => numberIn(row, color)).filter((value) => value !== null);
  const [lowest = 0, highest = 0] = extent(values);
  const thresholds = roundThresholds(lowest, highest);
  const stepOf = (value: number) => thresholds.filter((threshold) => value >= threshold).length;
  const count = thresholds.length + 1;
  const write = valueFormat(values, color.unit);
  const read = (row: Row): Reading => {
    const value = numberIn(row, color);
    if (value === null) return nothing;
    const text = write(value);
    return { tone: shadeTone(stepOf(value), count), meaning: text, text };
  };
  const key = values.length === 0 ? [] : Array.from({ length: count }, (_, step): Key => {
    return { name: stepName(thresholds, step, lowest, valueFormat(thresholds, color.unit)), tone: shadeTone(step, count) };
  });
  return { key, read };
}

function roundThresholds(lowest: number, highest: number): number[] {
  if (lowest === highest) return [];
  const inside = (count: number) => ticks(lowest, highest, count).filter((tick) => tick > lowest && tick < highest);
  return [5, 4, 3, 2].map(inside).find((candidates) => candidates.length > 0 && candidates.length <= 4) ?? [];
}

/** `under 20`, `20 to 40`, `40 and over`. */
function stepName(thresholds: number[], step: number, lowest: number, write: ValueFormat): string {
  const [from, to] = [thresholds[step - 1], thresholds[step]];
  if (from === undefined && to === undefined) return write(lowest);
  if (from === undefined) return `under ${write(to ?? 0)}`;
  if (to === undefined) return `${write(from)} and over`;
  return `${write(from)} to ${write(to)}`;
}
