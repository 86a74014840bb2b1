import type { Pixels } from './encode.ts';
import { openPalette, type Palette } from './palette.ts';

/** A picture in few colours: red, green and blue of each, and lines of their places, as PNG has them. */
export interface Indexed {
  palette: Buffer;
  lines: Buffer;
}

/** Of PNG, which a line begins with. */
const filters = { none: 0, up: 2 };

/** Opaque pixels with a palette, written into `lines`, which has a byte for each and one for each row. What has more colours than fit, as no drawing of ours has, is shown in the 256 of three bits of red and green and two of blue. */
export function indexed({ width, height, data }: Pixels, lines: Buffer): Indexed {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const colors = number(pixels, width, lines) ?? number(pixels.map((color) => color & 0xffc0e0e0), width, lines);
  return { palette: Buffer.from(Array.from(colors ?? [], channels).flat()), lines };
}

/** Red, green and blue, as they lie in memory on the machines that Node runs on. */
const channels = (color: number): [red: number, green: number, blue: number] => [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];

/** Writes lines of the numbers of colours: a byte a pixel after the name of a filter. One that is like the line above is all noughts. */
function number(pixels: Uint32Array, width: number, lines: Buffer): Uint32Array | undefined {
  const { numberOf, colors } = openPalette();
  const height = pixels.length / width;
  // The paper is the first colour: its noughts are there already.
  lines.fill(0);
  numberOf(pixels.at(-1)!, width);
  const bytes = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  for (let y = 0; y < height; y++) {
    if (isLikeTheRowAbove(bytes, y, width)) lines[y * (width + 1)] = filters.up;
    else numberRow(pixels.subarray(y * width, (y + 1) * width), lines, y * (width + 1) + 1, numberOf);
  }
  return colors();
}

function isLikeTheRowAbove(bytes: Buffer, y: number, width: number): boolean {
  const start = 4 * y * width;
  return y > 0 && bytes.compare(bytes, start - 4 * width, start, start, start + 4 * width) === 0;
}

/** Writes the numbers of a row, a stretch of one colour at a time. */
function numberRow(row: Uint32Array, lines: Buffer, at: number, numberOf: Palette['numberOf']): void {
  for (let from = 0, to = 0; from < row.length; from = to) {
    to = endOfStretch(row, from);
    const number = numberOf(row[from]!, to - from);
    // To ask for a stretch costs more than a few bytes.
    if (number === 0) continue;
    if (to - from > 24) lines.fill(number, at + from, at + to);
    else for (let x = from; x < to; x++) lines[at + x] = number;
  }
}

/** Most stretches are short or very long: after the first few pixels, eight are looked at together. */
function endOfStretch(row: Uint32Array, from: number): number {
  const color = row[from]!;
  let to = from + 1;
  const few = Math.min(from + 8, row.length);
  while (to < few && row[to] === color) to++;
  if (to < few) return to;
  while (to + 8 <= row.length && isAll(color, row, to)) to += 8;
  while (to < row.length && row[to] === color) to++;
  return to;
}

const isAll = (color: number, row: Uint32Array, at: number) => ((row[at]! ^ color) | (row[at + 1]! ^ color) | (row[at + 2]! ^ color) | (row[at + 3]! ^ color)
  | (row[at + 4]! ^ color) | (row[at + 5]! ^ color) | (row[at + 6]! ^ color) | (row[at + 7]! ^ color)) === 0;
