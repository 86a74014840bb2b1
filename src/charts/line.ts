import { line, scaleLinear, scalePoint } from 'd3';
import { ticksBelow, valueAxis, type Frame, type Tick } from './axis.ts';
import { drawLayout } from './drawing.ts';
import { layoutEndLabels, measureEndLabels } from './end-labels.ts';
import { combine, type Curve, type Dot, type Layout } from './layout.ts';
import type { Draw } from './mark.ts';
import { readSeries, type Line, type Lines, type PlacedLine, type Point } from './series.ts';
import { isNarrow, type Size } from './theme.ts';

/** Lines over time, or over any order, each named at its end. */
export const lineChart: Draw = (spec, table, size) => drawLayout(layoutLine(readSeries(spec, table), size), size);

/** Where the lines and their names go. */
export function layoutLine(series: Lines, size: Size): Layout {
  const ends = measureEndLabels(series, size);
  const height = Math.min(Math.max(isNarrow(size) ? 260 : 320, ends.extent), isNarrow(size) ? 460 : 520);
  const frame: Frame = { top: 26, bottom: 26 + height, left: 0, right: size.width - ends.width };
  const axis = valueAxis(series.lines.flatMap(valuesOf), series.unit, frame, size);
  const x = positions(series, [axis.inset + 4, frame.right - 4]);
  const placed = series.lines.map((item) => {
    const points = item.points.map(({ at, value }): Point => ({ x: x(at), y: value === null ? null : axis.y(value) }));
    return { ...item, points: points.toSorted((a, b) => a.x - b.x) };
  });
  const inFront = placed.toSorted((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted));
  const ticks = series.ticks.map(({ at, text }): Tick => ({ x: x(at), text }));
  const below = ticksBelow(ticks, frame.bottom + size.fontSize + 6, [0, size.width], size);
  return combine(
    frame.bottom + size.lineHeight + 8,
    { rules: axis.rules, labels: axis.labels },
    { curves: inFront.map(curveOf), dots: inFront.flatMap(lonePoints) },
    { labels: below },
    layoutEndLabels(placed, ends, frame, size),
  );
}

const valuesOf = ({ points }: Line) => points.map(({ value }) => value).filter((value) => value !== null);

/** Numbers and dates stand in proportion; other values at equal steps. */
function positions({ order, isOrdinal }: Lines, range: [number, number]): (at: number) => number {
  if (isOrdinal) {
    const x = scalePoint(order, range);
    return (at) => x(at) ?? range[0];
  }
  const [first = 0, last = first] = [order[0], order.at(-1)];
  if (first === last) return () => (range[0] + range[1]) / 2;
  return scaleLinear([first, last], range);
}

/** Missing values leave a gap. */
function curveOf({ points, tone, isHighlighted, isAlone }: PlacedLine): Curve {
  const path = line<Point>(({ x }) => x, ({ y }) => y ?? 0).defined(({ y }) => y !== null).digits(2);
  return { path: path(points) ?? '', tone, width: isHighlighted || isAlone ? 2.75 : 1.75 };
}

/** A value between two gaps would not be seen without a dot. */
function lonePoints({ points, tone }: PlacedLine): Dot[] {
  const isPresent = (index: number) => typeof points[index]?.y === 'number';
  return points.flatMap(({ x, y }, index) =>
    y === null || isPresent(index - 1) || isPresent(index + 1) ? [] : [{ x, y, radius: 3.5, tone }]);
}
