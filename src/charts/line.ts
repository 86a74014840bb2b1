import { annotated } from './annotations.ts';
import { cutNote, ticksBelow, valueAxis, type Frame, type Tick, type ValueAxis } from './axis.ts';
import { drawn } from './drawing.ts';
import { layoutEndLabels, measureEndLabels } from './end-labels.ts';
import { combine, label, point, type Curve, type Dot, type Layout, type Spot } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw, Extent, LayOut } from './mark.ts';
import { inPanels } from './panels.ts';
import { placeAlong, positions } from './positions.ts';
import { isUncertain, readSeries, valuesOf, type Line, type Lines, type PlacedLine, type Point } from './series.ts';
import { wrapText } from './text.ts';
import { plotHeight, seriesTones, type Size } from './theme.ts';

/** Lines over time, or over any order, each named at its end. */
export const lineChart: Draw = (spec, table) => drawn(inPanels({ layOut, extentOf }, spec, table));

const layOut: LayOut = (spec, table, panel) => {
  const series = { ...readSeries(spec, table), ...panel && { extent: panel.extent, isPanel: true } };
  const others = panel?.others ? readSeries(panel.others.spec, panel.others.table).lines : [];
  return (size) => annotated(layoutLine(series, size, others), spec, size);
};

const extentOf: Extent = (spec, table) => valuesOf(readSeries(spec, table).lines);

/** Where the lines and their names go. */
export function layoutLine(series: Lines, size: Size, others: readonly Line[] = []): Layout {
  const legend = layoutLegend(statusKey(series.statuses, 'dash'), size);
  const ends = measureEndLabels(series, size);
  const top = legend.height + 26;
  const grown = (least: number, most: number) => Math.min(Math.max(least, ends.extent), most);
  const height = plotHeight(size, top + size.lineHeight + 8, [grown(260, 460), grown(320, 520)]);
  const frame: Frame = { top, bottom: top + height, left: 0, right: size.width - ends.width };
  const axis = valueAxis(series.extent ?? valuesOf(series.lines), series.unit, frame, size, series.isCut);
  const x = positions(series, [axis.inset + 4, frame.right - 4]);
  const place = placed(x, axis);
  const lines = series.lines.map(place);
  const inFront = lines.toSorted((a, b) => Number(a.isHighlighted) - Number(b.isHighlighted));
  const ticks = series.ticks.map(({ at, text }): Tick => ({ x: x(at), text }));
  const below = ticksBelow(ticks, frame.bottom + size.fontSize + 6, [0, size.width], size);
  const notes = cutNote(axis, series.unit).flatMap((note) => wrapText(note, size.width, size));
  const bottom = frame.bottom + size.lineHeight + 8;
  const layout = combine(
    bottom + notes.length * size.lineHeight, legend,
    { rules: axis.rules, labels: axis.labels },
    { curves: others.map(place).map(faintCurve) },
    { curves: inFront.flatMap((item) => curvesOf(item, inFront)), dots: [...inFront.flatMap(lonePoints), ...inFront.flatMap(uncertainPoints)] },
    { spots: spotsOf(lines, size), labels: below },
    { labels: notes.length > 0 ? [label(notes, 0, bottom + size.fontSize - 2)] : [] },
    layoutEndLabels(lines, ends, frame, size),
  );
  return { ...layout, plot: { ...frame, x: placeAlong(series, x), y: (cell) => (typeof cell === 'number' ? axis.y(cell) : undefined) } };
}

const placed = (x: (at: number) => number, axis: ValueAxis) => (item: Line): PlacedLine => {
  const points = item.points.map((of): Point => ({ x: x(of.at), y: of.value === null ? null : axis.y(of.value), of }));
  return { ...item, points };
};

/** Missing values leave a gap; what leads to or from an uncertain value is dashed. */
function curvesOf(item: PlacedLine, all: readonly PlacedLine[]): Curve[] {
  const { points, tone, isHighlighted, isAlone, name } = item;
  const isCrowd = all.length > seriesTones.length && tone === 'muted';
  const width = isHighlighted || isAlone ? 2.75 : isCrowd ? 1.25 : 1.75;
  const title = isAlone ? undefined : name;
  if (!points.some(isUncertain)) return [{ path: pathAlong(points), tone, width, title }];
  const pairs = points.slice(1).map((to, index) => [points[index] as Point, to] as const);
  const isDashed = (pair: readonly [Point, Point]) => pair.some(isUncertain);
  const joined = (chosen: typeof pairs) => chosen.map(([from, to]) => pathAlong([towards(from, to), towards(to, from)])).filter((piece) => piece.includes('L')).join('');
  return [
    { path: joined(pairs.filter((pair) => !isDashed(pair))), tone, width, title },
    { path: joined(pairs.filter(isDashed)), tone, width, title, dash: '5 4' },
  ].filter((curve) => curve.path !== '');
}

/** Straight from point to point, with a gap where there is none. */
function pathAlong(points: readonly Point[]): string {
  let path = '';
  let command = 'M';
  for (const { x, y } of points) {
    if (y !== null) path += command + point(x, y);
    command = y === null ? 'M' : 'L';
  }
  return path;
}

/** A line ends at the edge of a hollow dot. */
function towards(from: Point, to: Point): Point {
  if (!isUncertain(from) || from.y === null || to.y === null) return from;
  const far = Math.hypot(to.x - from.x, to.y - from.y);
  return far < 10 ? from : { ...from, x: from.x + ((to.x - from.x) * 4.5) / far, y: from.y + ((to.y - from.y) * 4.5) / far };
}

/** The lines of other panels, behind a panel’s own. */
const faintCurve = ({ points }: PlacedLine): Curve => ({ path: pathAlong(points), tone: 'gridline', width: 1.25 });

type Known = Point & { y: number };

/** A value between two gaps would not be seen without a dot. */
function lonePoints({ points, tone, valueTitle }: PlacedLine): Dot[] {
  const isGap = (index: number) => typeof points[index]?.y !== 'number';
  const lone = points.filter((point, index): point is Known => isGap(index - 1) && isGap(index + 1) && point.y !== null && !isUncertain(point));
  return lone.map(({ x, y, of }) => ({ x, y, radius: 3.5, tone, title: of && valueTitle(of) }));
}

function uncertainPoints({ points, tone, valueTitle }: PlacedLine): Dot[] {
  const uncertain = points.filter((point): point is Known => point.y !== null && isUncertain(point));
  return uncertain.map(({ x, y, of }) => ({ x, y, radius: 4.5, tone, status: of?.status, title: of && valueTitle(of) }));
}

/** Each value can be pointed at, unless there are too many to hit. */
function spotsOf(lines: readonly PlacedLine[], { isReadable }: Size): Spot[] {
  const count = lines.reduce((sum, { points }) => sum + points.length, 0);
  if (count > 60 && !isReadable) return [];
  return lines.flatMap(({ points, valueTitle }) => points.flatMap(({ x, y, of }) => (y === null || !of ? [] : [{ x, y, radius: 6, title: valueTitle(of) }])));
}
