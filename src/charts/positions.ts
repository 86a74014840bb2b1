import { scaleLinear, scalePoint } from 'd3';
import type { Plot } from './layout.ts';
import type { Lines } from './series.ts';
import { timeValue } from './time.ts';

type Order = Pick<Lines, 'order' | 'isOrdinal' | 'ticks'>;

/** Numbers and dates stand in proportion; other values at equal steps. */
export function positions({ order, isOrdinal }: Order, range: [number, number]): (at: number) => number {
  if (isOrdinal) {
    const x = scalePoint(order, range);
    return (at) => x(at) ?? range[0];
  }
  const [first = 0, last = first] = [order[0], order.at(-1)];
  if (first === last) return () => (range[0] + range[1]) / 2;
  return scaleLinear([first, last], range);
}

/** Where a date or a name of the axis lies; nothing where it is not on it. */
export function placeAlong({ order, isOrdinal, ticks }: Order, x: (at: number) => number): NonNullable<Plot['x']> {
  return (cell) => {
    const at = isOrdinal ? ticks.find(({ text }) => text === String(cell))?.at : timeValue(cell);
    if (at === undefined || at === null || at < (order[0] ?? 0) || at > (order.at(-1) ?? 0)) return undefined;
    return x(at);
  };
}
