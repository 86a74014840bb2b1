import { ascending, type ScaleLinear } from 'd3';
import type { ChartSpec } from '../model/chart.ts';
import { annotated } from './annotations.ts';
import { layoutBands } from './bands.ts';
import { readCategories, statusesOf, type Categories, type Category, type Part } from './categories.ts';
import { drawn } from './drawing.ts';
import { touches } from './free-place.ts';
import { centeredBaseline, combine, label, labelBox, type Block, type Dot, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw } from './mark.ts';
import { rangeScale, track, zeroNote } from './range.ts';
import { rowsPlot } from './rows-plot.ts';
import type { Table } from './table.ts';
import { wrapText } from './text.ts';
import { nameTone, type ShapeTone, type Size } from './theme.ts';
import { standings } from './tones.ts';
import { valueFormat, type ValueFormat } from './value-labels.ts';

/** One dot or several a category, on one scale, with the gap between them; the outer ones say their values. */
export const dotPlot: Draw = (spec, table) => {
  const read = readDots(spec, table);
  return drawn((size) => annotated(layoutDots(read, size), spec, size));
};

/** The series of a dot plot: what is not highlighted is muted. */
export function readDots(spec: ChartSpec, table: Table): Categories {
  const categories = { ...readCategories(spec, table, 'y', 'x'), isCut: spec.encoding.x?.scale?.zero === false };
  if (categories.key.length === 0) return { ...categories, isStacked: false };
  const standing = standings(categories.key.map(({ name }) => name), spec);
  const inTone = <T extends { name: string; tone: ShapeTone }>(item: T): T => ({ ...item, tone: standing.get(item.name)?.tone ?? item.tone });
  const items = categories.items.map((item) => ({ ...item, parts: item.parts.map(inTone) }));
  return { ...categories, isStacked: false, key: categories.key.map(inTone), items };
}

const radius = 6;
const extent = 20;

/** Where the dots go, and their names: above the first row where they fit, else in a key. */
export function layoutDots(categories: Categories, size: Size): Layout {
  const isNamedAbove = categories.key.length > 0 && categories.key.length <= 3;
  return (isNamedAbove ? layoutRows(categories, size, true) : undefined) ?? layoutRows(categories, size, false) ?? combine(0);
}

function layoutRows({ items, key, unit, ...rest }: Categories, size: Size, isNamedAbove: boolean): Layout | undefined {
  const legend = layoutLegend([...(isNamedAbove ? [] : key), ...statusKey(statusesOf({ items, key, unit, ...rest }), 'ring')], size);
  const top = legend.height + (isNamedAbove ? size.lineHeight + 4 : 0);
  const bands = layoutBands(items.map((item) => ({ ...item, extent })), top, size);
  const write = valueFormat(items.flatMap(({ parts }) => parts.map(({ value }) => value)), unit);
  const x = rangeScale(items.map(endsOf), bands.left, write, size, rest.isCut);
  const middle = (index: number) => (bands.tops[index] ?? 0) + extent / 2;
  const rows = items.map((item, index) => layoutRow(item, middle(index), x, write, size));
  const heads = isNamedAbove ? headLabels(items[0], key.length, x, top - 8, size) : [];
  if (!heads) return undefined;
  const tracks = rows.flatMap(({ labels }, index) => track(labels, [bands.left, size.width], middle(index), size));
  const notes = zeroNote(x, unit).flatMap((note) => wrapText(note, size.width, size));
  const below = { labels: notes.length > 0 ? [label(notes, 0, bands.bottom + size.lineHeight + 2)] : [] };
  const end = (index: number) => x(endsOf(items[index] as Category).high ?? 0);
  const frame = { left: bands.left, right: size.width, top: legend.height, bottom: bands.bottom };
  return {
    ...combine(bands.bottom + 2 + (notes.length > 0 ? notes.length * size.lineHeight + 8 : 0), legend, bands, { rules: tracks }, ...rows, { labels: heads }, below),
    plot: rowsPlot(frame, { names: items.map(({ name }) => name), x, middle, end }),
  };
}

type KnownPart = Part & { value: number };

const knownOf = ({ parts }: Category) => parts.filter((part): part is KnownPart => part.value !== null).toSorted((a, b) => ascending(a.value, b.value));

function endsOf(item: Category): { low: number | null; high: number | null } {
  const known = knownOf(item);
  return { low: known[0]?.value ?? null, high: known.at(-1)?.value ?? null };
}

function layoutRow(item: Category, y: number, x: ScaleLinear<number, number>, write: ValueFormat, size: Size) {
  const baseline = centeredBaseline(y, 1, size);
  const known = knownOf(item);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return { labels: [label('no data', x.range()[0] ?? 0, baseline)] };
  const weight = item.isHighlighted ? 600 : 400;
  const say = ({ value }: KnownPart, shift: number, anchor: Label['anchor']) => label(write(value), x(value) + shift, baseline, { tone: 'ink', weight, anchor });
  const labels = [say(last, radius + 6, 'start'), ...(first.value === last.value ? [] : [say(first, -radius - 6, 'end')])];
  const [start, end] = [x(first.value) + (first.status ? radius : 0), x(last.value) - (last.status ? radius : 0)];
  const gap: Block = { x: start, y: y - 1.5, width: Math.max(0, end - start), height: 3, tone: 'muted' };
  return { labels, dots: dotsOf(known, y, x), blocks: first.value === last.value ? [] : [gap] };
}

/** Dots that would cover each other step aside, above and below the line in turn. */
function dotsOf(known: KnownPart[], y: number, x: ScaleLinear<number, number>): Dot[] {
  let run = 0;
  return known.map(({ value, tone, status, title }, index) => {
    const last = known[index - 1];
    run = last && x(value) - x(last.value) < radius ? run + 1 : 0;
    const aside = run === 0 ? 0 : (run % 2 === 1 ? -1 : 1) * Math.min(6, 4 + run);
    return { x: x(value), y: y + aside, radius: known.length > 8 ? 4 : radius, tone, status, title };
  });
}

/** The names of the colours above the dots of the first row; nothing where they do not all fit. */
function headLabels(first: Category | undefined, count: number, x: ScaleLinear<number, number>, y: number, size: Size): Label[] | undefined {
  const known = first ? knownOf(first) : [];
  if (known.length < count) return undefined;
  const labels = known.map(({ name, value, tone }, index) => {
    const anchor = known.length === 1 ? 'middle' : index === 0 ? 'end' : index === known.length - 1 ? 'start' : 'middle';
    const shift = anchor === 'end' ? radius : anchor === 'start' ? -radius : 0;
    return label(name, x(value) + shift, y, { anchor, tone: nameTone(tone), weight: 600 });
  });
  const boxes = labels.map((item) => labelBox(item, size));
  const isInside = boxes.every((box) => box.x >= 0 && box.x + box.width <= size.width);
  const isApart = boxes.every((box, index) => boxes.slice(index + 1).every((other) => !touches(box, other, 6)));
  return isInside && isApart ? labels : undefined;
}
