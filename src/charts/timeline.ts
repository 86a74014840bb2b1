import { bandArea } from './annotation-places.ts';
import { annotated } from './annotations.ts';
import { drawn } from './drawing.ts';
import { columnOf } from './encoding.ts';
import { readHappenings, readMarkers, type Happening, type Marker } from './happenings.ts';
import { combine, label, moved, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import { layoutSpans, readSpans } from './life-spans.ts';
import type { Draw } from './mark.ts';
import { statusNote } from './status.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** What happened, year by year along a spine; with a second date, how long each thing lasted. */
export const timeline: Draw = (spec, table) => {
  if (columnOf(spec, table, 'x2')) {
    const spans = readSpans(spec, table);
    return drawn((size) => annotated(layoutSpans(spans, size), spec, size));
  }
  const [happenings, markers] = [readHappenings(spec, table), readMarkers(spec, table)];
  return drawn((size) => {
    const legend = layoutLegend(statusKey(happenings.map(({ status }) => status), 'ring'), size);
    const isHalved = isLow(size) || (size.isSheet && happenings.length > mostInColumn);
    const events = (isHalved ? layoutHalves : layoutTimeline)(happenings, size, markers);
    return combine(legend.height + events.height, legend, moved(events, 0, legend.height));
  });
};

/** As many events as a picture shows in one column. */
const mostInColumn = 10;
const isLow = (size: Size) => size.height !== undefined && !isNarrow(size);

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
export function layoutTimeline(happenings: readonly Happening[], size: Size, markers: readonly Marker[] = []): Layout {
  // Beside the years; where room is short, no further than they need.
  const spine = isNarrow(size) ? Math.ceil(greatestWidth(happenings.map(({ year }) => year), size, 600)) + 18 : 70;
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
  happenings.forEach(({ title, year, day, category, tone, status, link, time, note = '', isHighlighted = false }, index) => {
    const isStrong = isHighlighted || note !== '';
    const isNewYear = year !== happenings[index - 1]?.year;
    closeBefore(time ?? Infinity);
    if (isNewYear && index > 0) y += 10;
    while (waiting[0] && waiting[0].from <= (time ?? Infinity)) place(waiting.shift() as Marker);
    const baseline = y + size.fontSize;
    if (isNewYear) labels.push(label(year, 0, baseline, { tone: 'ink', weight: 600 }));
    dots.push({ x: spine, y: baseline - 5, radius: isStrong ? 7 : 5, tone, status, link, title: `${[day, year].filter(Boolean).join(' ')}${statusNote(status)}: ${title}` });
    const when = wrapText([day, status, category].filter(Boolean).join(' · '), size.width - left, size, { maxLines: 2 });
    const weight = isStrong ? 600 : 400;
    const what = wrapText(title, size.width - left, size, { weight });
    const said = wrapText(note, size.width - left, size);
    if (when.length > 0) labels.push(label(when, left, baseline));
    if (what.length > 0) labels.push(label(what, left, baseline + when.length * size.lineHeight, { tone: 'ink', weight, link }));
    if (said.length > 0) labels.push(label(said, left, baseline + (when.length + what.length) * size.lineHeight));
    y += Math.max(1, when.length + what.length + said.length) * size.lineHeight + 10;
  });
  closeBefore(Infinity);
  if (happenings.length > 1) rules.unshift(...spineBetween(dots, 10, y - 10, spine));
  return combine(y, { areas, rules, dots, labels });
}

/** The spine from end to end, but not through hollow dots. */
function spineBetween(dots: Layout['dots'], top: number, bottom: number, x: number): Layout['rules'] {
  const hollow = dots.filter(({ status }) => status);
  const starts = [top, ...hollow.map(({ y, radius }) => y + radius)];
  const ends = [...hollow.map(({ y, radius }) => y - radius), bottom];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? start;
    return end > start ? [{ x1: x, y1: start, x2: x, y2: end, tone: 'gridline' as const }] : [];
  });
}
