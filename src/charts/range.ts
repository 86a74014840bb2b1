import { scaleLinear, tickStep, type ScaleLinear } from 'd3';
import { formatQuantity } from '../format.ts';
import type { ChartSpec } from '../model/chart.ts';
import { annotated } from './annotations.ts';
import { layoutBands } from './bands.ts';
import { drawn } from './drawing.ts';
import { columnOf, needColumn, numberIn, textIn } from './encoding.ts';
import { centeredBaseline, combine, label, labelBox, type Label, type Layout, type Rule } from './layout.ts';
import { layoutLegend, statusKey, type Key } from './legend.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import { rowsPlot } from './rows-plot.ts';
import { statusIn, statusNote, type Status } from './status.ts';
import type { Table } from './table.ts';
import { greatestWidth, wrapText } from './text.ts';
import type { ShapeTone, Size } from './theme.ts';
import { markTitle } from './titles.ts';
import { highlightedAmong, standings } from './tones.ts';
import { formatCell, formatWithUnit } from './value.ts';
import { valueFormat, type ValueFormat } from './value-labels.ts';

export interface Ranges {
  items: Range[];
  key: Key[];
  unit: string | undefined;
  /** Whether the scale may begin above zero. */
  isCut?: boolean;
}

export interface Range {
  name: string;
  isHighlighted: boolean;
  tone: ShapeTone;
  low: number | null;
  high: number | null;
  /** Of a range of which one end is missing: what to say before the other. */
  open?: 'from' | 'up to' | undefined;
  status?: Status | undefined;
  /** What it says when it is pointed at. */
  title?: string;
  /** The address of the record that it is. */
  link?: string | undefined;
}

/** From one value to another per category, both ends said; one dot where they are equal. */
export const rangeChart: Draw = (spec, table) => {
  const read = readRanges(spec, table);
  return drawn((size) => annotated(layoutRange(read, size), spec, size));
};

/** The series of a range chart; a pair given in the wrong order is turned round. */
export function readRanges(spec: ChartSpec, table: Table): Ranges {
  const [x, x2, y] = [needColumn(spec, table, 'x'), needColumn(spec, table, 'x2'), needColumn(spec, table, 'y')];
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table);
  const names = rows.map((row) => formatCell(row[y.name], y));
  const byColor = color && color !== y ? standings([...new Set(rows.map((row) => textIn(row, color)))], spec) : undefined;
  const highlighted = highlightedAmong(names, spec);
  const items = rows.map((row, index): Range => {
    const name = names[index] ?? '';
    const given = [numberIn(row, x), numberIn(row, x2)];
    const ends = given.filter((end) => end !== null);
    const open = ends.length === 1 ? (given[0] === null ? 'up to' : 'from') : undefined;
    const isHighlighted = highlighted.includes(name);
    const plain = highlighted.length === 0 ? 'series-2' : isHighlighted ? 'series-1' : 'muted';
    const tone = byColor?.get(textIn(row, color))?.tone ?? plain;
    const [low, high] = ends.length > 0 ? [Math.min(...ends), Math.max(...ends)] : [null, null];
    const status = statusIn(row, statusColumn);
    return { name, isHighlighted, tone, low, high, open, status, title: rangeTitle({ name, low, high, open, status }, x.unit), link: table.links?.[name] };
  });
  return { items, key: [...(byColor ?? [])].map(([name, { tone }]) => ({ name, tone })), unit: x.unit, isCut: spec.encoding.x?.scale?.zero === false };
}

function rangeTitle({ name, low, high, open, status }: Pick<Range, 'name' | 'low' | 'high' | 'open' | 'status'>, unit: string | undefined): string {
  if (open && low !== null) return `${name}: ${open} ${formatWithUnit(low, unit)}${statusNote(status)}; the other end is not known`;
  if (low === null || high === null || low === high) return markTitle([name], low, unit, status);
  return `${name}: ${formatQuantity({ low, high }, unit)}${statusNote(status)}`;
}

const radius = 6;
const extent = 20;

/** Where the dots, the bars between them and their values go. */
export function layoutRange({ items, key, unit, isCut }: Ranges, size: Size): Layout {
  const legend = layoutLegend([...key, ...statusKey(items.map(({ status }) => status), 'ring')], size);
  const bands = layoutBands(items.map((item) => ({ ...item, extent })), legend.height, size);
  const write = valueFormat(items.flatMap(({ low, high }) => [low, high]), unit);
  const x = rangeScale(items, bands.left, write, size, isCut);
  const rows = items.map((item, index) => layoutItem(item, (bands.tops[index] ?? 0) + extent / 2, x, write, size));
  const tracks = rows.flatMap(({ labels }, index) => track(labels, [bands.left, size.width], (bands.tops[index] ?? 0) + extent / 2, size));
  const notes = zeroNote(x, unit).flatMap((note) => wrapText(note, size.width, size));
  const below = { labels: notes.length > 0 ? [label(notes, 0, bands.bottom + size.lineHeight + 2)] : [] };
  const layout = combine(bands.bottom + 2 + (notes.length > 0 ? notes.length * size.lineHeight + 8 : 0), legend, bands, { rules: tracks }, ...rows, below);
  const middle = (index: number) => (bands.tops[index] ?? 0) + extent / 2;
  const end = (index: number) => x(items[index]?.high ?? 0);
  const frame = { left: bands.left, right: size.width, top: legend.height, bottom: bands.bottom };
  return { ...layout, plot: rowsPlot(frame, { names: items.map(({ name }) => name), x, middle, end }) };
}

/** What a scale says that does not reach to zero. */
export function zeroNote(x: ScaleLinear<number, number>, unit: string | undefined): string[] {
  const [start = 0] = x.domain();
  return start > 0 ? [`The scale begins at ${formatWithUnit(start, unit)}, not at zero.`] : [];
}

/** Zero is shown unless all values lie far from it. */
export function rangeScale(items: readonly { low: number | null; high: number | null; open?: string | undefined }[], left: number, write: ValueFormat, size: Size, isCut = false): ScaleLinear<number, number> {
  const values = items.flatMap(({ low, high }) => [low, high]).filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const isFar = lowest > 0 && (isCut || highest - lowest < highest * 0.4);
  const words = greatestWidth(items.map(({ open }) => (open ? `${open} ` : '')), size, 600);
  const room = greatestWidth(values.map(write), size, 600) + words + radius + 8;
  const domain = isFar && lowest < highest ? [roundBelow(lowest, highest), highest] : [Math.min(0, lowest), Math.max(0, highest)];
  const isFlat = values.length === 0 || domain[0] === domain[1];
  return scaleLinear().domain(isFlat ? [0, 1] : domain).range([left + room, size.width - room]);
}

/** Where a cut scale begins: at a round number, which its note can say. */
function roundBelow(lowest: number, highest: number): number {
  const step = tickStep(lowest, highest, 8);
  return Number((Math.floor(lowest / step) * step).toPrecision(12));
}

/** A hairline that leads the eye along the row, up to the values and on from them. */
export function track(labels: Label[], [left, right]: [number, number], y: number, size: Size): Rule[] {
  const boxes = labels.map((item) => labelBox(item, size));
  const start = Math.min(...boxes.map((box) => box.x)) - 6;
  const end = Math.max(...boxes.map((box) => box.x + box.width)) + 6;
  const rule = (x1: number, x2: number): Rule => ({ x1, y1: y, x2, y2: y, tone: 'gridline' });
  return [rule(left, start - (labels.length < 2 ? radius * 2 + 6 : 0)), rule(end, right)].filter(({ x1, x2 }) => x2 - x1 > 14);
}

function layoutItem({ low, high, open, tone, isHighlighted, status, title }: Range, y: number, x: ScaleLinear<number, number>, write: ValueFormat, size: Size) {
  const baseline = centeredBaseline(y, 1, size);
  const [from = 0] = x.range();
  if (low === null || high === null) return { labels: [label('no data', from, baseline)] };
  const weight = isHighlighted ? 600 : 400;
  const labels: Label[] = [label(open ? `${open} ${write(high)}` : write(high), x(high) + radius + 6, baseline, { tone: 'ink', weight })];
  if (low !== high) labels.push(label(write(low), x(low) - radius - 6, baseline, { tone: 'ink', weight, anchor: 'end' }));
  const dots = [...new Set([low, high])].map((end) => ({ x: x(end), y, radius, tone, status, title }));
  const inset = status && x(high) - x(low) > 2 * radius ? radius : 0;
  const bar = { x: x(low) + inset, y: y - 2, width: x(high) - x(low) - 2 * inset, height: 4, tone, title };
  return { labels, dots, blocks: [bar] };
}
