import { combine, label, point, type Area, type Block, type Curve, type Dot, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import { edgeTitle, howOf, type Edge, type Network } from './relations.ts';
import { endOfName, withNames, type NamedPlace } from './named-places.ts';
import { arrowHead, ringReach, symbolPath, uncertainRing } from './symbols.ts';
import { statusNote } from './status.ts';
import { wrapText } from './text.ts';
import type { Size } from './theme.ts';

const indent = 26;

/** Relations as a list: each body, how it stands to others, and to whom, with an arrow to each. */
export function layoutRelationList(network: Network, size: Size): Layout {
  const legend = layoutLegend([...network.key, ...statusKey(network.edges.map(({ status }) => status), 'link')], size);
  const blocks: Block[] = [];
  const labels: Label[] = [];
  const curves: Curve[] = [];
  const areas: Area[] = [];
  const dots: Dot[] = [];
  // A body is named at the head of its own relations, and where others lead to it.
  const heads: NamedPlace[] = [];
  const targets: NamedPlace[] = [];
  const linked = new Set<string>();
  const linkOnce = (link: string | undefined) => {
    if (link === undefined || linked.has(link)) return undefined;
    linked.add(link);
    return link;
  };
  let y = legend.height;
  for (const [source, edges] of bySource(network)) {
    const node = network.nodes[source];
    if (!node) continue;
    const nameLeft = node.symbol === undefined ? 10 : 20;
    const lines = wrapText(node.name, size.width - nameLeft, size, { weight: 600 });
    if (node.symbol === undefined) blocks.push({ x: 0, y: y + 1, width: 4, height: lines.length * size.lineHeight, tone: node.tone });
    else areas.push({ path: symbolPath(node.symbol, 7, y + size.lineHeight / 2, 6), tone: node.tone });
    labels.push(label(lines, nameLeft, y + size.fontSize, { tone: 'ink', weight: 600, link: linkOnce(node.link) }));
    heads.push({ name: node.name, ...endOfName(lines, nameLeft, y + size.fontSize, size) });
    y += lines.length * size.lineHeight + 4;
    for (const [words, group] of Map.groupBy(edges, wordsOf)) {
      const said = wrapText(words, size.width - indent, size);
      if (said.length > 0) labels.push(label(said, indent, y + size.fontSize));
      const top = y;
      y += said.length * size.lineHeight + 1;
      for (const edge of group) {
        const target = network.nodes[edge.target];
        if (!target) continue;
        const { tone, stroke } = edge;
        const name = wrapText(edge.source === edge.target ? 'itself' : target.name, size.width - indent - 14, size, { weight: 600 });
        const middle = y + size.lineHeight / 2;
        const isFirst = group[0] === edge;
        const isRinged = isFirst && edge.status !== undefined;
        if (isRinged) curves.push(uncertainRing(8, top + 2 + ringReach, tone));
        const from = isFirst ? top + 2 + (isRinged ? 2 * ringReach : 0) : middle - size.lineHeight;
        const path = `M${point(8, from)}L${point(8, middle)}L${point(indent - 8, middle)}`;
        curves.push({ path, tone, width: edge.isHighlighted ? 2 : 1.25, dash: stroke.dash, title: edgeTitle(network, edge) });
        const head = arrowHead(stroke.head, indent - 2, middle, 1, tone);
        areas.push(...head.areas);
        curves.push(...head.curves);
        if (target.symbol === undefined) dots.push({ x: indent + 5, y: middle, radius: 4, tone: target.tone });
        else areas.push({ path: symbolPath(target.symbol, indent + 5, middle, 5), tone: target.tone });
        labels.push(label(name, indent + 14, y + size.fontSize, { tone: 'ink', weight: target.isHighlighted ? 600 : 400, link: linkOnce(target.link) }));
        const place = endOfName(name, indent + 14, y + size.fontSize, size);
        targets.push({ name: node.name, to: target.name, ...place }, { name: target.name, ...place });
        y += Math.max(1, name.length) * size.lineHeight + 2;
      }
      y += 3;
    }
    y += 9;
  }
  return withNames(combine(y, legend, { areas, curves, blocks, dots, labels }), [...heads, ...targets], size, true);
}

/** `pays (planned)`, `planned`: what stands above those to whom a body stands so. */
const wordsOf = (edge: Edge) => (howOf(edge) ? `${howOf(edge)}${statusNote(edge.status)}` : edge.status ?? '');

/** Bodies of one group together, those with the most relations first. */
function bySource({ nodes, edges }: Network): [number, Edge[]][] {
  const groups = [...new Set(nodes.map(({ group }) => group))];
  const rank = (source: number) => groups.indexOf(nodes[source]?.group ?? '');
  return [...Map.groupBy(edges, ({ source }) => source)].toSorted(([a, own], [b, other]) => rank(a) - rank(b) || other.length - own.length || a - b);
}
