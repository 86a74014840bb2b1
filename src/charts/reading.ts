import type { ChartSpec, Mark } from '../model/chart.ts';
import { columnOf, measuredChannel, numberIn, type Channel } from './encoding.ts';
import { drawnRows } from './rows.ts';
import { el, type SvgElement, type SvgNode } from './svg.ts';
import type { Column, Row, Table } from './table.ts';
import { markTitle } from './titles.ts';
import { formatCell, formatWithUnit } from './value.ts';

/** The channels whose values the title of a mark always says. */
const said: Record<Mark, readonly Channel[]> = {
  bar: ['y', 'x'], column: ['x', 'y'], line: ['x', 'y'], area: ['x', 'y'], range: ['y'], dot: ['y', 'x'], proportion: ['x'],
  'tile-map': ['x'], timeline: ['text'], network: ['source', 'target'], tree: ['id'], flow: ['source', 'target'],
};
/** Those that it says where the chart has them. */
const more: readonly Channel[] = ['color', 'y', 'x', 'x2', 'facet', 'text'];

/** The drawing with each mark told which row of the table it shows, as `data-row`: so that it can be read in that order. A row without a value is said where it would come. */
export function readable(drawing: SvgElement, spec: ChartSpec, table: Table): SvgElement {
  const titles = new Set(titlesIn(drawing));
  const rowOf = new Map<string, number>();
  const rows = drawnRows(spec, table);
  rows.forEach((row, index) => {
    const title = titleOfRow(row, [...titles].filter((each) => !rowOf.has(each)), spec, table);
    if (title !== undefined) rowOf.set(title, index);
  });
  const marked = new Set(rowOf.values());
  const unmarked = rows.flatMap((row, index) => (marked.has(index) ? [] : unseen(row, index, spec, table)));
  const read = numbered(drawing, rowOf);
  return { ...read, children: [...read.children, ...unmarked] };
}

/** `2014: no data`, for a row that lacks its value: nothing to see or to point at, but to be read. */
function unseen(row: Row, index: number, spec: ChartSpec, table: Table): SvgElement[] {
  const channel = measuredChannel[spec.mark];
  const measured = channel ? columnsOf([channel, 'x2'], spec, table) : [];
  if (measured.length === 0 || measured.some((column) => numberIn(row, column) !== null)) return [];
  const names = columnsOf([...said[spec.mark], 'color', 'facet'], spec, table).filter((column) => !measured.includes(column));
  const title = markTitle([...new Set(names)].map((column) => formatCell(row[column.name], column)), null, undefined);
  return [el('g', { class: 'unseen', 'data-row': index }, [el('title', {}, title)])];
}

/** Of the titles that say the row’s names and value, the one that says most of its other cells and least beside. */
function titleOfRow(row: Row, titles: string[], spec: ChartSpec, table: Table): string | undefined {
  const needed = columnsOf(said[spec.mark], spec, table);
  const others = columnsOf(more, spec, table).filter((column) => !needed.includes(column));
  const score = (title: string) => others.filter((column) => says(title, row, column)).length;
  return titles
    .filter((title) => needed.every((column) => says(title, row, column)))
    .toSorted((a, b) => score(b) - score(a) || a.length - b.length)[0];
}

const columnsOf = (channels: readonly Channel[], spec: ChartSpec, table: Table): Column[] =>
  channels.map((channel) => columnOf(spec, table, channel)).filter((column) => column !== undefined);

function says(title: string, row: Row, column: Column): boolean {
  const value = numberIn(row, column);
  if (column.type === 'quantitative') return value !== null && [formatWithUnit(value, column.unit), formatCell(value, column)].some((text) => title.includes(text));
  return title.includes(formatCell(row[column.name], column)) || title.includes(String(row[column.name]));
}

const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string';

/** What the element itself says when it is pointed at. */
function titleIn({ children }: SvgElement): string | undefined {
  const title = children.filter(isElement).find(({ name }) => name === 'title');
  return title?.children.join('');
}

function titlesIn(drawing: SvgElement): string[] {
  return drawing.children.filter(isElement).flatMap((child) => [titleIn(child) ?? [], titlesIn(child)].flat());
}

function numbered(element: SvgElement, rowOf: ReadonlyMap<string, number>): SvgElement {
  const children = element.children.map((child) => {
    if (!isElement(child)) return child;
    const own = titleIn(child);
    const row = own === undefined ? undefined : rowOf.get(own);
    const inner = numbered(child, rowOf);
    return row === undefined ? inner : { ...inner, attributes: { ...inner.attributes, 'data-row': row } };
  });
  return { ...element, children };
}
