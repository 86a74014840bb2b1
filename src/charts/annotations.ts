import type { Annotation, ChartSpec } from '../model/chart.ts';
import { firstFree, obstaclesOf, touches } from './free-place.ts';
import { combine, label, point, type Area, type Box, type Curve, type Dot, type Label, type Layout, type Plot, type Rule } from './layout.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** A layout with its reference lines, bands and notes: beside what they are about where there is room, else as numbered footnotes. */
export function annotated(layout: Layout, { annotations, encoding }: ChartSpec, size: Size): Layout {
  const { plot } = layout;
  const placed = plot && !encoding.facet ? annotations.flatMap((annotation) => placeOf(annotation, plot)) : [];
  if (!plot || placed.length === 0) return layout;
  const marks = combine(layout.height, ...placed.map(({ marks }) => marks));
  const obstacles = obstaclesOf({ ...layout, dots: [...layout.dots, ...marks.dots], labels: layout.labels, blocks: layout.blocks, curves: layout.curves }, size);
  obstacles.push(...marks.rules.map(({ x1, y1, x2, y2 }) => ({ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) })));
  const frame: Box = { x: 0, y: 0, width: size.width, height: layout.height };
  const labels: Label[] = [];
  const leaders: Curve[] = [];
  const footnotes: string[] = [];
  for (const { text, anchor, options } of placed) {
    const beside = isNarrow(size) ? undefined : firstFree(candidates(text, options, size), [...obstacles, ...labelBoxes(labels, size)], frame, size);
    if (beside) {
      labels.push(beside);
      leaders.push(...leader(anchor, beside, size).filter(({ path }) => !crossesText(path, layout, size)));
      continue;
    }
    footnotes.push(text);
    const number = firstFree(numberCandidates(String(footnotes.length), options), [...obstacles, ...labelBoxes(labels, size)], frame, size);
    if (number) labels.push(number);
  }
  const notes = layoutFootnotes(footnotes, layout.height + 10, size);
  return {
    ...combine(footnotes.length > 0 ? notes.bottom : layout.height, { areas: marks.areas }, layout, { ...marks, areas: [] }, { curves: leaders, labels }, notes),
    plot,
  };
}

const labelBoxes = (labels: Label[], size: Size) => obstaclesOf({ labels, blocks: [], dots: [], curves: [] }, size);

interface Place {
  text: string;
  marks: { areas?: Area[]; rules?: Rule[]; dots?: Dot[] };
  /** What a note points at. */
  anchor: { x: number; y: number } | undefined;
  /** Where its text may stand, the best first. */
  options: Spot[];
}

interface Spot { x: number; y: number; anchor: Label['anchor']; /** The text is set no wider. */ width?: number }

/** What an annotation draws, and where its text may go; nothing where its place is not on the scales. */
function placeOf(annotation: Annotation, plot: Plot): Place[] {
  const { type, text } = annotation;
  const [x, y] = [at(plot.x, annotation.x), at(plot.y, annotation.y)];
  if (type === 'note') {
    const end = (annotation.x !== undefined && annotation.y !== undefined) ? undefined : plot.end?.(annotation.x ?? annotation.y ?? null);
    const anchor = end ?? (x !== undefined && y !== undefined ? { x, y } : undefined);
    return anchor ? [{ text, marks: {}, anchor, options: around(anchor) }] : [];
  }
  if (x === undefined && y === undefined) return [];
  if (type === 'rule') return [x !== undefined ? upright(text, x, plot) : level(text, y ?? 0, plot)];
  const to = x !== undefined ? at(plot.x, annotation.to) : at(plot.y, annotation.to);
  return to === undefined ? [] : [x !== undefined ? band(text, x, to, plot) : levelBand(text, y ?? 0, to, plot)];
}

const at = (scale: Plot['x'], cell: Annotation['x']) => (cell === undefined ? undefined : scale?.(cell));

function upright(text: string, x: number, { top, bottom }: Plot): Place {
  return { text, marks: { rules: [{ x1: x, y1: top, x2: x, y2: bottom, tone: 'ink', isDashed: true }] }, anchor: undefined, options: beside(x, x, top, bottom) };
}

function level(text: string, y: number, { left, right }: Plot): Place {
  const options = [right, (left + right) / 2, left].flatMap((x): Spot[] =>
    [y - 6, y + 15].map((baseline) => ({ x, y: baseline, anchor: x === right ? 'end' : x === left ? 'start' : 'middle' })));
  return { text, marks: { rules: [{ x1: left, y1: y, x2: right, y2: y, tone: 'ink', isDashed: true }] }, anchor: undefined, options };
}

function band(text: string, from: number, to: number, { top, bottom }: Plot): Place {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const width = end - start - 8;
  const inside = width < 60 ? [] : steps(top + 14, bottom - 4).map((y): Spot => ({ x: (start + end) / 2, y, anchor: 'middle', width }));
  return { text, marks: { areas: [bandArea(start, top, end, bottom)] }, anchor: undefined, options: [...inside.slice(0, 6), ...beside(start, end, top, bottom), ...inside] };
}

function levelBand(text: string, from: number, to: number, { left, right }: Plot): Place {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const inside = level(text, bottom, { left, right, top, bottom }).options;
  return { text, marks: { areas: [bandArea(left, top, right, bottom)] }, anchor: undefined, options: [...inside, ...level(text, top, { left, right, top, bottom }).options] };
}

const bandArea = (left: number, top: number, right: number, bottom: number): Area =>
  ({ path: `M${point(left, top)}L${point(right, top)}L${point(right, bottom)}L${point(left, bottom)}Z`, tone: 'gridline', opacity: 0.55 });

/** To the right of a line or to its left, from the top down. */
const beside = (left: number, right: number, top: number, bottom: number): Spot[] =>
  steps(top + 14, bottom - 4).flatMap((y): Spot[] => [{ x: right + 6, y, anchor: 'start' }, { x: left - 6, y, anchor: 'end' }]);

const steps = (from: number, to: number) => Array.from({ length: Math.max(1, Math.ceil((to - from) / 10)) }, (_, index) => from + index * 10);

/** Ever further from a point. */
function around({ x, y }: { x: number; y: number }): Spot[] {
  const level = [10, 36, 52, 70].map((far): Spot => ({ x: x + far, y: y + 5, anchor: 'start' }));
  return [...level.slice(0, 2), ...[14, 26, 40, 60, 84, 110].flatMap((far): Spot[] => [
    { x: x + far, y: y - far * 0.6, anchor: 'start' }, { x: x - far, y: y - far * 0.6, anchor: 'end' },
    { x, y: y - far, anchor: 'middle' }, { x: x + far, y: y + far * 0.8, anchor: 'start' },
    { x: x - far, y: y + far * 0.8, anchor: 'end' }, { x, y: y + far + 8, anchor: 'middle' },
  ]), ...level];
}

function candidates(text: string, options: Spot[], size: Size): Label[] {
  return [0.3, 0.22, 0.16].flatMap((share) => options.flatMap(({ x, y, anchor, width }) => {
    const lines = wrapText(text, Math.min(width ?? Infinity, size.width * share), size, { maxLines: 6 });
    const isAbove = anchor === 'middle' && width === undefined;
    return [label(lines, x, isAbove ? y - (lines.length - 1) * size.lineHeight : y, { anchor, tone: 'ink' })];
  }));
}

const numberCandidates = (text: string, options: Spot[]): Label[] => options.map(({ x, y, anchor }) => label(text, x, y, { anchor, tone: 'ink', weight: 600 }));

/** A hairline from a note to what it is about. */
function leader(anchor: Place['anchor'], { x, y, lines, anchor: side }: Label, size: Size): Curve[] {
  if (!anchor) return [];
  const width = greatestWidth(lines, size);
  const left = side === 'start' ? x : side === 'end' ? x - width : x - width / 2;
  const [top, bottom] = [y - size.fontSize * 0.8, y + (lines.length - 1) * size.lineHeight + 4];
  const to = { x: Math.max(left, Math.min(left + width, anchor.x)), y: Math.max(top, Math.min(bottom, anchor.y)) };
  if (Math.hypot(to.x - anchor.x, to.y - anchor.y) < 6) return [];
  const pad = side === 'start' ? -3 : side === 'end' ? 3 : 0;
  return [{ path: `M${point(anchor.x, anchor.y)}L${point(to.x + pad, to.y)}`, tone: 'ink', width: 1 }];
}

/** Whether a hairline would run through a value or a name. */
function crossesText(path: string, { labels }: Layout, size: Size): boolean {
  const texts = obstaclesOf({ labels, blocks: [], dots: [], curves: [] }, size);
  return obstaclesOf({ labels: [], blocks: [], dots: [], curves: [{ path, tone: 'ink', width: 1 }] }, size).some((dot) => texts.some((text) => touches(dot, text, 0)));
}

function layoutFootnotes(notes: string[], top: number, size: Size): { labels: Label[]; bottom: number } {
  const labels: Label[] = [];
  let y = top;
  notes.forEach((note, index) => {
    const number = String(index + 1);
    const indent = greatestWidth(notes.map((_, each) => String(each + 1)), size, 600) + 8;
    const lines = wrapText(note, size.width - indent, size);
    labels.push(label(number, 0, y + size.fontSize, { tone: 'ink', weight: 600 }), label(lines, indent, y + size.fontSize, { tone: 'ink' }));
    y += Math.max(1, lines.length) * size.lineHeight + 4;
  });
  return { labels, bottom: y };
}
