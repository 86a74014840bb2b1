import { extent, line, scaleLinear } from 'd3';
import { el, serialize } from '../charts/index.ts';

interface Point {
  time: number;
  value: number;
}

const [width, height, edge] = [160, 36, 4];

/** A series as a line the height of a word, its last point marked; the words beside it say what it is. */
export function sparkline(points: readonly Point[]): string {
  const scale = (pick: (point: Point) => number, range: [number, number]) =>
    scaleLinear(extent(points, pick) as [number, number], range);
  const x = scale(({ time }) => time, [edge, width - edge]);
  const y = scale(({ value }) => value, [height - edge, edge]);
  const path = line<Point>(({ time }) => x(time), ({ value }) => y(value)).digits(1)([...points]);
  const last = points.at(-1);
  return serialize(el('svg', { class: 'sparkline', viewBox: `0 0 ${width} ${height}`, width, height, 'aria-hidden': 'true', focusable: 'false' }, [
    el('path', { d: path ?? undefined }),
    ...(last ? [el('circle', { cx: x(last.time), cy: y(last.value), r: 3 })] : []),
  ]));
}
