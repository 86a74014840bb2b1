import type { ChartSpec } from '../model/chart.ts';
import { noteOn } from './annotation-places.ts';
import { layoutBands } from './bands.ts';
import { clearing } from './bar.ts';
import { readCategories, statusesOf, type Categories, type Part } from './categories.ts';
import { drawn } from './drawing.ts';
import { columnOf } from './encoding.ts';
import { centeredBaseline, combine, label, type Block, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw } from './mark.ts';
import { layoutPartList } from './part-list.ts';
import { formatShare, wholeOf } from './share.ts';
import type { Table } from './table.ts';
import { textWidth, wrapText } from './text.ts';
import { onTone, seriesTone, type Size } from './theme.ts';
import { highlightedAmong } from './tones.ts';
import { layoutWaffle } from './waffle.ts';

/** Parts of a whole: one bar with its parts listed, or one bar per category. */
export const proportionChart: Draw = (spec, table) => {
  const layOut = spec.shape === 'waffle' ? layoutWaffle : layoutProportion;
  const proportions = readProportions(spec, table);
  return drawn((size) => layOut(proportions, size));
};

/** The series of a proportion: with only one channel of names, these are the parts of one whole. */
export function readProportions(spec: ChartSpec, table: Table): Categories {
  const [y, color] = [columnOf(spec, table, 'y'), columnOf(spec, table, 'color')];
  if (y && color && y !== color) {
    const several = readCategories(spec, table, 'y', 'x');
    return { ...several, items: several.items.map((item) => ({ ...item, note: noteOn(spec.annotations, item.name) })) };
  }
  const channel = color ? 'color' : 'y';
  const { items, unit } = readCategories(spec, table, channel, 'x');
  const highlighted = highlightedAmong(items.map(({ name }) => name), spec);
  const parts = items.map((item, index): Part => {
    const tone = highlighted.length === 0 ? seriesTone(index) : item.parts[0]?.tone ?? 'muted';
    return { name: item.name, value: item.parts[0]?.value ?? null, tone, status: item.parts[0]?.status, title: item.parts[0]?.title ?? item.name, note: noteOn(spec.annotations, item.name) };
  });
  return { items: items.length > 0 ? [{ name: '', isHighlighted: false, parts }] : [], key: [], unit, isStacked: true };
}

/** Where the parts and their names go. */
export function layoutProportion(categories: Categories, size: Size): Layout {
  const [single] = categories.items;
  if (single && categories.key.length === 0) return layoutSingle(single.parts, categories.unit, size);
  const legend = layoutLegend([...categories.key, ...statusKey(statusesOf(categories))], size);
  const extent = 26;
  const sameExtent = categories.items.map((item) => ({ ...item, extent }));
  const { left } = layoutBands(sameExtent, legend.height, size);
  const notes = categories.items.map(({ parts, note = '' }) =>
    [...unsaid(parts, categories.unit, size.width - left, size), ...wrapText(note, size.width - left, size)]);
  const items = sameExtent.map((item, index) => ({ ...item, extent: extent + (notes[index]?.length ?? 0) * size.lineHeight }));
  const bands = layoutBands(items, legend.height, size);
  const bars = categories.items.map(({ parts }, index) => {
    const y = bands.tops[index] ?? 0;
    const bar = layoutParts(parts, categories.unit, { x: bands.left, y, width: size.width - bands.left, height: extent }, size);
    const lines = notes[index] ?? [];
    const note = label(lines, size.width, y + extent + size.fontSize + 1, { anchor: 'end' });
    return { ...bar, labels: lines.length > 0 ? [...bar.labels, note] : bar.labels };
  });
  return combine(bands.bottom + 2, legend, bands, ...bars);
}

function layoutSingle(parts: Part[], unit: string | undefined, size: Size): Layout {
  const bar = layoutParts(parts, unit, { x: 0, y: 2, width: size.width, height: 44 }, size);
  const list = layoutPartList(parts, wholeOf(parts, unit), unit, 60, size);
  return combine(list.bottom, bar, list);
}

/** Shares that do not fit inside their parts, said below the bar: `Diesel 3%, Wind 0.4%`. */
function unsaid(parts: Part[], unit: string | undefined, width: number, size: Size): string[] {
  const whole = wholeOf(parts, unit);
  const small = parts.filter(({ value }) => value === null || (value > 0 && !fitsInside(value / whole, width, size)));
  if (small.length === parts.length && parts.every(({ value }) => value === null)) return [];
  const texts = small.map(({ name, value }) => `${name}\u00a0${value === null ? 'no\u00a0data' : formatShare(value / whole)}`);
  return wrapText(texts.join(', '), width, size, { maxLines: 6 });
}

const fitsInside = (share: number, width: number, size: Size) => textWidth(formatShare(share), size, 600) + 12 <= share * width;

interface Box { x: number; y: number; width: number; height: number }

/** Parts side by side, each with its share inside where that fits. */
function layoutParts(parts: Part[], unit: string | undefined, box: Box, size: Size): { blocks: Block[]; labels: Label[] } {
  const whole = wholeOf(parts, unit);
  const middle = centeredBaseline(box.y + box.height / 2, 1, size);
  const shown = parts.filter(({ value }) => value !== null && value > 0);
  if (shown.length === 0) return { blocks: [], labels: [label(parts.every(({ value }) => value === null) ? 'no data' : 'no part is above zero', box.x, middle)] };
  const gap = shown.length > 30 ? 0.5 : 1.5;
  let x = box.x;
  const blocks: Block[] = [];
  const labels: Label[] = [];
  for (const { value, tone, status, title } of shown) {
    const share = (value ?? 0) / whole;
    const width = Math.max(share * box.width - gap, 0.5);
    const text = formatShare(share);
    const inside = label(text, x + width / 2, middle, { anchor: 'middle', tone: status ? 'ink' : onTone(tone), weight: 600 });
    const isInside = fitsInside(share, box.width, size);
    blocks.push({ ...box, x, width, tone, status, title, clear: isInside ? clearing([inside], box, size) : undefined });
    if (isInside) labels.push(inside);
    x += share * box.width;
  }
  return { blocks, labels };
}
