import type { ChartSpec } from '../model/chart.ts';
import { formatDateShort } from '../format.ts';
import { drawn } from './drawing.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import { combine, label, type Layout } from './layout.ts';
import { layoutSpans, readSpans } from './life-spans.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Table } from './table.ts';
import { wrapText } from './text.ts';
import { isNarrow, type ShapeTone, type Size } from './theme.ts';
import { yearOf } from './time.ts';
import { standings } from './tones.ts';

export interface Happening {
  title: string;
  year: string;
  /** Day and month, as far as they are known. */
  day: string;
  category: string;
  tone: ShapeTone;
  /** The address of the record that it is. */
  link?: string | undefined;
}

/** What happened, year by year along a spine; with a second date, how long each thing lasted. */
export const timeline: Draw = (spec, table) => {
  if (columnOf(spec, table, 'x2')) {
    const spans = readSpans(spec, table);
    return drawn((size) => layoutSpans(spans, size));
  }
  const happenings = readHappenings(spec, table);
  return drawn((size) => layoutTimeline(happenings, size));
};

/** The series of a timeline. */
export function readHappenings(spec: ChartSpec, table: Table): Happening[] {
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
    return { title: textIn(row, title), year: year || 'No date', day: year ? day : iso, category, tone, link: table.links?.[textIn(row, title)] };
  });
}

/** Where the spine, its years and the events go. */
export function layoutTimeline(happenings: readonly Happening[], size: Size): Layout {
  const spine = isNarrow(size) ? 58 : 70;
  const left = spine + 18;
  const dots: Layout['dots'] = [];
  const labels: Layout['labels'] = [];
  let y = 2;
  happenings.forEach(({ title, year, day, category, tone, link }, index) => {
    const isNewYear = year !== happenings[index - 1]?.year;
    if (isNewYear && index > 0) y += 10;
    const baseline = y + size.fontSize;
    if (isNewYear) labels.push(label(year, 0, baseline, { tone: 'ink', weight: 600 }));
    dots.push({ x: spine, y: baseline - 5, radius: 5, tone, link, title: `${[day, year].filter(Boolean).join(' ')}: ${title}` });
    const when = wrapText([day, category].filter(Boolean).join(' · '), size.width - left, size, { maxLines: 2 });
    const what = wrapText(title, size.width - left, size);
    if (when.length > 0) labels.push(label(when, left, baseline));
    if (what.length > 0) labels.push(label(what, left, baseline + when.length * size.lineHeight, { tone: 'ink', link }));
    y += Math.max(1, when.length + what.length) * size.lineHeight + 10;
  });
  const rules = happenings.length > 1 ? [{ x1: spine, y1: 10, x2: spine, y2: y - 10, tone: 'gridline' as const }] : [];
  return combine(y, { rules, dots, labels });
}
