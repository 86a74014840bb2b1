/** The colours of a picture, numbered as they come. */
export interface Palette {
  /** The number of the colour of a stretch so many pixels long. */
  numberOf: (color: number, length: number) => number;
  /** Each colour, by its number; nothing where there are more than a palette holds. */
  colors: () => Uint32Array | undefined;
}

/** As many as a byte can number. */
export const mostColors = 256;

/** Up to so many pixels a stretch is the edge of something; a longer one is part of an area. */
const longestEdge = 6;

/**
 * Areas keep their very colours. The shades at the edges of letters and lines share a number where they have the same
 * four highest bits of red, green and blue; its colour is that of their longest stretch: of a letter, its ink.
 */
export function openPalette(): Palette {
  // By numbers, counted from one, so that nought is none. More colours than a palette holds are counted, but not kept.
  const colors = new Uint32Array(mostColors + 1);
  const longest = new Uint32Array(mostColors + 1);
  const areas = new Map<number, number>();
  const shades = new Uint16Array(0x1000);
  let count = 0;

  const ofArea = (color: number, length: number): number => {
    const shade = shadeOf(color);
    const shared = shades[shade]!;
    // A shade is one area’s; the next area of that shade has a number of its own.
    const number = shared === 0 || longest[shared]! > longestEdge ? ++count : shared;
    if (shared === 0) shades[shade] = number;
    colors[number] = color;
    longest[number] = length;
    areas.set(color, number - 1);
    return number - 1;
  };
  const numberOf = (color: number, length: number): number => {
    if (length > longestEdge) return areas.get(color) ?? ofArea(color, length);
    const number = (shades[shadeOf(color)] ||= ++count);
    if (length > longest[number]!) {
      longest[number] = length;
      colors[number] = color;
    }
    return number - 1;
  };
  return { numberOf, colors: () => (count <= mostColors ? colors.subarray(1, count + 1) : undefined) };
}

const shadeOf = (color: number) => ((color >>> 4) & 0xf) | ((color >>> 8) & 0xf0) | ((color >>> 12) & 0xf00);
