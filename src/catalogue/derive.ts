import { methods, type Fact } from '../model/source.ts';

type Interval = { low: number; high: number };
type Method = (typeof methods)[number];

/** A derived fact computed again from its inputs, in its own unit; undefined where its method or inputs do not allow it. */
export function computeDerived(fact: Fact, facts: Map<string, Fact>): Interval | undefined {
  if (!fact.method || !fact.derivedFrom) return undefined;
  const isAdditive = fact.method === 'sum' || fact.method === 'difference';
  const inputs = fact.derivedFrom.map((input) => {
    if (typeof input === 'number') return same(input * (isAdditive ? scaleOf(fact.unit) : 1));
    const source = facts.get(input);
    const value = source && intervalOf(source);
    return value && scaled(value, scaleOf(source.unit));
  });
  if (inputs.length === 0 || inputs.some((input) => input === undefined)) return undefined;
  return scaled(compute[fact.method](inputs as Interval[]), 1 / scaleOf(fact.unit));
}

/** Whether a written value is the computed one, as exactly as it is written. */
export function agrees(fact: Fact, computed: Interval): boolean {
  const written = intervalOf(fact);
  if (!written) return true;
  return (['low', 'high'] as const).every((end) => Math.abs(written[end] - computed[end]) <= precision(written[end]) * 0.5000001);
}

/** A fact’s value as an interval; a single value is both its ends. */
export function intervalOf({ value }: Fact): Interval | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'number') return same(value);
  return 'low' in value ? value : same(value.numerator / value.denominator);
}

/** What one of a unit is in base units: `GBP million` is 1,000,000, `percent` is 0.01. */
function scaleOf(unit = ''): number {
  if (unit === 'percent') return 0.01;
  const word = /\b(thousand|million|billion)\b/.exec(unit)?.[1];
  return word ? { thousand: 1e3, million: 1e6, billion: 1e9 }[word]! : 1;
}

const fold = (combine: (a: number, b: number) => number) => (inputs: Interval[]): Interval =>
  inputs.slice(1).reduce((total, next) => ({ low: combine(total.low, next.low), high: combine(total.high, next.high) }), inputs[0]!);

const ordered = (compute: (inputs: Interval[]) => Interval) => (inputs: Interval[]): Interval => {
  const { low, high } = compute(inputs);
  return { low: Math.min(low, high), high: Math.max(low, high) };
};

const compute: Record<Method, (inputs: Interval[]) => Interval> = {
  sum: fold((a, b) => a + b),
  difference: ordered(fold((a, b) => a - b)),
  product: fold((a, b) => a * b),
  ratio: ordered(fold((a, b) => a / b)),
  share: ordered(fold((a, b) => a / b)),
};

const same = (value: number): Interval => ({ low: value, high: value });
const scaled = ({ low, high }: Interval, factor: number): Interval => ({ low: low * factor, high: high * factor });

/** The size of the last digit written: 13.33 → 0.01; 88 → 1. */
function precision(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 10 ** -decimals;
}
