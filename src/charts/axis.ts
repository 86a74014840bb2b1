import { extent, scaleLinear, type ScaleLinear } from 'd3';
import { label, type Label, type Rule } from './layout.ts';
import { greatestWidth, textWidth, truncateText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';
import { formatWithUnit, withNoun } from './value.ts';
import { valueFormat } from './value-labels.ts';

export interface ValueAxis {
  y: ScaleLinear<number, number>;
  rules: Rule[];
  labels: Label[];
  /** The room that ticks take at the left, where no mark may go. */
  inset: number;
}

export interface Frame {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** A scale from zero, unless it may be cut, with few round ticks, each standing on its gridline at the left; the topmost says its unit. */
export function valueAxis(values: readonly number[], unit: string | undefined, frame: Frame, size: Size, isCut = false): ValueAxis {
  const count = isNarrow(size) || frame.bottom - frame.top < 150 ? 3 : 4;
  const [least = 0, most = 0] = extent(values);
  const [lowest, highest] = isCut ? [least, most] : [Math.min(0, least), Math.max(0, most)];
  const domain = lowest < highest ? [lowest, highest] : lowest === 0 ? [0, 1] : [lowest - Math.abs(lowest) / 2, lowest + Math.abs(lowest) / 2];
  const y = scaleLinear().domain(domain).nice(count).range([frame.bottom, frame.top]);
  const ticks = y.ticks(count).toSorted((a, b) => b - a);
  const write = valueFormat(ticks, unit);
  const texts = ticks.map((tick, index) => (index === 0 ? truncateText(tick === 1 ? formatWithUnit(tick, unit) : withNoun(write(tick), unit), frame.right, size) : write(tick)));
  const rules = ticks.map((tick): Rule => {
    return { x1: frame.left, y1: y(tick), x2: frame.right, y2: y(tick), tone: tick === 0 ? 'soft' : 'gridline' };
  });
  const labels = ticks.map((tick, index) => label(texts[index] ?? '', frame.left, y(tick) - (index === 0 ? 7 : 5)));
  return { y, rules, labels, inset: greatestWidth(texts.slice(1), size) + 8 };
}

/** The same without ticks, for marks that carry their values: no higher than the highest, with a line at zero. */
export function zeroLine(values: readonly number[], frame: Frame): ValueAxis {
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  const y = scaleLinear().domain(lowest === highest ? [0, 1] : [lowest, highest]).range([frame.bottom, frame.top]);
  return { y, rules: [{ x1: frame.left, y1: y(0), x2: frame.right, y2: y(0), tone: 'soft' }], labels: [], inset: 0 };
}

export interface Tick {
  x: number;
  text: string;
}

/** What a scale says that does not begin at zero. */
export function cutNote({ y }: ValueAxis, unit: string | undefined): string[] {
  const [start = 0, end = 0] = y.domain();
  if (end < 0) return [`The scale ends at ${formatWithUnit(end, unit)}, not at zero.`];
  return start > 0 ? [`The scale begins at ${formatWithUnit(start, unit)}, not at zero.`] : [];
}

const roundSteps = [1, 2, 5, 10, 20, 25, 50, 100];

/** As many of the ticks as fit on one line, evenly chosen: with the first and the last, or else round years. */
export function ticksBelow(ticks: readonly Tick[], y: number, [left, right]: [number, number], size: Size): Label[] {
  const placed = ticks.map(({ x, text }) => placeTick(x, text, y, [left, right], size));
  const last = placed.length - 1;
  const every = (step: number) => placed.filter((_, index) => (last - index) % step === 0);
  const steps = placed.map((_, index) => index + 1);
  const smallest = steps.find((step) => areApart(every(step))) ?? 1;
  const even = steps.find((step) => step >= smallest && step <= smallest * 2 && step < last && last % step === 0 && areApart(every(step)));
  const round = even === undefined ? roundSteps.find((step) => areSeveralApart(multiples(placed, step))) : undefined;
  const chosen = round === undefined ? every(even ?? smallest) : multiples(placed, round);
  return chosen.map(({ label }) => label);
}

interface PlacedTick { label: Label; left: number; right: number }

function placeTick(x: number, text: string, y: number, [left, right]: [number, number], size: Size): PlacedTick {
  const said = truncateText(text, (right - left) / 2.5, size);
  const half = textWidth(said, size) / 2;
  const middle = Math.max(left + half, Math.min(right - half, x));
  return { label: label(said, middle, y, { anchor: 'middle' }), left: middle - half, right: middle + half };
}

/** Those that name a multiple, as years do. */
const multiples = (ticks: PlacedTick[], step: number) => ticks.filter(({ label }) => Number(label.lines[0]) % step === 0);

const areApart = (ticks: PlacedTick[]) => ticks.every(({ right }, index) => right + 10 <= (ticks[index + 1]?.left ?? Infinity));
const areSeveralApart = (ticks: PlacedTick[]) => ticks.length > 1 && areApart(ticks);
