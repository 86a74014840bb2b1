import { labelBox, type Box, type Label, type Layout } from './layout.ts';
import type { Size } from './theme.ts';

/** Everything that a later label must not cover. */
export function obstaclesOf(layout: Pick<Layout, 'labels' | 'blocks' | 'dots' | 'curves'>, size: Size): Box[] {
  return [
    ...layout.labels.filter(({ lines }) => lines.length > 0).map((label) => labelBox(label, size)),
    ...layout.blocks,
    ...layout.dots.map(({ x, y, radius }) => ({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius })),
    ...layout.curves.flatMap(({ path }) => alongPath(path)),
  ];
}

/** The first of some labels that covers nothing and stays inside, if there is one. */
export function firstFree(candidates: readonly Label[], obstacles: readonly Box[], frame: Box, size: Size): Label | undefined {
  return candidates.find((candidate) => {
    const box = labelBox(candidate, size);
    return isInside(box, frame) && !obstacles.some((obstacle) => touches(box, obstacle));
  });
}

export const touches = (a: Box, b: Box, gap = 2) =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

const isInside = (box: Box, frame: Box) =>
  box.x >= frame.x && box.y >= frame.y && box.x + box.width <= frame.x + frame.width && box.y + box.height <= frame.y + frame.height;

/** Small boxes along the straight pieces of a path: curved pieces count as straight from point to point. */
function alongPath(path: string): Box[] {
  const boxes: Box[] = [];
  let last: [number, number] | undefined;
  for (const [, command, x, y] of path.matchAll(/([A-Z]?)\s*(-?[\d.e-]+),(-?[\d.e-]+)/g)) {
    const [toX, toY] = [Number(x), Number(y)];
    const isStart = command === 'M' || last === undefined;
    const steps = isStart || !last ? 1 : Math.max(1, Math.ceil(Math.hypot(toX - last[0], toY - last[1]) / 6));
    const [fromX, fromY] = isStart || !last ? [toX, toY] : last;
    for (let step = 1; step <= steps; step += 1) {
      boxes.push({ x: fromX + ((toX - fromX) * step) / steps - 1, y: fromY + ((toY - fromY) * step) / steps - 1, width: 2, height: 2 });
    }
    last = [toX, toY];
  }
  return boxes;
}
