import { point, type Box } from './layout.ts';

/** Shorter pieces of a line would look like dirt. */
const shortest = 3;

/** The outline of a box and slanted lines in it, as one path: drawn, not a pattern, so that it needs no id and takes the page’s colours. */
export function hatchPath(box: Box, clear: readonly Box[] = []): string {
  const { x, y, width, height } = box;
  return `M${point(x, y)}L${point(x + width, y)}L${point(x + width, y + height)}L${point(x, y + height)}Z${slantPath(box, clear)}`;
}

/** The slanted lines alone, so far apart, broken where something is to be read. */
export function slantPath({ x, y, width, height }: Box, clear: readonly Box[], step = 5): string {
  const lines: string[] = [];
  for (let offset = step; width > 0 && offset < width + height; offset += step) {
    // Along a slant, x and y come to the same sum.
    const sum = x + y + offset;
    const whole = { from: x + Math.max(0, offset - height), to: x + Math.min(offset, width) };
    for (const { from, to } of clear.reduce((pieces, hole) => pieces.flatMap((piece) => without(piece, hole, sum)), [whole])) {
      lines.push(`M${point(from, sum - from)}L${point(to, sum - to)}`);
    }
  }
  return lines.join('');
}

interface Piece { from: number; to: number }

/** What a hole leaves of a piece of a slant. */
function without(piece: Piece, { x, y, width, height }: Box, sum: number): Piece[] {
  const [start, end] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
  if (start >= end || end <= piece.from || start >= piece.to) return [piece];
  return [{ from: piece.from, to: start }, { from: end, to: piece.to }].filter(({ from, to }) => to - from >= shortest);
}
