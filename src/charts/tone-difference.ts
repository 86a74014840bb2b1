import { leastDifference, type Vision } from './color-difference.ts';
import { colors, darkColors, type ShapeTone } from './theme.ts';

/** Where two tones look most alike: in the light or in the dark, and to whose eyes. */
export interface ToneDifference {
  theme: 'light' | 'dark';
  vision: Vision;
  difference: number;
}

const known = new Map<string, ToneDifference>();

/** How far apart two tones look at the least; worked out once for each pair, for the palette does not change. */
export function leastToneDifference(one: ShapeTone, other: ShapeTone): ToneDifference {
  const pair = `${one} ${other}`;
  const before = known.get(pair);
  if (before) return before;
  const light: ToneDifference = { theme: 'light', ...leastDifference(colors[one], colors[other]) };
  const dark: ToneDifference = { theme: 'dark', ...leastDifference(darkColors[one], darkColors[other]) };
  const least = dark.difference < light.difference ? dark : light;
  known.set(pair, least);
  return least;
}
