import { describeChange } from './change.ts';
import type { Describe } from './mark.ts';
import { columnOf, titleOf } from './encoding.ts';
import { compareExtremes } from './extremes.ts';
import { counted, noneAmong } from './sentence.ts';
import { readSeries, type Line, type Lines } from './series.ts';
import { formatCell, formatWithUnit } from './value.ts';

type KnownPoint = { at: number; value: number };

/** Lines: from first to last, each that stands out or the leading few; then how they stand at the end. */
export const describeLines: Describe = (spec, table) => {
  const series = readSeries(spec, table);
  const column = columnOf(spec, table, 'x');
  const when = (at: number) => series.ticks.find((tick) => tick.at === at)?.text ?? (column ? formatCell(Math.floor(at), column) : String(at));
  const measure = titleOf(spec, table, 'y') ?? 'The value';
  const shown = series.lines.map(knownOf).filter(({ points }) => points.length > 0);
  const chosen = shown.filter(({ isHighlighted }) => isHighlighted);
  const told = (chosen.length > 0 ? chosen : shown).slice(0, 3).map((line) => tell(line, line.isAlone ? measure : line.name, series, when));
  const ends = shown.map(({ name, points }) => ({ name, value: points.at(-1)?.value ?? null }));
  const atEnd = shown.length > 1 ? compareExtremes(ends, series.unit, 'line').slice(0, 1).map((sentence) => `At the end, ${lower(sentence)}`) : [];
  return [...told, ...atEnd, ...gaps(series)];
};

type KnownLine = Omit<Line, 'points'> & { points: KnownPoint[] };

const knownOf = (line: Line): KnownLine => ({ ...line, points: line.points.filter((point): point is KnownPoint => point.value !== null) });

function tell({ points }: KnownLine, name: string, { unit }: Lines, when: (at: number) => string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  if (points.length === 1) return `${name}: ${formatWithUnit(first.value, unit)} in ${when(first.at)}, the only value`;
  const change = `${name} ${describeChange(first.value, last.value, unit)} between ${when(first.at)} and ${when(last.at)}`;
  return change + turn(points, first, last, unit, when);
}

/** A peak or a trough between the ends is worth a word. */
function turn(points: KnownPoint[], first: KnownPoint, last: KnownPoint, unit: string | undefined, when: (at: number) => string): string {
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = points.reduce((best, point) => (point.value < best.value ? point : best));
  if (highest.value > Math.max(first.value, last.value)) return `, after a peak of ${formatWithUnit(highest.value, unit)} in ${when(highest.at)}`;
  if (lowest.value < Math.min(first.value, last.value)) return `, after a low of ${formatWithUnit(lowest.value, unit)} in ${when(lowest.at)}`;
  return '';
}

function gaps({ lines }: Lines): string[] {
  const count = lines.reduce((sum, { points }) => sum + points.filter(({ value }) => value === null).length, 0);
  const all = lines.reduce((sum, { points }) => sum + points.length, 0);
  if (count === 0) return [];
  return count === all ? noneAmong(all, 'point') : [`${counted(count, 'value')} ${count === 1 ? 'is' : 'are'} missing`];
}

const lower = (sentence: string) => sentence.replace(/^(Of [^,]+, |All|Both)/, (start) => (start.startsWith('Of') ? '' : start.toLowerCase()));
