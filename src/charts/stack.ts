import type { Categories, Part } from './categories.ts';

/** A part with its two ends on the scale. */
export interface Segment extends Part {
  from: number;
  to: number;
}

/** Parts on top of each other, what is negative below zero; or each from zero. */
export function stackParts(parts: readonly Part[], isStacked: boolean): Segment[] {
  let above = 0;
  let below = 0;
  return parts.map((part) => {
    const value = part.value ?? 0;
    if (!isStacked) return { ...part, from: 0, to: value };
    const from = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return { ...part, from, to: from + value };
  });
}

/** Parts of a stack without a value; where all are missing, the whole is. */
export function missingParts(parts: readonly Part[]): Part[] {
  const missing = parts.filter(({ value }) => value === null);
  return missing.length < parts.length ? missing : [];
}

/** Where bars or columns end on their scale. */
export function endsOf({ items, isStacked }: Categories): number[] {
  return items.flatMap(({ parts }) => stackParts(parts, isStacked).map(({ to }) => to));
}
