import { annotated } from './annotations.ts';
import { columnWidths } from './columns.ts';
import { drawn } from './drawing.ts';
import { firstFree, obstaclesOf, touches } from './free-place.ts';
import { columnsOf, layoutLayers, type Layers } from './layers.ts';
import { centeredBaseline, combine, label, labelBox, point, type Area, type Block, type Box, type Curve, type Label, type Layout } from './layout.ts';
import { layoutLegend } from './legend.ts';
import type { Draw } from './mark.ts';
import { endOfName, withNames, type NamedPlace } from './named-places.ts';
import { layoutRelationList } from './relation-list.ts';
import { edgeTitle, readNetwork, type Edge, type Network } from './relations.ts';
import { arrowHead, symbolPath } from './symbols.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** Who stands to whom: in columns, so that relations run from left to right; on a phone a list of who, how and whom. */
export const networkChart: Draw = (spec, table) => {
  const read = readNetwork(spec, table);
  return drawn((size) => annotated(layoutNetwork(read, size), spec, size));
};

const bar = 3;
/** Of the shape that says the group. */
const radius = 6;
const inset = radius * 2 + 6;
const leastGap = 44;

/** Where bodies, relations and their words go. */
export function layoutNetwork(network: Network, size: Size): Layout {
  const drawn = network.edges.filter(({ source, target }) => source !== target);
  const column = columnsOf(network.nodes.length, drawn);
  const columns = Array.from({ length: Math.max(0, ...column) + 1 }, (_, at) => network.nodes.filter((_node, index) => column[index] === at).map(({ name }) => name));
  const room = size.width - leastGap * (columns.length - 1) - inset * columns.length;
  const widths = isNarrow(size) ? undefined : columnWidths(columns, room, 148, size);
  if (!widths) return layoutRelationList(network, size);
  const legend = layoutLegend(network.key, size);
  const names = network.nodes.map(({ name }, index) => wrapText(name, (widths[column[index] ?? 0] ?? 0) + 0.5, size, { weight: 600 }));
  const ends = (node: number, side: 'source' | 'target') => drawn.filter((edge) => edge[side] === node).length;
  const heights = names.map((lines, node) => Math.max(lines.length * size.lineHeight + 2, Math.max(ends(node, 'source'), ends(node, 'target')) * 13));
  const layers = layoutLayers({ heights, links: drawn });
  const space = columns.length < 2 ? 0 : (size.width - widths.reduce((sum, width) => sum + width + inset, 0)) / (columns.length - 1);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + inset + Math.min(space, 150), 0));
  const boxes = names.map((lines, index): Box => {
    const height = heights[index] ?? 0;
    return { x: lefts[column[index] ?? 0] ?? 0, y: legend.height + (layers.y[index] ?? 0) - height / 2, width: inset + greatestWidth(lines, size, 600), height };
  });
  const blocks = boxes.map(({ x, y, height }, index): Block => ({ x: x + radius - bar / 2, y, width: bar, height, tone: network.nodes[index]?.tone ?? 'muted' }));
  const shapes = boxes.flatMap(({ x, y, height }, index): Area[] => {
    const { symbol, tone = 'muted' } = network.nodes[index] ?? {};
    return symbol === undefined ? [] : [{ path: symbolPath(symbol, x + radius, y + height / 2, radius), tone }];
  });
  const labels = boxes.map(({ x, y, height }, index): Label => {
    const { isHighlighted = false, link } = network.nodes[index] ?? {};
    const lines = names[index] ?? [];
    return label(lines, x + inset, centeredBaseline(y + height / 2, lines.length, size), { tone: 'ink', weight: isHighlighted ? 600 : 400, link });
  });
  const routes = routesOf(network, drawn, boxes, layers, { lefts, widths: widths.map((width) => width + inset), top: legend.height });
  const edges = routes.map((route) => drawEdge(network, route));
  const words = wordsOf(routes, [...labels, ...legend.labels], blocks.map((block, index) => ({ ...block, x: boxes[index]?.x ?? 0, width: 2 * radius })), { x: 0, y: 0, width: size.width, height: legend.height + layers.height }, size);
  const layout = combine(legend.height + layers.height, legend, ...edges, { blocks, areas: shapes }, { labels: words }, { labels });
  return withNames(layout, [...placesOf(network, names, boxes, size), ...routes.map((route) => middleOf(network, route))], size, true);
}

/** A note on a body points at the end of its name. */
const placesOf = ({ nodes }: Network, names: readonly string[][], boxes: readonly Box[], size: Size) => nodes.map(({ name }, index): NamedPlace => {
  const { x = 0, y = 0, height = 0 } = boxes[index] ?? {};
  const lines = names[index] ?? [];
  return { name, ...endOfName(lines, x + inset, centeredBaseline(y + height / 2, lines.length, size), size) };
});

/** A note on a relation points at the middle of its way. */
function middleOf({ nodes }: Network, { edge, via }: Route): NamedPlace {
  const way = sampled(via);
  const { x = 0, y = 0 } = way[Math.floor(way.length / 2)] ?? {};
  return { name: nodes[edge.source]?.name ?? '', to: nodes[edge.target]?.name ?? '', x, y };
}

interface Point { x: number; y: number }

/** The way of an edge across the drawing, from its source to its target. */
interface Route {
  edge: Edge;
  /** Places where it runs level: it bends between them. */
  via: Point[];
}

/** Edges leave a body at its right and reach the next at its left, each at a height of its own. */
function routesOf(network: Network, edges: Edge[], boxes: Box[], layers: Layers, { lefts, widths, top }: { lefts: number[]; widths: number[]; top: number }): Route[] {
  const columnOf = (node: number) => layers.column[node] ?? 0;
  const isForward = ({ source, target }: Edge) => columnOf(source) < columnOf(target);
  const leftOf = (edge: Edge) => (isForward(edge) ? edge.source : edge.target);
  const rightOf = (edge: Edge) => (isForward(edge) ? edge.target : edge.source);
  const middle = (node: number) => (boxes[node]?.y ?? 0) + (boxes[node]?.height ?? 0) / 2;
  const passes = new Map(edges.map((edge, index) => [edge, layers.passes[index] ?? []]));
  const next = (edge: Edge) => (passes.get(edge)?.[0] ?? middle(rightOf(edge)) - top) + top;
  const last = (edge: Edge) => (passes.get(edge)?.at(-1) ?? middle(leftOf(edge)) - top) + top;
  const outs = network.nodes.map((_, node) => edges.filter((edge) => leftOf(edge) === node).toSorted((a, b) => next(a) - next(b)));
  const ins = network.nodes.map((_, node) => edges.filter((edge) => rightOf(edge) === node).toSorted((a, b) => last(a) - last(b)));
  const port = (node: number, all: Edge[], edge: Edge) => {
    const spacing = Math.min(16, ((boxes[node]?.height ?? 0) - 4) / Math.max(1, all.length));
    return middle(node) + (all.indexOf(edge) - (all.length - 1) / 2) * spacing;
  };
  return edges.map((edge) => {
    const [left, right] = [leftOf(edge), rightOf(edge)];
    const start = { x: (boxes[left]?.x ?? 0) + (boxes[left]?.width ?? 0) + 5, y: port(left, outs[left] ?? [], edge) };
    const end = { x: (boxes[right]?.x ?? 0) - 5, y: port(right, ins[right] ?? [], edge) };
    const between = (passes.get(edge) ?? []).flatMap((y, index): Point[] => {
      const at = columnOf(left) + 1 + index;
      const x = lefts[at] ?? 0;
      return [{ x: x - 4, y: y + top }, { x: x + (widths[at] ?? 0), y: y + top }];
    });
    // A short name must not make its edge bend before the others of its column do.
    const edgeOfColumn = (lefts[columnOf(left)] ?? 0) + (widths[columnOf(left)] ?? 0);
    const lead = start.x < edgeOfColumn - 8 ? [{ x: edgeOfColumn - 4, y: start.y }] : [];
    const via = [start, ...lead, ...between, end];
    return { edge, via: isForward(edge) ? via : via.toReversed() };
  });
}

function drawEdge(network: Network, { edge, via }: Route): { curves: Curve[]; areas: Area[] } {
  const { tone, stroke } = edge;
  const [first, ...rest] = via;
  const tip = via.at(-1);
  if (!first || !tip) return { curves: [], areas: [] };
  const direction = Math.sign(tip.x - (via.at(-2)?.x ?? 0)) || 1;
  const stop = { x: tip.x - direction * 6, y: tip.y };
  const points = [...rest.slice(0, -1), stop];
  let from = first;
  const pieces = points.map((to) => {
    const bend = (from.x + to.x) / 2;
    const piece = Math.abs(from.y - to.y) < 0.5 ? `L${point(to.x, to.y)}` : `C${point(bend, from.y)} ${point(bend, to.y)} ${point(to.x, to.y)}`;
    from = to;
    return piece;
  });
  const head = arrowHead(stroke.head, tip.x, tip.y, direction, tone);
  const curve: Curve = { path: `M${point(first.x, first.y)}${pieces.join('')}`, tone, width: edge.isHighlighted ? 2 : 1.25, dash: stroke.dash, title: edgeTitle(network, edge) };
  return { curves: [curve, ...head.curves], areas: head.areas };
}

/** How each source stands to its targets, written once where its edges have room for it. */
function wordsOf(routes: Route[], labels: Label[], blocks: Block[], frame: Box, size: Size): Label[] {
  const placed: Label[] = [];
  const fixed = obstaclesOf({ labels, blocks, dots: [], curves: [] }, size);
  const ways = routes.map(({ via }) => sampled(via));
  const said = new Set<string>();
  for (const [index, { edge }] of routes.entries()) {
    const words = edge.verbs.join(', ');
    if (!words || said.has(`${edge.source} ${words}`) || said.has(`${words} ${edge.target}`)) continue;
    const own = ways[index] ?? [];
    const lines = wrapText(words, 120, size, { maxLines: 3 });
    const every = Math.ceil(own.length / 12);
    const spots = own.filter((_, at) => at % every === 0).toSorted((a, b) => Math.abs(a.x - middleX(own)) - Math.abs(b.x - middleX(own)));
    const options = spots.flatMap(({ x, y }) => [
      label(lines, x, y - 6 - (lines.length - 1) * size.lineHeight, { anchor: 'middle' }), label(lines, x, y + size.fontSize + 3, { anchor: 'middle' }),
    ]);
    const isClear = (option: Label) => {
      const box = labelBox(option, size);
      return ways.every((way) => !crosses(way, box));
    };
    const free = firstFree(options.filter(isClear), [...fixed, ...obstaclesOf({ labels: placed, blocks: [], dots: [], curves: [] }, size)], frame, size);
    if (!free) continue;
    placed.push(free);
    said.add(`${edge.source} ${words}`).add(`${words} ${edge.target}`);
  }
  return placed;
}

/** Whether an edge runs through a box; edges that keep far away are seen at a glance. */
function crosses(way: Box[], box: Box): boolean {
  const [first, last] = [way[0], way.at(-1)];
  if (!first || !last || Math.max(first.x, last.x) < box.x - 4 || Math.min(first.x, last.x) > box.x + box.width + 4) return false;
  return way.some((dot) => touches(box, dot, 0));
}

const middleX = (way: Box[]) => way[Math.floor(way.length / 2)]?.x ?? 0;

/** Small boxes along the way of an edge. */
function sampled(via: Point[]): Box[] {
  return via.slice(1).flatMap((to, index) => {
    const from = via[index] as Point;
    const count = Math.max(2, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 5));
    return Array.from({ length: count + 1 }, (_, each) => {
      const t = each / count;
      const [a, b, c] = [3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
      const bend = (from.x + to.x) / 2;
      const x = (1 - t) ** 3 * from.x + (a + b) * bend + c * to.x;
      const y = ((1 - t) ** 3 + a) * from.y + (b + c) * to.y;
      return { x: x - 1, y: y - 1, width: 2, height: 2 };
    });
  });
}
