import { point, type Box } from './layout.ts';

const step = 5;

/** The outline of a box and slanted lines in it, as one path: drawn, not a pattern, so that it needs no id and takes the page’s colours. */
export function hatchPath(box: Box, clear?: { x: number; width: number }): string {
  const { x, y, width, height } = box;
  const outline = `M${point(x, y)}L${point(x + width, y)}L${point(x + width, y + height)}L${point(x, y + height)}Z`;
  if (!clear) return outline + slants(box);
  const end = clear.x + clear.width;
  return outline + slants({ ...box, width: clear.x - x }) + slants({ ...box, x: end, width: x + width - end });
}

function slants({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  for (let offset = step; width > 0 && offset < width + height; offset += step) {
    const [x1, y1] = offset <= height ? [x, y + offset] : [x + offset - height, y + height];
    const [x2, y2] = offset <= width ? [x + offset, y] : [x + width, y + offset - width];
    lines.push(`M${point(x1, y1)}L${point(x2, y2)}`);
  }
  return lines.join('');
}
