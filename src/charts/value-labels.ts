import { formatFixed, scaleOf, scales } from '../format.ts';
import { formatValue } from './value.ts';

/** What writes one value as it writes the others that stand with it. */
export type ValueFormat = (value: number) => string;

/** Values of one scale in one unit and with as many decimals each: `1.70m` beside `1.62m`, `0.5m` below `1.0m`. Zero is zero. Where that would change a value by more than a hundredth of it, each is written for itself. */
export function valueFormat(values: readonly (number | null)[], unit: string | undefined): ValueFormat {
  const scale = scaleOf(unit);
  const known = [...new Set(values)].filter((value) => value !== null && value !== 0).map((value) => Math.abs(value ?? 0) * scale);
  const largest = sizeOf(Math.max(0, ...known), unit);
  // What is nearly as large takes the same unit; what is much smaller its own.
  const sizeIn = (amount: number) => (amount >= largest / 10 ? largest : sizeOf(amount, unit));
  const decimals = new Map([...Map.groupBy(known, sizeIn)].map(([size, amounts]) =>
    [size, decimalsOf(amounts.map((amount) => amount / size), size === 1 ? 4 : 3)]));
  return (value) => {
    const size = sizeIn(Math.abs(value) * scale);
    const count = decimals.get(size);
    return value === 0 || count === undefined ? formatValue(value, unit) : formatFixed(value, unit, size, count);
  };
}

/** A million, a billion or a trillion, where an amount is abbreviated to it; else one. */
function sizeOf(amount: number, unit: string | undefined): number {
  if (unit === 'percent') return 1;
  return scales.find(([size]) => amount >= size * 0.9995)?.[0] ?? 1;
}

/** As many decimals as the values need that need the most, with four figures at most before and after the point of the largest; nothing where that is too few for the smallest. */
function decimalsOf(values: readonly number[], figures: number): number | undefined {
  const needed = Math.max(...values.map((value) => decimalsIn(value, figures)));
  const room = 4 - Math.floor(Math.log10(Math.max(...values, 1))) - 1;
  const count = Math.max(0, Math.min(needed, room));
  return values.every((value) => Math.abs(Number(value.toFixed(count)) - value) <= value / 100) ? count : undefined;
}

/** Of so many figures, and of all before the point: `1.7, 3` → 1; `1.623, 3` → 2. */
const decimalsIn = (value: number, figures: number) => (Number.isInteger(value) ? 0 : String(Number(value.toPrecision(figures))).split('.')[1]?.length ?? 0);
