import { annotated } from './annotations.ts';
import { columnWidths } from './columns.ts';
import { drawn } from './drawing.ts';
import { layoutUnsaid, saidBelow, wordsOf } from './edge-words.ts';
import { columnsOf, layoutLayers } from './layers.ts';
import { centeredBaseline, combine, label, point, type Area, type Block, type Box, type Curve, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw } from './mark.ts';
import { endOfName, withNames, type NamedPlace } from './named-places.ts';
import { layoutRelationList } from './relation-list.ts';
import { edgeTitle, readNetwork, type Network } from './relations.ts';
import { routesOf, sampled, type Route } from './routes.ts';
import { arrowHead, ringReach, symbolPath, uncertainRing } from './symbols.ts';
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
  const legend = layoutLegend([...network.key, ...statusKey(drawn.map(({ status }) => status), 'link')], size);
  const names = network.nodes.map(({ name }, index) => wrapText(name, (widths[column[index] ?? 0] ?? 0) + 0.5, size, { weight: 600 }));
  const ends = (node: number, side: 'source' | 'target') => drawn.filter((edge) => edge[side] === node).length;
  const says = network.nodes.map((_, node) => saidBelow(drawn.filter(({ source }) => source === node), widths[column[node] ?? 0] ?? 0, size));
  const heights = names.map((lines, node) => Math.max((lines.length + (says[node]?.length ?? 0)) * size.lineHeight + 2, Math.max(ends(node, 'source'), ends(node, 'target')) * 13));
  const layers = layoutLayers({ heights, links: drawn });
  const space = columns.length < 2 ? 0 : (size.width - widths.reduce((sum, width) => sum + width + inset, 0)) / (columns.length - 1);
  const lefts = widths.map((_, at) => widths.slice(0, at).reduce((sum, width) => sum + width + inset + Math.min(space, 150), 0));
  const boxes = names.map((lines, index): Box => {
    const height = heights[index] ?? 0;
    return { x: lefts[column[index] ?? 0] ?? 0, y: legend.height + (layers.y[index] ?? 0) - height / 2, width: inset + Math.max(greatestWidth(lines, size, 600), greatestWidth(says[index] ?? [], size)), height };
  });
  const blocks = boxes.map(({ x, y, height }, index): Block => ({ x: x + radius - bar / 2, y, width: bar, height, tone: network.nodes[index]?.tone ?? 'muted' }));
  const shapes = boxes.flatMap(({ x, y, height }, index): Area[] => {
    const { symbol, tone = 'muted' } = network.nodes[index] ?? {};
    return symbol === undefined ? [] : [{ path: symbolPath(symbol, x + radius, y + height / 2, radius), tone }];
  });
  const labels = boxes.flatMap(({ x, y, height }, index): Label[] => {
    const { isHighlighted = false, link } = network.nodes[index] ?? {};
    const [lines, said] = [names[index] ?? [], says[index] ?? []];
    const first = centeredBaseline(y + height / 2, lines.length + said.length, size);
    return [
      label(lines, x + inset, first, { tone: 'ink', weight: isHighlighted ? 600 : 400, link }),
      ...(said.length > 0 ? [label(said, x + inset, first + lines.length * size.lineHeight)] : []),
    ];
  });
  const routes = routesOf(network, drawn, boxes, layers, { lefts, widths: widths.map((width) => width + inset), top: legend.height });
  const edges = routes.map((route) => drawEdge(network, route));
  const words = wordsOf(routes.filter(({ edge }) => says[edge.source]?.length === 0), routes, [...labels, ...legend.labels], blocks.map((block, index) => ({ ...block, x: boxes[index]?.x ?? 0, width: 2 * radius })), { x: 0, y: 0, width: size.width, height: legend.height + layers.height }, size);
  const foot = layoutUnsaid(network, words.unsaid, legend.height + layers.height, size);
  const layout = combine(foot.bottom, legend, ...edges, { blocks, areas: shapes }, { labels: words.labels }, { labels }, foot);
  return withNames(layout, [...placesOf(network, names, says, boxes, size), ...routes.map((route) => middleOf(network, route))], size, true);
}

/** A note on a body points at the end of its name. */
const placesOf = ({ nodes }: Network, names: readonly string[][], says: readonly string[][], boxes: readonly Box[], size: Size) => nodes.map(({ name }, index): NamedPlace => {
  const { x = 0, y = 0, height = 0 } = boxes[index] ?? {};
  const lines = names[index] ?? [];
  return { name, ...endOfName(lines, x + inset, centeredBaseline(y + height / 2, lines.length + (says[index]?.length ?? 0), size), size) };
});

/** A note on a relation points at the middle of its way. */
function middleOf({ nodes }: Network, { edge, via }: Route): NamedPlace {
  const way = sampled(via);
  const { x = 0, y = 0 } = way[Math.floor(way.length / 2)] ?? {};
  return { name: nodes[edge.source]?.name ?? '', to: nodes[edge.target]?.name ?? '', x, y };
}

function drawEdge(network: Network, { edge, via }: Route): { curves: Curve[]; areas: Area[] } {
  const { tone, stroke } = edge;
  const [first, ...rest] = via;
  const tip = via.at(-1);
  if (!first || !tip) return { curves: [], areas: [] };
  const direction = Math.sign(tip.x - (via.at(-2)?.x ?? 0)) || 1;
  const stop = { x: tip.x - direction * 6, y: tip.y };
  const points = [...rest.slice(0, -1), stop];
  const away = edge.status ? (Math.sign((via[1]?.x ?? 0) - first.x) || 1) * ringReach : 0;
  const rings = edge.status ? [uncertainRing(first.x + away, first.y, tone)] : [];
  const start = { x: first.x + 2 * away, y: first.y };
  let from = start;
  const pieces = points.map((to) => {
    const bend = (from.x + to.x) / 2;
    const piece = Math.abs(from.y - to.y) < 0.5 ? `L${point(to.x, to.y)}` : `C${point(bend, from.y)} ${point(bend, to.y)} ${point(to.x, to.y)}`;
    from = to;
    return piece;
  });
  const head = arrowHead(stroke.head, tip.x, tip.y, direction, tone);
  const curve: Curve = { path: `M${point(start.x, start.y)}${pieces.join('')}`, tone, width: edge.isHighlighted ? 2 : 1.25, dash: stroke.dash, title: edgeTitle(network, edge) };
  return { curves: [curve, ...rings, ...head.curves], areas: head.areas };
}
