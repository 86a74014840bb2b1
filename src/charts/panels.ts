import type { ChartSpec } from '../model/chart.ts';
import { footnoted, withAnnotations, wordsFor } from './annotations.ts';
import { columnOf, measuredChannel, textIn } from './encoding.ts';
import { combine, label, moved, type Layout } from './layout.ts';
import { layoutLegend, type Key } from './legend.ts';
import type { Extent, LayOut } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Row, Table } from './table.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, seriesTone, type Size } from './theme.ts';
import { standings } from './tones.ts';
import { formatValue } from './value.ts';

interface Panelled {
  layOut: LayOut;
  extentOf: Extent;
}

/** One drawing; or, where the chart has a facet, one panel for each of its values, all on the same scales. */
export function inPanels({ layOut, extentOf }: Panelled, spec: ChartSpec, table: Table): (size: Size) => Layout {
  const facet = columnOf(spec, table, 'facet');
  if (!facet) return layOut(spec, table);
  const rows = drawnRows(spec, table);
  const names = [...new Set(rows.map((row) => textIn(row, facet)))];
  const plain = unfaceted(spec);
  const whole = { ...table, rows };
  const ofPanel = (name: string) => rows.filter((row) => textIn(row, facet) === name);
  const isNested = hasOwnCategories(spec, whole, names.map(ofPanel));
  const panels = names.map((name) => ({ ...table, rows: isNested ? ofPanel(name) : wholeSet(spec, whole, ofPanel(name)) }));
  const categoryNames = [...new Set(rows.map((row) => textIn(row, columnOf(spec, table, measuredChannel[spec.mark] === 'x' ? 'y' : 'x'))))];
  const extent = panels.flatMap((panel) => extentOf(plain, panel));
  const isCompared = spec.mark === 'line' && !spec.encoding.color;
  const others = isCompared ? { spec: { ...plain, encoding: { ...plain.encoding, color: { field: facet.name } } }, table: whole } : undefined;
  const layOuts = panels.map((panel) => layOut(plain, panel, { extent, others, names: categoryNames }));
  return (size) => {
    const legend = layoutLegend(legendKey(spec, whole), size);
    const frame = panelSize(spec, whole, names.length, extent, size);
    const words = wordsFor(size);
    const layouts = layOuts.map((layOutPanel, index) => {
      const own = spec.annotations.filter((annotation) => annotation.facet === undefined || String(annotation.facet) === names[index]);
      return withAnnotations(layOutPanel(frame), own, frame, words);
    });
    return footnoted(arrange(names, layouts, legend, frame, size, spec), words, size);
  };
}

/** Rows have been chosen and sorted; a panel is drawn as one of many. */
function unfaceted(spec: ChartSpec): ChartSpec {
  const unsorted = Object.entries(spec.encoding).flatMap(([channel, value]) =>
    channel === 'facet' || !value ? [] : [[channel, 'sort' in value ? { ...value, sort: 'none' } : value]]);
  return { ...spec, filter: undefined, encoding: Object.fromEntries(unsorted) as ChartSpec['encoding'], annotations: [] };
}

/** Whether no category of bars stands in two panels, as harbours of coasts do: then each panel shows its own. */
function hasOwnCategories(spec: ChartSpec, table: Table, panels: Row[][]): boolean {
  if (spec.mark !== 'bar' && spec.mark !== 'column') return false;
  const category = columnOf(spec, table, spec.mark === 'bar' ? 'y' : 'x');
  const names = panels.flatMap((rows) => [...new Set(rows.map((row) => textIn(row, category)))]);
  return new Set(names).size === names.length;
}

/** Every panel has the same categories and series in the same order; what it lacks has no measure. */
function wholeSet(spec: ChartSpec, table: Table, own: Row[]): Row[] {
  const measure = columnOf(spec, table, measuredChannel[spec.mark] === 'x' ? 'x' : 'y');
  const category = columnOf(spec, table, measuredChannel[spec.mark] === 'x' ? 'y' : 'x');
  const color = columnOf(spec, table, 'color');
  const keyOf = (row: Row) => JSON.stringify([textIn(row, category), textIn(row, color)]);
  const firsts = new Map(table.rows.map((row) => [keyOf(row), row] as const).toReversed());
  const order = [...new Set(table.rows.map(keyOf))];
  const owned = Map.groupBy(own, keyOf);
  return order.flatMap((key) => owned.get(key) ?? [withoutMeasure(firsts.get(key) ?? {}, measure?.name)]);
}

function withoutMeasure(row: Row, measure: string | undefined): Row {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== measure));
}

/** Names of colours, once for all panels. */
function legendKey(spec: ChartSpec, table: Table): Key[] {
  const color = columnOf(spec, table, 'color');
  const category = columnOf(spec, table, measuredChannel[spec.mark] === 'x' ? 'y' : 'x');
  if (!color || color === category) return [];
  const names = [...new Set(table.rows.map((row) => textIn(row, color)))];
  if (spec.mark === 'bar' || spec.mark === 'column') return names.map((name, index) => ({ name, tone: seriesTone(index) }));
  const standing = standings(names, spec);
  return names.map((name) => ({ name, tone: standing.get(name)?.tone ?? 'muted' }));
}

const gap = { x: 24, y: 22 };

/** As many panels side by side as can be read. */
function panelSize(spec: ChartSpec, table: Table, count: number, extent: number[], size: Size): Size {
  const most = isNarrow(size) ? 2 : count === 4 ? 2 : count > 9 ? 4 : 3;
  const fitting = Math.floor((size.width + gap.x) / (leastWidth(spec, table, extent, size) + gap.x));
  const columns = Math.max(1, Math.min(count, most, fitting));
  const width = Math.floor((size.width - (columns - 1) * gap.x) / columns);
  return { ...size, width, height: isNarrow(size) ? 150 : columns > 2 ? 170 : 210 };
}

/** What a panel needs for its values, the names beside them, and something to see between. */
function leastWidth(spec: ChartSpec, table: Table, extent: number[], size: Size): number {
  const unit = columnOf(spec, table, measuredChannel[spec.mark] === 'x' ? 'x' : 'y')?.unit;
  const values = greatestWidth(extent.map((value) => formatValue(value, unit)), size, 600);
  if (spec.mark !== 'bar') return Math.max(130, (spec.mark === 'column' ? values : 2 * values) + 64);
  const names = table.rows.map((row) => textIn(row, columnOf(spec, table, 'y')));
  return Math.min(120, greatestWidth(names, size)) + values + 100;
}

/** Each mark says also which panel it stands in. */
function told(layout: Layout, panel: string): Layout {
  const named = <T extends { title?: string | undefined }>(item: T): T => (item.title && panel ? { ...item, title: `${panel}, ${item.title}` } : item);
  return { ...layout, areas: layout.areas.map(named), curves: layout.curves.map(named), blocks: layout.blocks.map(named), dots: layout.dots.map(named), spots: layout.spots.map(named) };
}

/** Panels in rows under their names, as text runs. */
function arrange(names: string[], layouts: Layout[], legend: ReturnType<typeof layoutLegend>, frame: Size, size: Size, spec: ChartSpec): Layout {
  const columns = Math.max(1, Math.floor((size.width + gap.x) / (frame.width + gap.x)));
  const parts: Layout[] = [];
  let y = legend.height;
  for (let first = 0; first < names.length; first += columns) {
    const row = layouts.slice(first, first + columns);
    const heads = names.slice(first, first + columns).map((name) => wrapText(name, frame.width, size, { weight: 600, maxLines: 3 }));
    const headHeight = Math.max(0, ...heads.map(({ length }) => length)) * size.lineHeight + 4;
    row.forEach((layout, index) => {
      const [x, lines] = [index * (frame.width + gap.x), heads[index] ?? []];
      const name = names[first + index] ?? '';
      const isHighlighted = spec.highlight.map(String).includes(name);
      const head = label(lines, x, y + size.fontSize + (headHeight - 4 - lines.length * size.lineHeight), { tone: isHighlighted ? 'series-1' : 'ink', weight: 600 });
      parts.push(moved(told(layout, name), x, y + headHeight), combine(0, { labels: lines.length > 0 ? [head] : [] }));
    });
    y += headHeight + Math.max(0, ...row.map(({ height }) => height)) + gap.y;
  }
  return combine(Math.max(legend.height, y - gap.y), legend, ...parts);
}
