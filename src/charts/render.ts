import type { ChartSpec, Mark } from '../model/chart.ts';
import { areaChart } from './area.ts';
import { barChart } from './bar.ts';
import { columnChart } from './column.ts';
import { describeChart } from './describe.ts';
import { dotPlot } from './dot.ts';
import { drawn, type Drawing } from './drawing.ts';
import { columnOf, measuredChannel, numberIn } from './encoding.ts';
import { fitted } from './fit.ts';
import { flowChart } from './flow.ts';
import { combine, label } from './layout.ts';
import { lineChart } from './line.ts';
import type { Draw } from './mark.ts';
import { networkChart } from './network.ts';
import { proportionChart } from './proportion.ts';
import { rangeChart } from './range.ts';
import { keptRows } from './rows.ts';
import { el, type SvgElement } from './svg.ts';
import type { Table } from './table.ts';
import { font, type Size } from './theme.ts';
import { tileMap } from './tile-map.ts';
import { timeline } from './timeline.ts';
import { treeChart } from './tree.ts';

const marks = {
  bar: barChart,
  column: columnChart,
  line: lineChart,
  area: areaChart,
  range: rangeChart,
  dot: dotPlot,
  proportion: proportionChart,
  'tile-map': tileMap,
  timeline,
  network: networkChart,
  tree: treeChart,
  flow: flowChart,
} satisfies Record<Mark, Draw>;

interface RenderOptions {
  /** Of the chart: ids in the drawing begin with it. */
  id: string;
  /** The address of the record that a value stands for; in place of the table's own links. */
  link?: (value: string) => string | undefined;
  /** What it says in words, where it is known already: a figure composes it once for all its drawings. */
  description?: string;
}

/** What draws a chart at any size, its data read once. */
export function chartRenderer(spec: ChartSpec, table: Table, { id, link, description = describeChart(spec, table) }: RenderOptions): (size: Size) => SvgElement {
  const draw: Draw = isEmpty(spec, table) ? nothing : marks[spec.mark];
  const drawing = fitted(draw, spec, link ? { ...table, links: linksOf(table, link) } : table);
  return (size) => framed(drawing(size), { id, mark: spec.mark, title: spec.title, description }, size);
}

/** The whole drawing at one size. */
export const renderChart = (spec: ChartSpec, table: Table, size: Size, options: RenderOptions): SvgElement => chartRenderer(spec, table, options)(size);

interface Names { id: string; mark: Mark; title: string; description: string }

/** A mark in its frame, with title and description. */
function framed({ height, children, hasLinks }: Drawing, { id, mark, title, description }: Names, size: Size): SvgElement {
  const [titleId, descriptionId] = [`${id}-${size.width}-title`, `${id}-${size.width}-desc`];
  const full = Math.ceil(height);
  return el('svg', {
    xmlns: 'http://www.w3.org/2000/svg', class: `chart ${mark}`,
    viewBox: `0 0 ${size.width} ${full}`, width: size.width, height: full,
    // What has the role of a picture hides its links.
    role: hasLinks ? 'group' : 'img', 'aria-labelledby': titleId, 'aria-describedby': descriptionId,
    'font-family': font, 'font-size': size.fontSize,
  }, [
    el('title', { id: titleId }, title),
    el('desc', { id: descriptionId }, description),
    ...children,
  ]);
}

/** Whether there is nothing to draw; a tile map still has its tiles. */
function isEmpty(spec: ChartSpec, table: Table): boolean {
  if (spec.mark === 'tile-map') return Object.keys(table.tiles ?? {}).length === 0;
  const rows = keptRows(spec, table);
  const channel = measuredChannel[spec.mark];
  const columns = channel ? [columnOf(spec, table, channel), columnOf(spec, table, 'x2')] : [];
  return columns.length > 0 ? rows.every((row) => columns.every((column) => numberIn(row, column) === null)) : rows.length === 0;
}

const nothing: Draw = () => drawn((size) => combine(size.lineHeight * 2, { labels: [label('No data', 0, size.lineHeight * 1.2)] }));

function linksOf({ tiles = {} }: Table, link: (value: string) => string | undefined): Record<string, string> {
  const pairs = Object.keys(tiles).map((value) => [value, link(value)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
