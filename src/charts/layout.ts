import { textWidth, type Weight } from './text.ts';
import type { ShapeTone, Size, Tone } from './theme.ts';

/** Where everything goes: what a mark computes, tests look at, and `drawing.ts` turns into elements. */
export interface Layout {
  height: number;
  rules: Rule[];
  curves: Curve[];
  blocks: Block[];
  dots: Dot[];
  labels: Label[];
}

export interface Block { x: number; y: number; width: number; height: number; tone: ShapeTone }
export interface Dot { x: number; y: number; radius: number; tone: ShapeTone }
export interface Rule { x1: number; y1: number; x2: number; y2: number; tone: Tone }
export interface Curve { path: string; tone: Tone; width: number }

/** Text, placed: `y` is the baseline of the first line. */
export interface Label {
  x: number;
  y: number;
  lines: string[];
  anchor: 'start' | 'middle' | 'end';
  tone: Tone;
  weight: Weight;
}

/** Parts of a layout laid over each other, in order. */
export function combine(height: number, ...parts: Partial<Omit<Layout, 'height'>>[]): Layout {
  return {
    height,
    rules: parts.flatMap((part) => part.rules ?? []),
    curves: parts.flatMap((part) => part.curves ?? []),
    blocks: parts.flatMap((part) => part.blocks ?? []),
    dots: parts.flatMap((part) => part.dots ?? []),
    labels: parts.flatMap((part) => part.labels ?? []),
  };
}

/** A label of one line or more at a place; soft and light unless told. */
export function label(text: string | string[], x: number, y: number, options: Partial<Label> = {}): Label {
  const lines = typeof text === 'string' ? [text] : text;
  return { x, y, lines, anchor: 'start', tone: 'soft', weight: 400, ...options };
}

/** The first baseline of `count` lines whose middle is at `center`. */
export function centeredBaseline(center: number, count: number, size: Size): number {
  return center - ((count - 1) * size.lineHeight) / 2 + size.fontSize * 0.34;
}

/** The box that a label fills. */
export function labelBox({ x, y, lines, anchor, weight }: Label, size: Size) {
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size, weight)));
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  const height = size.fontSize + (lines.length - 1) * size.lineHeight;
  return { x: left, y: y - size.fontSize * 0.78, width, height };
}
