import { describeChange } from './change.ts';
import type { Describe } from './mark.ts';
import { columnOf, titleOf } from './encoding.ts';
import { compareExtremes } from './extremes.ts';
import { counted, lowerStart, noneAmong } from './sentence.ts';
import { readSeries, valuesOf, type Lines, type Value } from './series.ts';
import { formatCell, formatWithUnit } from './value.ts';

/** Lines: from first to last, each that stands out or the leading few; then how they stand at the end. */
export const describeLines: Describe = (spec, table) => {
  const series = readSeries(spec, table);
  const column = columnOf(spec, table, 'x');
  const when = (at: number) => series.ticks.find((tick) => tick.at === at)?.text ?? (column ? formatCell(Math.floor(at), column) : String(at));
  const measure = titleOf(spec, table, 'y') ?? 'The value';
  const shown = series.lines.filter(({ points }) => points.some(isKnown));
  const chosen = shown.filter(({ isHighlighted }) => isHighlighted);
  const told = (chosen.length > 0 ? chosen : shown).slice(0, 3).map(({ points, isAlone, name }) => tell(points.filter(isKnown), isAlone ? measure : name, series, when));
  const ends = shown.map(({ name, points }) => ({ name, value: points.findLast(isKnown)?.value ?? null }));
  const atEnd = shown.length > 1 ? compareExtremes(ends, series.unit, 'line').slice(0, 1).map((sentence) => `At the end, ${lowerStart(sentence)}`) : [];
  return [...told, ...atEnd, ...gaps(series)];
};

type Known = Value & { value: number };

const isKnown = (point: Value): point is Known => point.value !== null;

function tell(points: Known[], name: string, { unit }: Lines, when: (at: number) => string): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  if (points.length === 1) return `${name}: ${formatWithUnit(first.value, unit)} in ${when(first.at)}, the only value`;
  const change = `${name} ${describeChange(first.value, last.value, unit)} between ${when(first.at)} and ${when(last.at)}`;
  return change + turn(points, first, last, unit, when);
}

/** A peak or a trough between the ends is worth a word. */
function turn(points: Known[], first: Known, last: Known, unit: string | undefined, when: (at: number) => string): string {
  const highest = points.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = points.reduce((best, point) => (point.value < best.value ? point : best));
  if (highest.value > Math.max(first.value, last.value)) return `, after a peak of ${formatWithUnit(highest.value, unit)} in ${when(highest.at)}`;
  if (lowest.value < Math.min(first.value, last.value)) return `, after a low of ${formatWithUnit(lowest.value, unit)} in ${when(lowest.at)}`;
  return '';
}

function gaps({ lines }: Lines): string[] {
  const all = lines.reduce((sum, { points }) => sum + points.length, 0);
  const count = all - valuesOf(lines).length;
  if (count === 0) return [];
  return count === all ? noneAmong(all, 'point') : [`${counted(count, 'value')} ${count === 1 ? 'is' : 'are'} missing`];
}
