import type { ChartSpec, Mark } from '../model/chart.ts';
import { areaChart } from './area.ts';
import { barChart } from './bar.ts';
import { columnChart } from './column.ts';
import { describeChart } from './describe.ts';
import { dotPlot } from './dot.ts';
import { drawLayout } from './drawing.ts';
import { columnOf, measuredChannel, numberIn } from './encoding.ts';
import { fitted } from './fit.ts';
import { flowChart } from './flow.ts';
import { combine, label } from './layout.ts';
import { lineChart } from './line.ts';
import type { Draw } from './mark.ts';
import { networkChart } from './network.ts';
import { proportionChart } from './proportion.ts';
import { rangeChart } from './range.ts';
import { drawnRows } from './rows.ts';
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

export interface RenderOptions {
  /** Of the chart: ids in the drawing begin with it. */
  id: string;
  /** The address of the record that a value stands for; in place of the table's own links. */
  link?: (value: string) => string | undefined;
  /** What it says in words, where it is known already: a figure composes it once for all its drawings. */
  description?: string;
}

/** The whole drawing at one size: the frame with its title and description, and the mark in it. */
export function renderChart(spec: ChartSpec, table: Table, size: Size, { id, link, description = describeChart(spec, table) }: RenderOptions): SvgElement {
  const draw: Draw = isEmpty(spec, table) ? nothing : marks[spec.mark];
  const { height, children, hasLinks } = fitted(draw, spec, link ? { ...table, links: linksOf(table, link) } : table, size);
  const [titleId, descriptionId] = [`${id}-${size.width}-title`, `${id}-${size.width}-desc`];
  const full = Math.ceil(height);
  return el('svg', {
    xmlns: 'http://www.w3.org/2000/svg', class: `chart ${spec.mark}`,
    viewBox: `0 0 ${size.width} ${full}`, width: size.width, height: full,
    // What has the role of a picture hides its links.
    role: hasLinks ? 'group' : 'img', 'aria-labelledby': titleId, 'aria-describedby': descriptionId,
    'font-family': font, 'font-size': size.fontSize,
  }, [
    el('title', { id: titleId }, spec.title),
    el('desc', { id: descriptionId }, description),
    ...children,
  ]);
}

/** Whether there is nothing to draw; a tile map still has its tiles. */
function isEmpty(spec: ChartSpec, table: Table): boolean {
  if (spec.mark === 'tile-map') return Object.keys(table.tiles ?? {}).length === 0;
  const rows = drawnRows(spec, table);
  const channel = measuredChannel[spec.mark];
  const columns = channel ? [columnOf(spec, table, channel), columnOf(spec, table, 'x2')] : [];
  return columns.length > 0 ? rows.every((row) => columns.every((column) => numberIn(row, column) === null)) : rows.length === 0;
}

const nothing: Draw = (_spec, _table, size) =>
  drawLayout(combine(size.lineHeight * 2, { labels: [label('No data', 0, size.lineHeight * 1.2)] }), size);

function linksOf({ tiles = {} }: Table, link: (value: string) => string | undefined): Record<string, string> {
  const pairs = Object.keys(tiles).map((value) => [value, link(value)] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair[1] !== undefined));
}
