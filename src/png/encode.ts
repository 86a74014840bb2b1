import { constants, crc32, deflateSync } from 'node:zlib';

/** What a rasteriser makes: four bytes a pixel, red, green, blue and how opaque. */
export interface Pixels {
  width: number;
  height: number;
  data: Buffer;
}

/** Of PNG: https://www.w3.org/TR/png-3/ */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const filters = { none: 0, up: 2 };
const mostColors = 256;

/** Opaque pixels → a PNG with a palette: a chart has few colours, and one byte a pixel is quick to write and to send. */
export function encodePng({ width, height, data }: Pixels): Uint8Array<ArrayBuffer> {
  const colors = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const rows = Array.from({ length: height }, (_, y) => y).filter((y) => !isLikeTheRowAbove(data, y, width));
  const uses = countUses(colors, rows, width);
  const palette = mostUsed(uses);
  const lines = indexedLines(colors, { rows, width, height, places: placesOf(uses.keys(), palette) });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8); // eight bits a pixel, of a palette
  // zlib looks for repeats by a hash that it chooses by the processor; counting runs needs none, so that all machines write the same bytes.
  const image = deflateSync(lines, { strategy: constants.Z_RLE, memLevel: 9 });
  return new Uint8Array(Buffer.concat([
    Buffer.from(signature), chunk('IHDR', header), chunk('PLTE', Buffer.from(palette.flatMap(channels))), chunk('IDAT', image), chunk('IEND', Buffer.alloc(0)),
  ]));
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
}

/** How many pixels have each colour, in the rows that are not like the one above. */
function countUses(colors: Uint32Array, rows: readonly number[], width: number): Map<number, number> {
  const uses = new Map<number, number>();
  const add = (color: number, length: number) => uses.set(color, (uses.get(color) ?? 0) + length);
  for (const y of rows) {
    let start = y * width;
    const end = start + width;
    for (let at = start + 1; at < end; at++) {
      if (colors[at] === colors[start]) continue;
      add(colors[start]!, at - start);
      start = at;
    }
    add(colors[start]!, end - start);
  }
  return uses;
}

/** The colours of the palette; where there are more than it holds, the rare ones at the edges of letters give way. */
function mostUsed(uses: ReadonlyMap<number, number>): number[] {
  return [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b).slice(0, mostColors).map(([color]) => color);
}

/** Each colour’s place in the palette, or that of the colour most like it. */
function placesOf(colors: Iterable<number>, palette: readonly number[]): Map<number, number> {
  const places = new Map(palette.map((color, place) => [color, place]));
  for (const color of colors) if (!places.has(color)) places.set(color, nearest(color, palette));
  return places;
}

function nearest(color: number, palette: readonly number[]): number {
  const wanted = channels(color);
  const distances = palette.map((other) => channels(other).reduce((sum, value, index) => sum + (value - wanted[index]!) ** 2, 0));
  return distances.indexOf(Math.min(...distances));
}

/** Red, green and blue, as they lie in memory on the machines that Node runs on. */
const channels = (color: number) => [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];

interface Layout { rows: readonly number[]; width: number; height: number; places: ReadonlyMap<number, number> }

/** A byte a pixel, each line after the name of its filter; one that is like the line above is all zeros. */
function indexedLines(colors: Uint32Array, { rows, width, height, places }: Layout): Buffer {
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) lines[y * (width + 1)] = filters.up;
  let last = -1;
  let place = 0;
  for (const y of rows) {
    const line = y * (width + 1);
    lines[line] = filters.none;
    for (let x = 0; x < width; x++) {
      const color = colors[y * width + x]!;
      if (color !== last) {
        last = color;
        place = places.get(color)!;
      }
      lines[line + 1 + x] = place;
    }
  }
  return lines;
}

function isLikeTheRowAbove(data: Buffer, y: number, width: number): boolean {
  const start = 4 * y * width;
  return y > 0 && data.compare(data, start - 4 * width, start, start, start + 4 * width) === 0;
}
