import type { ChartSpec } from '../model/chart.ts';
import { formatDateShort } from '../format.ts';
import { bandArea, noteOn } from './annotation-places.ts';
import { annotated } from './annotations.ts';
import { drawn } from './drawing.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import { combine, label, moved, type Layout } from './layout.ts';
import { layoutSpans, readSpans } from './life-spans.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Table } from './table.ts';
import { wrapText } from './text.ts';
import { isNarrow, type ShapeTone, type Size } from './theme.ts';
import { timeValue, yearOf } from './time.ts';
import { standings } from './tones.ts';

interface Happening {
  title: string;
  year: string;
  /** Day and month, as far as they are known. */
  day: string;
  category: string;
  tone: ShapeTone;
  /** The address of the record that it is. */
  link?: string | undefined;
  /** In years, with fractions; nothing where it has no date. */
  time?: number | null;
  /** What the author says of it. */
  note?: string | undefined;
  isHighlighted?: boolean;
}

/** What the author sets among the events: a date, or a time from one date to another. */
interface Marker {
  text: string;
  from: number;
  to: number | undefined;
}

/** What happened, year by year along a spine; with a second date, how long each thing lasted. */
export const timeline: Draw = (spec, table) => {
  if (columnOf(spec, table, 'x2')) {
    const spans = readSpans(spec, table);
    return drawn((size) => annotated(layoutSpans(spans, size), spec, size));
  }
  const [happenings, markers] = [readHappenings(spec, table), readMarkers(spec, table)];
  return drawn((size) => (isLow(size) || (size.isSheet && happenings.length > mostInColumn) ? layoutHalves(happenings, size, markers) : layoutTimeline(happenings, size, markers)));
};

/** As many events as a picture shows in one column. */
const mostInColumn = 10;
const isLow = (size: Size) => size.height !== undefined && !isNarrow(size);

/** The series of a timeline. */
function readHappenings(spec: ChartSpec, table: Table): Happening[] {
  const date = needColumn(spec, table, 'x');
  const title = needColumn(spec, table, 'text');
  const color = columnOf(spec, table, 'color');
  const rows = drawnRows(spec, table);
  const standing = standings([...new Set(rows.map((row) => textIn(row, color)))], spec);
  return rows.map((row): Happening => {
    const iso = textIn(row, date);
    const category = textIn(row, color);
    const year = yearOf(iso);
    const day = formatDateShort(iso).replace(year, '').trim();
    const tone = color ? standing.get(category)?.tone ?? 'muted' : 'series-2';
    return { title: textIn(row, title), year: year || 'No date', day: year ? day : iso, category, tone, link: table.links?.[textIn(row, title)], isHighlighted: spec.highlight.includes(textIn(row, title)), time: timeValue(iso), note: noteOn(spec.annotations, textIn(row, title)) ?? noteOn(spec.annotations, iso) };
  });
}

/** Reference dates and bands that lie within the time of the events, in their order. */
function readMarkers(spec: ChartSpec, table: Table): Marker[] {
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

/** Where the height counts: the first half beside the second. */
function layoutHalves(happenings: readonly Happening[], size: Size, markers: readonly Marker[]): Layout {
  const half = Math.ceil(happenings.length / 2);
  const column = { ...size, width: (size.width - 28) / 2 };
  const turn = happenings[half]?.time ?? Infinity;
  const first = layoutTimeline(happenings.slice(0, half), column, markers.filter(({ from }) => from < turn));
  const second = layoutTimeline(happenings.slice(half), column, markers.filter(({ from }) => from >= turn));
  return combine(Math.max(first.height, second.height), first, moved(second, column.width + 28, 0));
}

/** Where the spine, its years and the events go, and what is set among them. */
function layoutTimeline(happenings: readonly Happening[], size: Size, markers: readonly Marker[] = []): Layout {
  const spine = isNarrow(size) ? 58 : 70;
  const left = spine + 18;
  const dots: Layout['dots'] = [];
  const labels: Layout['labels'] = [];
  const rules: Layout['rules'] = [];
  const areas: Layout['areas'] = [];
  const waiting = [...markers];
  const open: { marker: Marker; top: number }[] = [];
  let y = 2;
  const closeBefore = (time: number) => {
    for (const { marker, top } of open.splice(0)) {
      if ((marker.to ?? 0) >= time) open.push({ marker, top });
      else areas.push(bandArea(left - 8, top, size.width, y - 4));
    }
  };
  const place = (marker: Marker) => {
    const lines = wrapText(marker.text, size.width - left, size, { weight: 600 });
    if (marker.to === undefined) rules.push({ x1: 0, y1: y + 4, x2: size.width, y2: y + 4, tone: 'ink', isDashed: true });
    else open.push({ marker, top: y });
    y += 8;
    labels.push(label(lines, left, y + size.fontSize, { tone: 'ink', weight: 600 }));
    y += lines.length * size.lineHeight + 10;
  };
  happenings.forEach(({ title, year, day, category, tone, link, time, note = '', isHighlighted = false }, index) => {
    const isStrong = isHighlighted || note !== '';
    const isNewYear = year !== happenings[index - 1]?.year;
    closeBefore(time ?? Infinity);
    if (isNewYear && index > 0) y += 10;
    while (waiting[0] && waiting[0].from <= (time ?? Infinity)) place(waiting.shift() as Marker);
    const baseline = y + size.fontSize;
    if (isNewYear) labels.push(label(year, 0, baseline, { tone: 'ink', weight: 600 }));
    dots.push({ x: spine, y: baseline - 5, radius: isStrong ? 7 : 5, tone, link, title: `${[day, year].filter(Boolean).join(' ')}: ${title}` });
    const when = wrapText([day, category].filter(Boolean).join(' · '), size.width - left, size, { maxLines: 2 });
    const weight = isStrong ? 600 : 400;
    const what = wrapText(title, size.width - left, size, { weight });
    const said = wrapText(note, size.width - left, size);
    if (when.length > 0) labels.push(label(when, left, baseline));
    if (what.length > 0) labels.push(label(what, left, baseline + when.length * size.lineHeight, { tone: 'ink', weight, link }));
    if (said.length > 0) labels.push(label(said, left, baseline + (when.length + what.length) * size.lineHeight));
    y += Math.max(1, when.length + what.length + said.length) * size.lineHeight + 10;
  });
  closeBefore(Infinity);
  if (happenings.length > 1) rules.unshift({ x1: spine, y1: 10, x2: spine, y2: y - 10, tone: 'gridline' });
  return combine(y, { areas, rules, dots, labels });
}
