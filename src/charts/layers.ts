import { mean } from 'd3';
import { keepApart } from './keep-apart.ts';

/** Things with heights and links between them, put into columns so that links run from left to right. */
export interface Graph {
  heights: readonly number[];
  links: readonly { source: number; target: number; /** Of its passage through a column. */ height?: number }[];
}

export interface Layers {
  /** Of each thing. */
  column: number[];
  y: number[];
  count: number;
  height: number;
  /** Of each link: the heights at which it passes the columns between its ends, from left to right. */
  passes: number[][];
}

const gap = 20;
/** The height of a passage for a link through a column. */
const passage = 6;

/** Columns by the longest way from the left; the order within them by the middle of what each is linked to. */
export function layoutLayers({ heights, links }: Graph): Layers {
  const column = columnsOf(heights.length, links);
  const count = Math.max(0, ...column) + 1;
  const things = heights.map((height, index): Thing => ({ height, column: column[index] ?? 0, y: 0, near: [] }));
  const chains = links.map(({ source, target, height = passage }) => {
    const [from, to] = (column[source] ?? 0) <= (column[target] ?? 0) ? [source, target] : [target, source];
    const between: number[] = [];
    for (let at = (column[from] ?? 0) + 1; at < (column[to] ?? 0); at += 1) {
      between.push(things.length);
      things.push({ height, column: at, y: 0, near: [] });
    }
    const chain = [from, ...between, to];
    chain.slice(1).forEach((next, index) => {
      things[chain[index] as number]?.near.push(next);
      things[next]?.near.push(chain[index] as number);
    });
    return between;
  });
  const height = settle(things, count);
  return {
    column, count, height,
    y: heights.map((_, index) => things[index]?.y ?? 0),
    passes: chains.map((between) => between.map((index) => things[index]?.y ?? 0)),
  };
}

interface Thing {
  height: number;
  column: number;
  /** Of its middle. */
  y: number;
  near: number[];
}

/** Columns by the longest way: links that would close a circle are taken in reverse; what nothing leads to stands just left of what it leads to. */
export function columnsOf(count: number, links: Graph['links']): number[] {
  const out = Array.from({ length: count }, (): number[] => []);
  for (const { source, target } of links) if (source !== target) out[source]?.push(target);
  const state: ('new' | 'open' | 'done')[] = Array.from({ length: count }, () => 'new');
  const forward: [number, number][] = [];
  const visit = (node: number): void => {
    state[node] = 'open';
    for (const next of out[node] ?? []) {
      forward.push(state[next] === 'open' ? [next, node] : [node, next]);
      if (state[next] === 'new') visit(next);
    }
    state[node] = 'done';
  };
  const isLedTo = new Set(links.map(({ target }) => target));
  const roots = Array.from({ length: count }, (_, index) => index).toSorted((a, b) => Number(isLedTo.has(a)) - Number(isLedTo.has(b)) || a - b);
  for (const node of roots) if (state[node] === 'new') visit(node);
  const column = Array.from({ length: count }, () => 0);
  for (let pass = 0; pass < count; pass += 1) {
    let isSettled = true;
    for (const [from, to] of forward) {
      if ((column[to] ?? 0) > (column[from] ?? 0)) continue;
      column[to] = (column[from] ?? 0) + 1;
      isSettled = false;
    }
    if (isSettled) break;
  }
  const into = new Set(forward.map(([, to]) => to));
  const starts = Map.groupBy(forward, ([from]) => from);
  return column.map((own, node) => {
    const targets = starts.get(node);
    return into.has(node) || !targets ? own : Math.min(...targets.map(([, to]) => column[to] ?? 0)) - 1;
  });
}

/** Sweeps to and fro: each thing moves to the middle of its neighbours, as far as the others in its column let it. */
function settle(things: Thing[], count: number): number {
  const columns = Array.from({ length: count }, (_, at) => things.map((_thing, index) => index).filter((index) => things[index]?.column === at));
  const extent = (index: number) => (things[index]?.height ?? 0) + gap;
  const height = Math.max(0, ...columns.map((members) => members.reduce((sum, index) => sum + extent(index), 0)));
  for (const members of columns) {
    const room = height - members.reduce((sum, index) => sum + extent(index), 0);
    let y = room / 2;
    for (const index of members) {
      (things[index] as Thing).y = y + extent(index) / 2;
      y += extent(index);
    }
  }
  const columnOf = (index: number) => things[index]?.column ?? 0;
  const before = things.map(({ near, column }) => near.filter((other) => columnOf(other) < column));
  const after = things.map(({ near, column }) => near.filter((other) => columnOf(other) > column));
  for (let sweep = 0; sweep < 24; sweep += 1) {
    const [order, sides] = sweep % 2 === 0 ? [columns, before] : [columns.toReversed(), after];
    for (const members of order) {
      const toward = (index: number) => {
        const { near, y } = things[index] as Thing;
        const side = sides[index] ?? [];
        const chosen = sweep > 18 || side.length === 0 ? near : side;
        return mean(chosen, (other) => things[other]?.y ?? 0) ?? y;
      };
      const centers = keepApart(members.map((index) => ({ center: toward(index), extent: extent(index) })), [0, height]);
      members.forEach((index, rank) => ((things[index] as Thing).y = centers[rank] ?? 0));
    }
  }
  return height;
}
