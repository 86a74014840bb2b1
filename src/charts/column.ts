import { scaleBand, type ScaleBand } from 'd3';
import { annotated } from './annotations.ts';
import { ticksBelow, valueAxis, zeroLine, type ValueAxis } from './axis.ts';
import { layoutBar, missingStub } from './bar.ts';
import { readCategories, statusesOf, type Categories, type Category } from './categories.ts';
import { drawn } from './drawing.ts';
import { needColumn } from './encoding.ts';
import { combine, label, type Block, type Label, type Layout } from './layout.ts';
import { layoutLegend, missingKey, statusKey } from './legend.ts';
import type { Draw, Extent, LayOut } from './mark.ts';
import { inPanels } from './panels.ts';
import { endsOf, stackParts } from './stack.ts';
import type { Cell } from './table.ts';
import { textWidth, wrapText } from './text.ts';
import { plotHeight, type Size } from './theme.ts';
import { valueFormat } from './value-labels.ts';

/** Upright columns from zero; grouped or stacked by colour. Names that do not fit below them turn them into bars. */
export const columnChart: Draw = (spec, table) => drawn(inPanels({ layOut, extentOf }, spec, table));

const layOut: LayOut = (spec, table, panel) => {
  const isOrdered = needColumn(spec, table, 'x').type !== 'nominal';
  const categories = { ...readCategories(spec, table, 'x', 'y'), ...panel && { extent: panel.extent, key: [] } };
  return (size) => annotated(layoutColumn(categories, isOrdered, size), spec, size);
};

const extentOf: Extent = (spec, table) => endsOf(readCategories(spec, table, 'x', 'y'));

const turned = (layout: Layout): Layout => ({ ...layout, plot: layout.plot && { ...layout.plot, isTurned: true } });

/** Where the columns go. Ordered categories, such as years, may go without some of their names. */
export function layoutColumn(categories: Categories, isOrdered: boolean, size: Size): Layout {
  const bandFrom = (left: number) => scaleBand<number>().domain(categories.items.keys()).range([left, size.width]).padding(0.25);
  const valueTexts = shortValues(categories, bandFrom(0), size);
  const legend = layoutLegend([...categories.key, ...statusKey(statusesOf(categories)), ...missingKey(valueTexts.length === 0 && !categories.extent && hasGaps(categories))], size);
  const height = plotHeight(size, legend.height + 24 + size.lineHeight * 2.8, [220, 280]);
  const frame = { top: legend.height + 24, bottom: legend.height + 24 + height, left: 0, right: size.width };
  const stacks = categories.items.map((item) => stackParts(item.parts, categories.isStacked));
  const ends = [...stacks.flat().map(({ to }) => to), ...(categories.extent ?? [])];
  const axis = valueTexts.length > 0 ? zeroLine(ends, frame) : valueAxis(ends, categories.unit, frame, size);
  const band = bandFrom(axis.inset);
  const names = categories.items.map((item) => wrapText(item.name, band.step() - 6, size, { weight: 600 }));
  const isFitting = names.every((lines, index) => lines.length <= 3 && isUnbroken(lines, categories.items[index]?.name ?? ''));
  if (!isFitting && !isOrdered) return turned(layoutBar(categories, size));
  const isBelowZero = valueTexts.length > 0 && ends.some((end) => end < 0);
  const below = frame.bottom + size.fontSize + (isBelowZero ? size.lineHeight + 6 : 6);
  const labels = isFitting ? nameLabels(categories.items, names, band, below) : fewNames(categories.items, band, below, size);
  const lines = isFitting ? Math.max(1, ...names.map(({ length }) => length)) : 1;
  const columns = categories.items.map((_, index) => layoutColumns(stacks[index] ?? [], band(index) ?? 0, band.bandwidth(), axis, { ...categories, isWordy: valueTexts.length > 0 }));
  const values = valuesAbove(categories, valueTexts, band, axis, size);
  const furniture = { rules: axis.rules, labels: axis.labels };
  const stubs = categories.isStacked ? categories.items.flatMap((item, index) => {
    const top = axis.y(Math.max(0, ...(stacks[index] ?? []).map(({ to }) => to)));
    return missingStub(item, { x: band(index) ?? 0, y: top - 10, width: band.bandwidth(), height: 8 });
  }) : [];
  const layout = combine(below + lines * size.lineHeight - 8, legend, furniture, ...columns, { blocks: stubs }, { labels }, { labels: values });
  const center = (index: number) => (index < 0 ? undefined : (band(index) ?? 0) + band.bandwidth() / 2);
  const indexOf = (cell: Cell) => categories.items.findIndex(({ name }) => name === String(cell));
  return {
    ...layout,
    plot: {
      ...frame,
      x: (cell) => center(indexOf(cell)),
      y: (cell) => (typeof cell === 'number' ? axis.y(cell) : undefined),
      end: (cell) => {
        const x = center(indexOf(cell));
        return x === undefined ? undefined : { x, y: axis.y(Math.max(0, ...(stacks[indexOf(cell)] ?? []).map(({ to }) => to))) };
      },
    },
  };
}

/** Whether a column, or part of a stack, has no value. */
const hasGaps = ({ items }: Categories) => items.some(({ parts }) => parts.some(({ value }) => value === null));

/** Whether no word was cut in two. */
function isUnbroken(lines: string[], name: string): boolean {
  const words = name.split(/[\s/-]+/);
  return lines.every((line) => line.split(/[\s/-]+/).every((word) => word === '' || words.includes(word)));
}

function nameLabels(items: Category[], names: string[][], band: ScaleBand<number>, y: number): Label[] {
  return items.map(({ isHighlighted }, index) =>
    label(names[index] ?? [], (band(index) ?? 0) + band.bandwidth() / 2, y, {
      anchor: 'middle', tone: 'ink', weight: isHighlighted ? 600 : 400,
    }));
}

function fewNames(items: Category[], band: ScaleBand<number>, y: number, size: Size): Label[] {
  const ticks = items.map(({ name }, index) => ({ x: (band(index) ?? 0) + band.bandwidth() / 2, text: name }));
  return ticksBelow(ticks, y, [0, size.width], size);
}

function layoutColumns(segments: ReturnType<typeof stackParts>, x: number, width: number, { y }: ValueAxis, { isStacked, isWordy }: Categories & { isWordy: boolean }) {
  const each = isStacked ? width : width / Math.max(1, segments.length);
  const gap = isStacked || segments.length < 2 ? 0 : Math.min(2, each * 0.2);
  // What lacks a value, and has no words that say so, is an empty outline; a stack that lacks a part has a mark of its own for it.
  const known = segments.filter(({ value }) => value !== null);
  const outlined = isStacked ? segments.slice(0, 1) : segments;
  const shown = isWordy || (isStacked && known.length > 0) ? known : outlined;
  const blocks = shown.map((segment): Block => {
    const [low, high] = [Math.min(segment.from, segment.to), Math.max(segment.from, segment.to)];
    const left = isStacked ? x : x + segments.indexOf(segment) * each;
    if (segment.value === null) return { x: left, y: y(0) - 14, width: each - gap, height: 13, tone: 'missing', title: segment.title };
    const seam = isStacked && y(low) - y(high) > 2 ? 1 : 0;
    return {
      x: left, y: y(high) + seam, width: each - gap, height: y(low) - y(high) - seam,
      tone: segment.tone, title: segment.title, status: segment.status,
    };
  });
  return { blocks };
}

/** Single columns carry their values, and need no axis, where each value is no wider than its column. */
function shortValues({ items, unit, extent }: Categories, band: ScaleBand<number>, size: Size): string[] {
  if (extent || items.some(({ parts }) => parts.length !== 1)) return [];
  const values = items.map(({ parts }) => parts[0]?.value ?? null);
  const write = valueFormat(values, unit);
  const texts = values.map((value) => (value === null ? 'no data' : write(value)));
  return texts.every((text) => textWidth(text, size, 600) <= band.step() - 4) ? texts : [];
}

function valuesAbove({ items }: Categories, texts: string[], band: ScaleBand<number>, { y }: ValueAxis, size: Size): Label[] {
  return texts.map((text, index) => {
    const value = items[index]?.parts[0]?.value ?? null;
    const baseline = value !== null && value < 0 ? y(value) + size.fontSize + 2 : y(value ?? 0) - 5;
    return label(text, (band(index) ?? 0) + band.bandwidth() / 2, baseline, {
      anchor: 'middle', tone: value === null ? 'soft' : 'ink', weight: items[index]?.isHighlighted ? 600 : 400,
    });
  });
}
