import { ticksBelow, valueAxis, type Frame, type Tick } from './axis.ts';
import { annotated } from './annotations.ts';
import { drawn } from './drawing.ts';
import { layoutEndLabels, measureEndLabels } from './end-labels.ts';
import { combine, point, type Area, type Curve, type Layout, type Spot } from './layout.ts';
import { layoutLegend, missingKey, statusKey } from './legend.ts';
import type { Draw, Extent, LayOut } from './mark.ts';
import { inPanels } from './panels.ts';
import { placeAlong, positions } from './positions.ts';
import { readSeries, type Line, type Lines, type PlacedLine } from './series.ts';
import { stackParts } from './stack.ts';
import { plotHeight, type Size } from './theme.ts';

/** Amounts over time from zero, on top of each other where there are several; each named at its end. */
export const areaChart: Draw = (spec, table) => drawn(inPanels({ layOut, extentOf }, spec, table));

const layOut: LayOut = (spec, table, panel) => {
  const series = { ...readSeries(spec, table), ...panel && { extent: panel.extent, isPanel: true } };
  return (size) => annotated(layoutArea(series, size), spec, size);
};

const extentOf: Extent = (spec, table) => stacksOf(readSeries(spec, table)).flatMap(({ ends }) => ends.flatMap((end) => (end ? [end.from, end.to] : [])));

/** A series with the two ends of its amount at each place; nothing where any part of the whole is missing. */
interface Stacked extends Line {
  ends: ({ from: number; to: number } | null)[];
}

function stacksOf({ lines, order }: Lines): Stacked[] {
  const valueAt = ({ points }: Line, at: number) => points.find((each) => each.at === at)?.value ?? null;
  const stacks = order.map((at) => {
    const values = lines.map((line) => valueAt(line, at));
    if (values.includes(null)) return undefined;
    return stackParts(lines.map(({ name, tone }, index) => ({ name, tone, value: values[index] ?? null })), true);
  });
  return lines.map((line, index) => ({
    ...line,
    ends: stacks.map((stack) => (stack?.[index] ? { from: stack[index].from, to: stack[index].to } : null)),
  }));
}

/** Where the areas and their names go. */
export function layoutArea(series: Lines, size: Size): Layout {
  const stacks = stacksOf(series);
  const ends = measureEndLabels(series, size);
  const isMissing = stacks.some((stack) => stack.ends.includes(null));
  const legend = layoutLegend([...statusKey(series.statuses, 'dash'), ...missingKey(isMissing && !series.isPanel)], size);
  const top = legend.height + 26;
  const height = plotHeight(size, top + size.lineHeight + 8, [240, 300]);
  const frame: Frame = { top, bottom: top + height, left: 0, right: size.width - ends.width };
  const values = stacks.flatMap((stack) => stack.ends.flatMap((end) => (end ? [end.from, end.to] : [])));
  const axis = valueAxis(series.extent ?? values, series.unit, frame, size);
  const x = positions(series, [axis.inset + 4, frame.right - 4]);
  const shapes = stacks.map((stack, index) => placeStack(stack, series.order, { x, y: axis.y, isTopmost: index === stacks.length - 1 }, size));
  const gaps = isMissing ? missingAreas(stacks, series.order, x, frame) : [];
  const ticks = series.ticks.map(({ at, text }): Tick => ({ x: x(at), text }));
  const layout = combine(
    frame.bottom + size.lineHeight + 8, legend,
    { rules: axis.rules, labels: axis.labels, areas: shapes.flatMap(({ areas }) => areas), curves: shapes.flatMap(({ curves }) => curves), blocks: gaps },
    { spots: shapes.flatMap(({ spots }) => spots), labels: ticksBelow(ticks, frame.bottom + size.fontSize + 6, [0, size.width], size) },
    layoutEndLabels(shapes.map(({ line }) => line), ends, frame, size),
  );
  return { ...layout, plot: { ...frame, x: placeAlong(series, x), y: (cell) => (typeof cell === 'number' ? axis.y(cell) : undefined) } };
}

/** One series as shapes between the places that are known, and the middle of its end, where its name goes. */
function placeStack(stack: Stacked, order: number[], { x, y, isTopmost }: { x: (at: number) => number; y: (value: number) => number; isTopmost: boolean }, { isReadable }: Size) {
  const valueAt = (index: number) => stack.points.find(({ at }) => at === order[index]);
  const statusAt = (index: number) => valueAt(index)?.status;
  const curves: Curve[] = [];
  const areas: Area[] = runs(stack.ends, statusAt).map(({ from, to }) => {
    const places = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const edge = (index: number, side: 'from' | 'to') => ({ x: x(order[index] ?? 0), y: y(stack.ends[index]?.[side] ?? 0) });
    // Nothing lies upon the topmost: its edge is the value itself.
    const lean = (index: number) => isTopmost ? 0 : Math.max(1, ...places.filter((other) => Math.abs(other - index) === 1).map((other) => leanOf(edge(index, 'to'), edge(other, 'to'))));
    const widened = from === to ? [-1.5, 1.5] : [0];
    const upper = places.flatMap((index) => widened.map((shift) => ({ x: edge(index, 'to').x + shift, y: seamed(edge(index, 'to').y, edge(index, 'from').y, lean(index)) })));
    const lower = places.flatMap((index) => widened.map((shift) => ({ x: edge(index, 'from').x + shift, y: edge(index, 'from').y }))).toReversed();
    const path = `M${[...upper, ...lower].map((corner) => point(corner.x, corner.y)).join('L')}Z`;
    const title = stack.isAlone ? undefined : stack.name;
    const isUncertain = Boolean(statusAt(from) ?? statusAt(to));
    const edges = `M${upper.map((corner) => point(corner.x, corner.y)).join('L')}`;
    if (isUncertain || stack.isAlone) curves.push({ path: edges, tone: stack.tone, width: 2, dash: isUncertain ? '5 4' : undefined, title });
    return { path, tone: stack.tone, opacity: isUncertain ? 0.2 : stack.isAlone ? 0.25 : 1, title };
  });
  const spots: Spot[] = order.length > 60 && !isReadable ? [] : stack.ends.flatMap((end, index) => {
    const value = valueAt(index);
    return end && value ? [{ x: x(value.at), y: (y(end.from) + y(end.to)) / 2, radius: 6, title: stack.valueTitle(value) }] : [];
  });
  const middle = ({ from, to }: { from: number; to: number }) => (stack.isAlone ? y(to) : (y(from) + y(to)) / 2);
  const points = stack.ends.map((end, index) => ({ x: x(order[index] ?? 0), y: end ? middle(end) : null }));
  const line: PlacedLine = { ...stack, isHighlighted: false, points };
  return { areas, curves, spots, line };
}

/** A pixel of paper keeps areas apart: where an edge is steep, more of it from above, so that it is a pixel across. */
const seamed = (top: number, bottom: number, lean: number) => (Math.abs(bottom - top) > 2 ? top + Math.sign(bottom - top) * Math.min(lean, Math.abs(bottom - top) / 2) : top);

/** How much longer an edge is than it is wide. */
const leanOf = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(b.x - a.x, b.y - a.y) / Math.max(1, Math.abs(b.x - a.x));

/** Stretches of places that are known and equally certain; what leads to or from an uncertain value is uncertain. */
function runs(ends: Stacked['ends'], statusAt: (index: number) => unknown): { from: number; to: number }[] {
  const found: { from: number; to: number; isCertain: boolean | undefined }[] = [];
  ends.forEach((end, index) => {
    if (!end) return;
    const last = found.at(-1);
    const isCertain = !statusAt(index) && !statusAt(index - 1);
    if (last?.to === index - 1 && (last.isCertain === undefined || last.isCertain === isCertain)) Object.assign(last, { to: index, isCertain });
    else if (last?.to === index - 1) found.push({ from: index - 1, to: index, isCertain });
    else found.push({ from: index, to: index, isCertain: undefined });
  });
  return found;
}

/** Dashed outlines over the places of which a part is missing. */
function missingAreas(stacks: Stacked[], order: number[], x: (at: number) => number, { top, bottom }: Frame) {
  const isKnown = (index: number) => stacks[0]?.ends[index] !== null && stacks[0]?.ends[index] !== undefined;
  return order.flatMap((at, index) => {
    if (isKnown(index)) return [];
    const [left, right] = [x(order[index - 1] ?? at), x(order[index + 1] ?? at)];
    const [from, to] = [(left + x(at)) / 2, (right + x(at)) / 2];
    return to - from < 2 || order.length > 40 ? [] : [{ x: from, y: top, width: to - from, height: bottom - top, tone: 'missing' as const, title: 'no data' }];
  });
}
