import type { Status } from './status.ts';
import { pixels } from './svg.ts';
import type { Cell } from './table.ts';
import { greatestWidth, type Weight } from './text.ts';
import type { ShapeTone, Size, Tone } from './theme.ts';

/** Where everything goes: what a mark computes, tests look at, and `drawing.ts` turns into elements. */
export interface Layout {
  height: number;
  rules: Rule[];
  areas: Area[];
  curves: Curve[];
  blocks: Block[];
  dots: Dot[];
  spots: Spot[];
  labels: Label[];
  /** Where values lie, for what is written upon the drawing afterwards. */
  plot?: Plot | undefined;
}

/** What a shape says when it is pointed at, and where it leads. */
interface Meaning {
  title?: string | undefined;
  link?: string | undefined;
}

/** A shape whose value may be uncertain. */
interface Valued extends Meaning {
  status?: Status | undefined;
}

export interface Block extends Valued {
  x: number;
  y: number;
  width: number;
  height: number;
  tone: ShapeTone;
  /** A place in a hatched block that stays clear, for its value. */
  clear?: Box | undefined;
}
export interface Dot extends Valued { x: number; y: number; radius: number; tone: ShapeTone }
export interface Rule { x1: number; y1: number; x2: number; y2: number; tone: Tone; isDashed?: boolean }
export interface Curve extends Meaning { path: string; tone: Tone; width: number; dash?: string | undefined }
/** A filled path; the fainter of them lie behind others. */
export interface Area extends Meaning { path: string; tone: Tone; opacity?: number }
/** A place to point at: unseen. */
export interface Spot { x: number; y: number; radius: number; title: string }

export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Where a value or category lies; nothing where it is not on the scale. */
  x?: (cell: Cell) => number | undefined;
  y?: (cell: Cell) => number | undefined;
  /** Columns that lie as bars: what the chart’s definition calls x runs up, and y across. */
  isTurned?: boolean;
  /** Where the mark of a category ends. */
  end?: (cell: Cell) => { x: number; y: number } | undefined;
  /** Whether lines run everywhere: then notes stand at the foot, by their numbers, at any width. */
  isBusy?: boolean;
  /** The middle of what runs from one thing to another. */
  between?: (from: Cell, to: Cell) => { x: number; y: number } | undefined;
}

/** Text, placed: `y` is the baseline of the first line. */
export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  weight: Weight;
  link?: string | undefined;
}

/** Parts of a layout laid over each other, in order. */
export function combine(height: number, ...parts: Partial<Omit<Layout, 'height' | 'plot'>>[]): Layout {
  return {
    height,
    rules: parts.flatMap((part) => part.rules ?? []),
    areas: parts.flatMap((part) => part.areas ?? []),
    curves: parts.flatMap((part) => part.curves ?? []),
    blocks: parts.flatMap((part) => part.blocks ?? []),
    dots: parts.flatMap((part) => part.dots ?? []),
    spots: parts.flatMap((part) => part.spots ?? []),
    labels: parts.flatMap((part) => part.labels ?? []),
  };
}

/** A label of one line or more at a place; soft and light unless told. */
export function label(text: string | string[], x: number, y: number, { anchor = 'start', tone = 'soft', weight = 400, link }: Partial<Label> = {}): Label {
  return { x, y, lines: typeof text === 'string' ? [text] : text, anchor, tone, weight, link };
}

/** The first baseline of `count` lines whose middle is at `center`. */
export function centeredBaseline(center: number, count: number, size: Size): number {
  return center - ((count - 1) * size.lineHeight) / 2 + size.fontSize * 0.34;
}

/** The same layout elsewhere: panels stand beside and below each other. */
export function moved(layout: Layout, dx: number, dy: number): Layout {
  const at = <T extends { x: number; y: number }>(item: T): T => ({ ...item, x: item.x + dx, y: item.y + dy });
  const block = (item: Block): Block => ({ ...at(item), clear: item.clear && at(item.clear) });
  const path = <T extends { path: string }>(item: T): T => ({ ...item, path: movedPath(item.path, dx, dy) });
  return {
    height: layout.height + dy,
    rules: layout.rules.map((rule) => ({ ...rule, x1: rule.x1 + dx, x2: rule.x2 + dx, y1: rule.y1 + dy, y2: rule.y2 + dy })),
    areas: layout.areas.map(path), curves: layout.curves.map(path),
    blocks: layout.blocks.map(block), dots: layout.dots.map(at), spots: layout.spots.map(at), labels: layout.labels.map(at),
  };
}

/** Paths hold absolute pairs of numbers only. */
function movedPath(path: string, dx: number, dy: number): string {
  return path.replace(/(-?[\d.]+(?:e-?\d+)?),(-?[\d.]+(?:e-?\d+)?)/g, (_, x: string, y: string) => point(Number(x) + dx, Number(y) + dy));
}

/** `12.345, 6` → `12.3,6`: a place in a path. */
export const point = (x: number, y: number) => `${pixels(x)},${pixels(y)}`;

export interface Box { x: number; y: number; width: number; height: number }

/** The box that a label fills. */
export function labelBox({ x, y, lines, anchor, weight }: Label, size: Size): Box {
  const width = greatestWidth(lines, size, weight);
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width;
  const height = size.fontSize + (lines.length - 1) * size.lineHeight;
  return { x: left, y: y - size.fontSize * 0.78, width, height };
}
