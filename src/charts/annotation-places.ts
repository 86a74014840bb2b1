import type { Annotation } from '../model/chart.ts';
import { point, type Area, type Dot, type Label, type Plot, type Rule } from './layout.ts';

/** What the author’s notes say of one thing by its name, for marks that write them beneath it. */
export function noteOn(annotations: readonly Annotation[], name: string): string | undefined {
  const notes = annotations.filter(({ type, x, y }) => type === 'note' && String(x ?? y) === name).map(({ text }) => text);
  return notes.length > 0 ? notes.join(' ') : undefined;
}

/** What an annotation draws, and where its words may stand. */
export interface Place {
  text: string;
  marks: { areas?: Area[]; rules?: Rule[]; dots?: Dot[] };
  /** What a note points at. */
  anchor: { x: number; y: number } | undefined;
  /** Where its text may stand, the best first. */
  options: Spot[];
}

export interface Spot { x: number; y: number; anchor: Label['anchor']; /** The text is set no wider. */ width?: number }

/** What an annotation draws, and where its text may go; nothing where its place is not on the scales. */
export function placeOf(annotation: Annotation, plot: Plot): Place[] {
  const { type, text } = annotation;
  const [x, y] = [at(plot.x, annotation.x), at(plot.y, annotation.y)];
  if (type === 'note') {
    const end = (annotation.x !== undefined && annotation.y !== undefined) ? plot.between?.(annotation.x, annotation.y) : plot.end?.(annotation.x ?? annotation.y ?? null);
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
  const inside = steps(top + 14, bottom - 4).map((y): Spot => ({ x: (start + end) / 2, y, anchor: 'middle', width }));
  return { text, marks: { areas: [bandArea(start, top, end, bottom)] }, anchor: undefined, options: [...inside.slice(0, 6), ...beside(start, end, top, bottom), ...inside] };
}

function levelBand(text: string, from: number, to: number, { left, right }: Plot): Place {
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const inside = level(text, bottom, { left, right, top, bottom }).options;
  return { text, marks: { areas: [bandArea(left, top, right, bottom)] }, anchor: undefined, options: [...inside, ...level(text, top, { left, right, top, bottom }).options] };
}

/** A stretch of the drawing, faintly shaded. */
export const bandArea = (left: number, top: number, right: number, bottom: number): Area =>
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
