/** Something with a wish for a place: its centre and how much room it takes. */
export interface Wish {
  center: number;
  extent: number;
}

/** Neighbours that touch. */
interface Cluster {
  start: number;
  extent: number;
  count: number;
  /** Where its members wish that it starts, added up. */
  wished: number;
}

/**
 * Centres as near as can be to those wished for, in the same order, so that nothing overlaps or leaves the frame.
 * Neighbours that would overlap form a cluster, which moves as one to the mean of its members' wishes.
 */
export function keepApart(wishes: readonly Wish[], [low, high]: readonly [number, number]): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => center(wishes, a) - center(wishes, b) || a - b);
  const placed = (extent: number, count: number, wished: number): Cluster =>
    ({ start: Math.max(low, Math.min(high - extent, wished / count)), extent, count, wished });
  const clusters: Cluster[] = [];
  for (const index of order) {
    const { center: middle, extent } = wishes[index] as Wish;
    let cluster = placed(extent, 1, middle - extent / 2);
    for (let last = clusters.at(-1); last && last.start + last.extent > cluster.start; last = clusters.at(-1)) {
      cluster = placed(last.extent + cluster.extent, last.count + cluster.count, last.wished + cluster.wished - cluster.count * last.extent);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  const centers = wishes.map(() => 0);
  let rank = 0;
  for (const { start, count } of clusters) {
    let end = start;
    for (const index of order.slice(rank, rank + count)) {
      const { extent } = wishes[index] as Wish;
      centers[index] = end + extent / 2;
      end += extent;
    }
    rank += count;
  }
  return centers;
}

const center = (wishes: readonly Wish[], index: number) => (wishes[index] as Wish).center;
