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
  const { colors, uses, lines, beyond } = linesOf(pixels);
  if (colors.length <= mostColors) return { palette: Buffer.from(colors.flatMap(channels)), lines };
  const palette = mostUsed(uses).flatMap((number) => channels(colors[number]!));
  const places = Uint8Array.from(colors, (color) => nearest(color, palette));
  const length = pixels.width + 1;
  for (let line = 0; line < lines.length; line += length) {
    if (lines[line] === filters.up) continue;
    for (let at = line + 1; at < line + length; at++) lines[at] = places[lines[at]!]!;
  }
  for (const { from, to, number } of beyond) lines.fill(places[number]!, from, to);
  return { palette: Buffer.from(palette), lines };
}

/** Numbers colours as they come. Most were met a moment ago: a small table by their hash answers sooner than a map. */
function numbered(): { colors: number[]; numberOf: (color: number) => number } {
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

/** Pixels by the numbers of their colours. */
interface Lines {
  /** Each colour, by its number. */
  colors: number[];
  /** How many pixels have it, in rows that are not like the one above. */
  uses: number[];
  /** A byte a pixel, each line after the name of its filter; one that is like the line above is all zeros. */
  lines: Buffer;
  /** Stretches of bytes whose number is too great for one. */
  beyond: { from: number; to: number; number: number }[];
}

function linesOf(pixels: Pixels): Lines {
  const length = pixels.width + 1;
  const lines = Buffer.alloc(length * pixels.height);
  for (let line = 0; line < lines.length; line += length) lines[line] = filters.up;
  const { colors, numberOf } = numbered();
  const uses: number[] = [];
  const beyond: Lines['beyond'] = [];
  eachRun(pixels, (color, start, end, y) => {
    lines[y * length] = filters.none;
    const number = numberOf(color);
    const [from, to] = [start + y + 1, end + y + 1];
    uses[number] = (uses[number] ?? 0) + to - from;
    if (number >= mostColors) beyond.push({ from, to, number });
    // To ask for a stretch costs more than a few bytes.
    else if (to - from > 24) lines.fill(number, from, to);
    else for (let at = from; at < to; at++) lines[at] = number;
  });
  return { colors, uses, lines, beyond };
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

/** The numbers of the colours that cover the most. */
function mostUsed(uses: readonly number[]): number[] {
  return [...uses.keys()].sort((a, b) => uses[b]! - uses[a]! || a - b).slice(0, mostColors);
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
