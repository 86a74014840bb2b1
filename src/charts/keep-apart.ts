/** Something with a wish for a place: its centre and how much room it takes. */
export interface Wish {
  center: number;
  extent: number;
}

interface Cluster {
  start: number;
  extent: number;
  members: { index: number; offset: number; wish: number }[];
}

/**
 * Centres as near as can be to those wished for, in the same order, so that nothing overlaps or leaves the frame.
 * Neighbours that would overlap form a cluster, which moves as one to the mean of its members' wishes.
 */
export function keepApart(wishes: readonly Wish[], [low, high]: readonly [number, number]): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => center(wishes, a) - center(wishes, b) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const { center: middle, extent } = wishes[index] as Wish;
    const wish = middle - extent / 2;
    let cluster = place({ start: wish, extent, members: [{ index, offset: 0, wish }] }, low, high);
    for (let last = clusters.at(-1); last && last.start + last.extent > cluster.start; last = clusters.at(-1)) {
      cluster = place(join(last, cluster), low, high);
      clusters.pop();
    }
    clusters.push(cluster);
  }
  const centers: number[] = Array.from(wishes, () => 0);
  for (const { start, members } of clusters) {
    for (const { index, offset } of members) centers[index] = start + offset + (wishes[index] as Wish).extent / 2;
  }
  return centers;
}

const center = (wishes: readonly Wish[], index: number) => (wishes[index] as Wish).center;

function join(first: Cluster, second: Cluster): Cluster {
  const moved = second.members.map((member) => ({ ...member, offset: member.offset + first.extent }));
  return { start: first.start, extent: first.extent + second.extent, members: [...first.members, ...moved] };
}

function place(cluster: Cluster, low: number, high: number): Cluster {
  const wished = cluster.members.reduce((sum, { wish, offset }) => sum + wish - offset, 0) / cluster.members.length;
  return { ...cluster, start: Math.max(low, Math.min(high - cluster.extent, wished)) };
}
