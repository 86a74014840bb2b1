import type { Part } from './categories.ts';
import type { Describe } from './mark.ts';
import { readProportions } from './proportion.ts';
import { missingAmong } from './sentence.ts';
import { formatShare, wholeOf } from './share.ts';

/** Parts of a whole: the largest part of each, then the others. */
export const describeProportion: Describe = (spec, table) => {
  const { items, key, unit } = readProportions(spec, table);
  const isSingle = key.length === 0;
  return items.flatMap(({ name, parts }) => (isSingle ? describeWhole(parts, unit) : [`${name}: ${leadOf(parts, unit)}`]));
};

function describeWhole(parts: Part[], unit: string | undefined): string[] {
  const missing = parts.filter(({ value }) => value === null).map(({ name }) => name);
  if (wholeOf(parts, unit) === 0) return parts.length > 0 ? ['All parts are zero or missing'] : [];
  const [first, ...rest] = shares(parts, unit);
  if (!first) return missingAmong(missing);
  const others = rest.slice(0, 4).map(({ name, share }) => `${name} ${share}`).join(', ');
  const more = rest.length > 4 ? ` and ${rest.length - 4} smaller parts` : '';
  const largest = `${first.name} is ${rest.length > 0 ? 'the largest part, ' : ''}${first.share} of the whole`;
  return [largest, ...(others ? [`Then ${others}${more}`] : []), ...missingAmong(missing)];
}

function leadOf(parts: Part[], unit: string | undefined): string {
  const said = shares(parts, unit).slice(0, 3).map(({ name, share }) => `${name} ${share}`);
  return said.length > 0 ? said.join(', ') : 'no data';
}

function shares(parts: Part[], unit: string | undefined): { name: string; share: string }[] {
  const whole = wholeOf(parts, unit);
  return parts
    .filter((part): part is Part & { value: number } => part.value !== null && part.value > 0)
    .toSorted((a, b) => b.value - a.value)
    .map(({ name, value }) => ({ name, share: formatShare(value / whole) }));
}
