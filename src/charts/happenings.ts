import type { ChartSpec } from '../model/chart.ts';
import { formatDateShort } from '../format.ts';
import { noteOn } from './annotation-places.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import { drawnRows } from './rows.ts';
import { statusIn, type Status } from './status.ts';
import type { Table } from './table.ts';
import type { ShapeTone } from './theme.ts';
import { timeValue, yearOf } from './time.ts';
import { standings } from './tones.ts';

/** An event on a timeline. */
export interface Happening {
  title: string;
  year: string;
  /** Day and month, as far as they are known. */
  day: string;
  category: string;
  tone: ShapeTone;
  /** How certain its date is, or that it happens. */
  status?: Status | undefined;
  /** The address of the record that it is. */
  link?: string | undefined;
  /** In years, with fractions; nothing where it has no date. */
  time?: number | null;
  /** What the author says of it. */
  note?: string | undefined;
  isHighlighted?: boolean;
}

/** What the author sets among the events: a date, or a time from one date to another. */
export interface Marker {
  text: string;
  from: number;
  to: number | undefined;
}

/** The series of a timeline. */
export function readHappenings(spec: ChartSpec, table: Table): Happening[] {
  const date = needColumn(spec, table, 'x');
  const title = needColumn(spec, table, 'text');
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table);
  const standing = standings([...new Set(rows.map((row) => textIn(row, color)))], spec);
  return rows.map((row): Happening => {
    const iso = textIn(row, date);
    const category = textIn(row, color);
    const year = yearOf(iso);
    const day = formatDateShort(iso).replace(year, '').trim();
    const tone = color ? standing.get(category)?.tone ?? 'muted' : 'series-2';
    return { title: textIn(row, title), year: year || 'No date', day: year ? day : iso, category, tone, status: statusIn(row, statusColumn), link: table.links?.[textIn(row, title)], isHighlighted: spec.highlight.includes(textIn(row, title)), time: timeValue(iso), note: noteOn(spec.annotations, textIn(row, title)) ?? noteOn(spec.annotations, iso) };
  });
}

/** Reference dates and bands that lie within the time of the events, in their order. */
export function readMarkers(spec: ChartSpec, table: Table): Marker[] {
  const times = readHappenings(spec, table).map(({ time }) => time).filter((time) => typeof time === 'number');
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return spec.annotations.flatMap(({ type, x, y, to, text }): Marker[] => {
    const [one, other] = [timeValue(x ?? y ?? null), timeValue(to ?? null)];
    if (type === 'note' || one === null || (type === 'band' && other === null)) return [];
    const [from, until] = [Math.min(one, other ?? one), Math.max(one, other ?? one)];
    const isAmong = type === 'rule' ? from >= first && from <= last : times.some((time) => time >= from && time <= until);
    return isAmong ? [{ text, from, to: type === 'band' ? until : undefined }] : [];
  }).toSorted((a, b) => a.from - b.from);
}
