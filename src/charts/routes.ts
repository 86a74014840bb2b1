import type { Layers } from './layers.ts';
import type { Box } from './layout.ts';
import type { Edge, Network } from './relations.ts';

interface Point { x: number; y: number }

/** The way of an edge across the drawing, from its source to its target. */
export interface Route {
  edge: Edge;
  /** Places where it runs level: it bends between them. */
  via: Point[];
}

/** Edges leave a body at its right and reach the next at its left, each at a height of its own. */
export function routesOf(network: Network, edges: Edge[], boxes: Box[], layers: Layers, { lefts, widths, top }: { lefts: number[]; widths: number[]; top: number }): Route[] {
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

/** Small boxes along the way of an edge. */
export function sampled(via: Point[]): Box[] {
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
