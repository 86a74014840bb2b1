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
  const colors: number[] = [];
  const lines = linesOf(pixels, (color) => colors.push(color) - 1);
  if (colors.length <= mostColors) return { palette: bytesOf(colors), lines };
  const palette = mostUsed(pixels);
  const places = new Map(palette.map((color, place) => [color, place]));
  return { palette: bytesOf(palette), lines: linesOf(pixels, (color) => places.get(color) ?? nearest(color, palette)) };
}

const bytesOf = (colors: readonly number[]) => Buffer.from(colors.flatMap(channels));

/** Red, green and blue, as they lie in memory on the machines that Node runs on. */
const channels = (color: number): [red: number, green: number, blue: number] => [color & 0xff, (color >> 8) & 0xff, (color >> 16) & 0xff];

/** A byte a pixel, each line after the name of its filter; one that is like the line above is all zeros. `placeOf` is asked once for each colour. */
function linesOf({ width, height, data }: Pixels, placeOf: (color: number) => number): Buffer {
  const pixels = new Uint32Array(data.buffer, data.byteOffset, width * height);
  const lines = Buffer.alloc((width + 1) * height);
  const places = new Map<number, number>();
  const find = (color: number) => {
    const place = places.get(color) ?? placeOf(color);
    places.set(color, place);
    return place;
  };
  // Most colours were met a moment ago: a small table by their hash answers sooner than a map.
  const recent = new Uint32Array(1024);
  const recentPlaces = new Uint8Array(1024);
  for (let y = 0; y < height; y++) {
    lines[y * (width + 1)] = filters.up;
    if (isLikeTheRowAbove(data, y, width)) continue;
    lines[y * (width + 1)] = filters.none;
    const end = (y + 1) * width;
    for (let from = y * width, to = from; from < end; from = to) {
      const color = pixels[from]!;
      while (to < end && pixels[to] === color) to++;
      const hash = Math.imul(color, 0x9e3779b1) >>> 22;
      if (recent[hash] !== color) {
        recent[hash] = color;
        recentPlaces[hash] = find(color);
      }
      const place = recentPlaces[hash]!;
      // To ask for a stretch costs more than a few bytes.
      if (to - from > 24) lines.fill(place, from + y + 1, to + y + 1);
      else for (let at = from + y + 1; at < to + y + 1; at++) lines[at] = place;
    }
  }
  return lines;
}

function isLikeTheRowAbove(data: Buffer, y: number, width: number): boolean {
  const start = 4 * y * width;
  return y > 0 && data.compare(data, start - 4 * width, start, start, start + 4 * width) === 0;
}

/** The colours that cover the most of a picture. */
function mostUsed({ width, height, data }: Pixels): number[] {
  const uses = new Map<number, number>();
  for (const color of new Uint32Array(data.buffer, data.byteOffset, width * height)) uses.set(color, (uses.get(color) ?? 0) + 1);
  return [...uses].sort(([a, usesOfA], [b, usesOfB]) => usesOfB - usesOfA || a - b).slice(0, mostColors).map(([color]) => color);
}

function nearest(color: number, palette: readonly number[]): number {
  const [red, green, blue] = channels(color);
  const distances = palette.map(channels).map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
