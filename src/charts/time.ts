import type { Cell } from './table.ts';

const partialDate = /^(-?\d{1,4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Where a date stands in years: `2015` → `2015`; `2015-07` → `2015.5`; what is no date → `null`. */
export function timeValue(cell: Cell | undefined): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  const match = partialDate.exec(cell ?? '');
  if (!match) return null;
  const [, year, month = '1', day = '1'] = match;
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** The year of a date: `2015-09-13` → `2015`. */
export function yearOf(cell: Cell | undefined): string {
  return partialDate.exec(String(cell ?? ''))?.[1] ?? '';
}
