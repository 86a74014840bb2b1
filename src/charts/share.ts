import type { Part } from './categories.ts';
import { formatValue } from './value.ts';

/** The whole is 100 where parts are given as percentages, unless they come to more; else it is their sum. */
export function wholeOf(parts: readonly Part[], unit: string | undefined): number {
  const sum = parts.reduce((total, { value }) => total + Math.max(0, value ?? 0), 0);
  return unit === 'percent' ? Math.max(100, sum) : sum;
}

/** `0.333` → `33%`; `0.004` → `0.4%`. */
export function formatShare(share: number): string {
  const percent = share * 100;
  if (percent > 0 && percent < 0.1) return '<0.1%';
  return formatValue(Math.abs(percent) >= 10 ? Math.round(percent) : Number(percent.toFixed(1)), 'percent');
}
