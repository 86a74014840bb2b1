import { keepApart } from './keep-apart.ts';
import type { Frame } from './axis.ts';
import { centeredBaseline, label, type Label, type Rule, type Dot } from './layout.ts';
import { isUncertain, type Lines, type PlacedLine, type Point } from './series.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, nameTone, type Size } from './theme.ts';
import { formatValue } from './value.ts';

/** The names of lines, wrapped, before it is known where the lines end. */
interface EndLabels {
  /** For each line. */
  texts: string[][];
  /** The room they take at the right, with their gap. */
  width: number;
  /** Their height in all. */
  extent: number;
}

const gap = 14;

/** Names for several lines; for one alone its last value says more. */
export function measureEndLabels({ lines, unit, isPanel = false, extent = [] }: Lines, size: Size): EndLabels {
  const names = lines.map(({ name, isAlone, points }) => (isAlone ? lastValue(points, unit) : isPanel ? '' : name));
  const width = Math.min(greatestWidth(names, size, 600), size.width * (isNarrow(size) ? 0.3 : 0.27));
  const texts = names.map((name) => wrapText(name, width, size, { weight: 600, maxLines: 3 }));
  const height = texts.reduce((sum, wrapped) => sum + wrapped.length * size.lineHeight, 0);
  const others = height > (size.height === undefined ? 240 : size.height - 70) ? [othersText(lines.length)] : [];
  const used = greatestWidth([...texts.flat(), ...others], size, 600);
  const shared = isPanel && used > 0 ? Math.max(used, greatestWidth(extent.map((value) => formatValue(value, unit)), size, 600)) : used;
  return { texts, width: shared === 0 ? 0 : Math.min(shared, size.width * 0.3) + gap, extent: height };
}

const othersText = (count: number) => (count === 1 ? '1 other' : `${count} others`);

function lastValue(points: Lines['lines'][number]['points'], unit: string | undefined): string {
  const last = points.findLast(({ value }) => value !== null);
  return typeof last?.value === 'number' ? formatValue(last.value, unit) : '';
}

interface End {
  line: PlacedLine;
  text: string[];
  point: Point & { y: number };
}

/** Names beside the ends of their lines, kept apart, and joined to their ends where they had to move. */
export function layoutEndLabels(lines: PlacedLine[], { texts, width }: EndLabels, frame: Frame, size: Size) {
  const ends = lines.flatMap((line, index) => endOf(line, texts[index] ?? []));
  const room = frame.bottom - frame.top + size.lineHeight;
  const { kept, left } = keepWhatFits(ends, room, size);
  const others = left.length > 0 ? [{ text: [othersText(left.length)], y: meanY(left) }] : [];
  const wishes = [...kept.map(({ text, point }) => ({ text, y: point.y })), ...others];
  const centers = keepApart(wishes.map(({ text, y }) => ({ center: y, extent: text.length * size.lineHeight })),
    [frame.top - size.lineHeight / 2, frame.bottom + size.lineHeight / 2 - 4]);
  const x = frame.right + gap;
  const labels = wishes.map(({ text }, index): Label => {
    const end = kept[index];
    const isStrong = end?.line.isHighlighted || end?.line.isAlone;
    const tone = end ? nameTone(end.line.tone) : 'soft';
    return label(text, x, centeredBaseline(centers[index] ?? 0, text.length, size), { tone, weight: isStrong ? 600 : 400 });
  });
  const rules = kept.flatMap(({ point }, index) => leader(point, { x, y: centers[index] ?? 0 }, size));
  const dots = kept.filter(({ line, point }) => (line.isHighlighted || line.isAlone) && !isUncertain(point))
    .map(({ line, point: { x, y, of } }): Dot => ({ x, y, radius: 3.5, tone: line.tone, title: of && line.valueTitle(of) }));
  return width === 0 ? {} : { labels, rules, dots };
}

function endOf(line: PlacedLine, text: string[]): End[] {
  const last = line.points.findLast((point): point is Point & { y: number } => point.y !== null);
  return last && text.length > 0 ? [{ line, text, point: last }] : [];
}

/** Where there are too many names, those in the thick of the field go first and what stands out goes last. */
function keepWhatFits(ends: End[], room: number, size: Size): { kept: End[]; left: End[] } {
  const kept = ends.toSorted((a, b) => a.point.y - b.point.y);
  const left: End[] = [];
  const extent = () => (kept.reduce((sum, { text }) => sum + text.length, 0) + (left.length > 0 ? 1 : 0)) * size.lineHeight;
  while (extent() > room && kept.length > 0) {
    const middle = kept.findIndex(({ line }, index) => !line.isHighlighted && index >= Math.floor(kept.length / 2));
    left.push(...kept.splice(middle < 0 ? Math.max(0, kept.findLastIndex(({ line }) => !line.isHighlighted)) : middle, 1));
  }
  return { kept, left };
}

const meanY = (ends: End[]) => ends.reduce((sum, { point }) => sum + point.y, 0) / ends.length;

function leader(from: { x: number; y: number }, to: { x: number; y: number }, size: Size): Rule[] {
  const isNear = Math.abs(from.y - to.y) < size.lineHeight * 0.45 && to.x - from.x < gap * 2;
  return isNear ? [] : [{ x1: from.x + 4, y1: from.y, x2: to.x - 3, y2: to.y, tone: 'gridline' }];
}
