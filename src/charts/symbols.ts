import { point, type Area, type Curve } from './layout.ts';
import type { Tone } from './theme.ts';

type Corner = readonly [x: number, y: number];

/** Corners on a circle, from the top or from so far round. */
const corners = (count: number, from = 0, radius = 1): Corner[] => Array.from({ length: count }, (_, index) => {
  const angle = ((index + from) / count) * 2 * Math.PI;
  return [radius * Math.sin(angle), -radius * Math.cos(angle)];
});
const star = corners(5).flatMap((corner, index): Corner[] => [[corner[0] * 1.15, corner[1] * 1.15], corners(5, 0.5, 0.5)[index] ?? corner]);
const third = 0.36;
const cross: Corner[] = [[-third, -1], [third, -1], [third, -third], [1, -third], [1, third], [third, third], [third, 1], [-third, 1], [-third, third], [-1, third], [-1, -third], [-third, -third]];

/** One shape for each of the eight colours, told apart without them: circle, square, triangle, diamond, cross, star, triangle on its head, hexagon. */
const shapes: readonly (readonly Corner[])[] = [
  corners(24), corners(4, 0.5, 1.22), corners(3, 0, 1.2), corners(4, 0, 1.25), cross, star, corners(3, 0.5, 1.2), corners(6, 0.5, 1.1),
];

/** The shape of a group around a place; after the eighth they begin again. */
export function symbolPath(index: number, x: number, y: number, radius: number): string {
  const shape = shapes[index % shapes.length] ?? [];
  return `M${shape.map(([dx, dy]) => point(x + dx * radius, y + dy * radius)).join('L')}Z`;
}

/** How a relation of one kind is drawn: its dashes, and the head of its arrow. */
export interface Stroke {
  dash: string | undefined;
  head: Head;
}

type Head = 'full' | 'open' | 'hollow' | 'double';

/** One stroke for each kind; after the fourth all look like it, and are told apart by their words. */
const strokes: readonly Stroke[] = [
  { dash: undefined, head: 'full' }, { dash: '7 4', head: 'open' }, { dash: '2 4', head: 'hollow' }, { dash: '10 3 2 3', head: 'double' },
];
export const strokeOf = (index: number): Stroke => strokes[Math.min(index, strokes.length - 1)] ?? { dash: undefined, head: 'full' };

/** How far the line of a relation keeps from the middle of a ring. */
export const ringReach = 4.25;

/**
 * The ring from which a relation starts that is not certain. Dashes and arrow heads say its kind, colour and shape its
 * bodies; the ring is the hollow dot of other marks, and goes with any of them.
 */
export const uncertainRing = (x: number, y: number, tone: Tone): Curve => ({ path: symbolPath(0, x, y, ringReach - 0.75), tone, width: 1.5 });

/** The head of an arrow whose tip is at a place; its direction is 1 to the right and −1 to the left. */
export function arrowHead(head: Head, x: number, y: number, direction: number, tone: Tone): { areas: Area[]; curves: Curve[] } {
  const wing = (back: number) => `M${point(x - direction * (back + 7), y - 4)}L${point(x - direction * back, y)}L${point(x - direction * (back + 7), y + 4)}`;
  if (head === 'full') return { areas: [{ path: `${wing(0)}Z`, tone }], curves: [] };
  const width = 1.5;
  if (head === 'double') return { areas: [], curves: [{ path: wing(0) + wing(5), tone, width }] };
  return { areas: [], curves: [{ path: head === 'open' ? wing(0) : `${wing(0)}Z`, tone, width }] };
}
