import { between, seeded } from './random.ts';

export interface Bar { name: string; value: number }
export interface Reading { series: string; year: number; value: number }

const regions = ['North', 'North East', 'East', 'South East', 'South', 'South West', 'West', 'North West', 'Central', 'Islands', 'Capital', 'Overseas'];
const names = ['Solar', 'Wind', 'Hydro', 'Tidal', 'Biomass', 'Gas'];

/** Twelve bars; each `number` gives other values, so that no engine can remember a drawing. */
export function barData(number: number): Bar[] {
  const random = seeded(1000 + number);
  return regions.map((name) => ({ name, value: between(random, 100, 1000) / 10 }));
}

/** Six lines of twenty years. */
export function lineData(number: number): Reading[] {
  const random = seeded(2000 + number);
  return names.flatMap((series) => {
    let value = between(random, 200, 900);
    return Array.from({ length: 20 }, (_, index) => {
      value += between(random, -30, 34);
      return { series, year: 2000 + index, value: value / 10 };
    });
  });
}

export const titles = { bar: 'Capacity by region, 2026', line: 'Generation by source, 2000 to 2019' } as const;
export type ChartKind = keyof typeof titles;
