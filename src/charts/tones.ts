import type { ChartSpec } from '../model/chart.ts';
import { seriesTone, type ShapeTone } from './theme.ts';

/** How one name is shown among others. */
export interface Standing {
  tone: ShapeTone;
  isHighlighted: boolean;
}

/** What stands out takes the first colours and the rest is muted; where nothing does, each name takes the next colour. */
export function standings(names: readonly string[], spec: ChartSpec): Map<string, Standing> {
  const highlighted = highlightedAmong(names, spec);
  const standing = (name: string, index: number): Standing => {
    if (highlighted.length === 0) return { tone: seriesTone(index), isHighlighted: false };
    const rank = highlighted.indexOf(name);
    return rank < 0 ? { tone: 'muted', isHighlighted: false } : { tone: seriesTone(rank), isHighlighted: true };
  };
  return new Map(names.map((name, index) => [name, standing(name, index)]));
}

/** The names that the chart wants to stand out, in the chart's order. */
export function highlightedAmong(names: readonly string[], spec: ChartSpec): string[] {
  return spec.highlight.map(String).filter((name) => names.includes(name));
}
