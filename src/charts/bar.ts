import { scaleLinear, type ScaleLinear } from 'd3';
import { annotated } from './annotations.ts';
import { layoutBands } from './bands.ts';
import { readCategories, statusesOf, type Categories, type Category } from './categories.ts';
import { drawn } from './drawing.ts';
import { centeredBaseline, combine, label, labelBox, type Block, type Box, type Label, type Layout, type Rule } from './layout.ts';
import { layoutLegend, missingKey, statusKey } from './legend.ts';
import type { Draw, Extent, LayOut } from './mark.ts';
import { inPanels } from './panels.ts';
import { rowsPlot } from './rows-plot.ts';
import { endsOf, missingParts, stackParts, type Segment } from './stack.ts';
import { textWidth } from './text.ts';
import { onTone, type Size } from './theme.ts';
import { valueFormat, type ValueFormat } from './value-labels.ts';

const valueGap = 6;
/** Of the mark for a part without a value. */
const stubWidth = 10;

/** Horizontal bars from zero, each with its value at its end; grouped or stacked by colour. */
export const barChart: Draw = (spec, table) => drawn(inPanels({ layOut: layOutBars, extentOf }, spec, table));

const layOutBars: LayOut = (spec, table, panel) => {
  const categories = { ...readCategories(spec, table, 'y', 'x'), ...panel && { extent: panel.extent, names: panel.names, key: [] } };
  return (size) => annotated(layoutBar(categories, size), spec, size);
};

/** Every end of every bar, for a scale that panels share. */
const extentOf: Extent = (spec, table) => endsOf(readCategories(spec, table, 'y', 'x'));

/** Where the bars and their names go. */
export function layoutBar(categories: Categories, size: Size): Layout {
  const isMissing = categories.isStacked && categories.items.some(({ parts }) => missingParts(parts).length > 0);
  const legend = layoutLegend([...categories.key, ...statusKey(statusesOf(categories)), ...missingKey(isMissing)], size);
  const items = categories.items.map((category) => ({ ...category, segments: stackParts(category.parts, categories.isStacked) }));
  const thickness = categories.isStacked || items.every(({ segments }) => segments.length < 2) ? 20 : size.lineHeight - 1;
  const bands = layoutBands(items.map((item) => ({ ...item, extent: thickness * barCount(item, categories) })), legend.height, size, categories.names);
  const segments = items.flatMap((item) => item.segments);
  const scale: Scale = { ...categories, write: valueFormat([...segments.flatMap(({ value, to }) => [value, to]), ...(categories.extent ?? [])], categories.unit) };
  const x = valueScale(segments, bands.left, scale, size);
  const bars = items.map((item, index) => layoutItem(item, bands.tops[index] ?? 0, thickness, x, scale, size));
  const rules = items.map((item, index): Rule => {
    const top = bands.tops[index] ?? 0;
    return { x1: x(0), y1: top - 3, x2: x(0), y2: top + thickness * barCount(item, categories) + 3, tone: 'soft' };
  });
  const layout = combine(bands.bottom + 2, legend, bands, ...bars, { rules: bands.left > 0 ? joined(rules) : rules });
  const middle = (index: number) => (bands.tops[index] ?? 0) + (thickness * barCount(items[index] as Item, categories)) / 2;
  const end = (index: number) => x(Math.max(0, ...(items[index]?.segments ?? []).map(({ to }) => to)));
  const frame = { left: bands.left, right: size.width, top: legend.height, bottom: bands.bottom };
  return { ...layout, plot: rowsPlot(frame, { names: items.map(({ name }) => name), x, middle, end }) };
}

type Item = Category & { segments: Segment[] };
type Scale = Categories & { write: ValueFormat };

const barCount = ({ segments }: Item, { isStacked }: Categories) => (isStacked ? 1 : Math.max(1, segments.length));

/** One baseline where no names stand between the bars. */
function joined(rules: Rule[]): Rule[] {
  const [first, last] = [rules[0], rules.at(-1)];
  return first && last ? [{ ...first, y2: last.y2 }] : [];
}

/** From the names to the right edge, less the room that the values take at either end. */
function valueScale(segments: Segment[], left: number, { write, extent = [], isStacked }: Scale, size: Size): ScaleLinear<number, number> {
  const ends = [...segments.flatMap(({ from, to }) => [from, to]), ...extent];
  const stub = isStacked ? stubWidth + 2 : 0;
  const room = (values: number[]) => Math.max(0, ...values.map((value) => textWidth(write(value), size, 600) + valueGap));
  const lowest = Math.min(0, ...ends);
  const highest = Math.max(0, ...ends);
  return scaleLinear()
    .domain(lowest === highest ? [0, 1] : [lowest, highest])
    .range([left + room(ends.filter((end) => end < 0)), size.width - Math.max(room(ends.filter((end) => end >= 0)) + stub, 56)]);
}

function layoutItem(item: Item, top: number, thickness: number, x: ScaleLinear<number, number>, { isStacked, write }: Scale, size: Size) {
  const blocks: Block[] = [];
  const labels: Label[] = [];
  item.segments.forEach((segment, index) => {
    const y = isStacked ? top : top + index * thickness;
    const middle = centeredBaseline(y + thickness / 2, 1, size);
    const [start, end] = [x(Math.min(segment.from, segment.to)), x(Math.max(segment.from, segment.to))];
    const seam = isStacked && end - start > 2 ? 1 : 0;
    const inset = isStacked || item.segments.length < 2 ? 0 : 1;
    const bar: Block = {
      x: start, y: y + inset, width: end - start - seam, height: thickness - 2 * inset, tone: segment.tone,
      title: segment.title, status: segment.status, link: item.segments.length < 2 ? item.link : undefined,
    };
    const inside = isStacked ? insideLabel(segment, start, end, middle, write, size) : [];
    if (segment.value !== null) blocks.push({ ...bar, clear: clearing(inside, bar, size) });
    if (!isStacked) labels.push(endLabel(segment.value, x, middle, write, item.isHighlighted));
    labels.push(...inside);
  });
  if (!isStacked) return { blocks, labels };
  const end = x(Math.max(0, ...item.segments.map(({ to }) => to)));
  const stub = missingStub(item, { x: end + 2, y: top, width: stubWidth, height: thickness });
  labels.push(...totalLabels(item, x, centeredBaseline(top + thickness / 2, 1, size), write, stub.length * (stubWidth + 2)));
  return { blocks: [...blocks, ...stub], labels };
}

/** Room in the hatching for a value. */
export function clearing([inside]: Label[], { y, height }: Box, size: Size): Block['clear'] {
  if (!inside) return undefined;
  const { x, width } = labelBox(inside, size);
  return { x: x - 3, y, width: width + 6, height };
}

/** A dashed stub at the end of a stack that lacks a part. */
export function missingStub({ name, parts }: Category, box: Box): Block[] {
  const missing = missingParts(parts);
  return missing.length > 0 ? [{ ...box, tone: 'missing', title: `${name}: no data for ${missing.map((part) => part.name).join(', ')}` }] : [];
}

function endLabel(value: number | null, x: ScaleLinear<number, number>, y: number, write: ValueFormat, isBold: boolean): Label {
  const text = value === null ? 'no data' : write(value);
  const isLeft = value !== null && value < 0;
  return label(text, x(value ?? 0) + (isLeft ? -valueGap : valueGap), y, {
    anchor: isLeft ? 'end' : 'start', tone: value === null ? 'soft' : 'ink', weight: isBold ? 600 : 400,
  });
}

/** A stacked part says its value where the text fits. */
function insideLabel(segment: Segment, start: number, end: number, y: number, write: ValueFormat, size: Size): Label[] {
  if (segment.value === null) return [];
  const text = write(segment.value);
  if (textWidth(text, size) + 8 > end - start) return [];
  return [label(text, (start + end) / 2, y, { anchor: 'middle', tone: segment.status ? 'ink' : onTone(segment.tone) })];
}

function totalLabels({ segments, isHighlighted }: Item, x: ScaleLinear<number, number>, y: number, write: ValueFormat, shift: number): Label[] {
  const ends = segments.map(({ to }) => to);
  const [lowest, highest] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  if (segments.every(({ value }) => value === null)) return [endLabel(null, x, y, write, false)];
  return [highest > 0 || lowest === 0 ? highest : undefined, lowest < 0 ? lowest : undefined]
    .filter((end) => end !== undefined)
    .map((end) => endLabel(end, x, y, write, isHighlighted))
    .map((item, index) => (index === 0 ? { ...item, x: item.x + shift } : item));
}
