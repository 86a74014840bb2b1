import type { Pixels } from './encode.ts';

/** A picture in few colours: red, green and blue of each, and lines of their places, as PNG has them. */
export interface Indexed {
  palette: Buffer;
  lines: Buffer;
}

/** Of PNG, which a line begins with. */
const filters = { none: 0, up: 2 };
const mostColors = 256;

/** Opaque pixels with a palette; where there are more colours than it holds, the rare ones at the edges of letters become their neighbours. */
export function indexed(pixels: Pixels): Indexed {
  const { colors, numberOf } = numbered();
  const lines = linesOf(pixels, numberOf);
  if (colors.length <= mostColors) return { palette: Buffer.from(colors.flatMap(channels)), lines };
  const palette = mostUsed(pixels, colors, numberOf).flatMap(channels);
  const places = Uint8Array.from(colors, (color) => nearest(color, palette));
  return { palette: Buffer.from(palette), lines: linesOf(pixels, (color) => places[numberOf(color)]!) };
}

type NumberOf = (color: number) => number;

/** Numbers colours as they come. Most were met a moment ago: a small table by their hash answers sooner than a map. */
function numbered(): { colors: number[]; numberOf: NumberOf } {
  const colors: number[] = [];
  const known = new Map<number, number>();
  const recent = new Uint32Array(4096);
  const recentNumbers = new Uint32Array(4096);
  const numberOf = (color: number): number => {
    const hash = Math.imul(color, 0x9e3779b1) >>> 20;
    if (recent[hash] === color) return recentNumbers[hash]!;
    const number = known.get(color) ?? colors.push(color) - 1;
    known.set(color, number);
    recent[hash] = color;
    recentNumbers[hash] = number;
    return number;
  };
  return { colors, numberOf };
}

/** Red, green and blue, as they lie in memory on the machines that Node runs on. */
const channels = (color: number): [red: number, green: number, blue: number] => [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];

/** A byte a pixel, each line after the name of its filter; one that is like the line above is all zeros. */
function linesOf(pixels: Pixels, placeOf: NumberOf): Buffer {
  const length = pixels.width + 1;
  const lines = Buffer.alloc(length * pixels.height);
  for (let line = 0; line < lines.length; line += length) lines[line] = filters.up;
  eachRun(pixels, (color, from, to, y) => {
    lines[y * length] = filters.none;
    const place = placeOf(color);
    // To ask for a stretch costs more than a few bytes.
    if (to - from > 24) lines.fill(place, from + y + 1, to + y + 1);
    else for (let at = from + y + 1; at < to + y + 1; at++) lines[at] = place;
  });
  return lines;
}

/** Calls for each stretch of one colour in the rows that are not like the one above. */
function eachRun({ width, height, data }: Pixels, call: (color: number, from: number, to: number, y: number) => void): void {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  for (let y = 0; y < height; y++) {
    if (isLikeTheRowAbove(data, y, width)) continue;
    const end = (y + 1) * width;
    for (let from = y * width, to = from; from < end; from = to) {
      const color = pixels[from]!;
      while (to < end && pixels[to] === color) to++;
      call(color, from, to, y);
    }
  }
}

function isLikeTheRowAbove(data: Buffer, y: number, width: number): boolean {
  const start = 4 * y * width;
  return y > 0 && data.compare(data, start - 4 * width, start, start, start + 4 * width) === 0;
}

/** The colours that cover the most. */
function mostUsed(pixels: Pixels, colors: readonly number[], numberOf: NumberOf): number[] {
  const uses = new Uint32Array(colors.length);
  eachRun(pixels, (color, from, to) => { uses[numberOf(color)]! += to - from; });
  return [...colors.keys()].sort((a, b) => uses[b]! - uses[a]! || a - b).slice(0, mostColors).map((number) => colors[number]!);
}

/** The place of the colour in a palette that is most like a colour. */
function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(color);
  let place = 0;
  let least = Infinity;
  for (let at = 0; at < palette.length; at += 3) {
    const distance = (palette[at]! - red) ** 2 + (palette[at + 1]! - green) ** 2 + (palette[at + 2]! - blue) ** 2;
    if (distance < least) [place, least] = [at / 3, distance];
  }
  return place;
}
