import { formatList } from '../format.ts';
import type { Part } from './categories.ts';
import type { Describe } from './mark.ts';
import { readProportions } from './proportion.ts';
import { counted, missingAmong } from './sentence.ts';
import { formatShare, wholeOf } from './share.ts';

/** Parts of a whole: the largest part of each, then the others. */
export const describeProportion: Describe = (spec, table) => {
  const { items, key, unit } = readProportions(spec, table);
  const isSingle = key.length === 0;
  return items.flatMap(({ name, parts }) => (isSingle ? describeWhole(parts, unit) : [`${name}: ${leadOf(parts, unit)}`]));
};

function describeWhole(parts: Part[], unit: string | undefined): string[] {
  const missing = parts.filter(({ value }) => value === null).map(({ name }) => name);
  if (parts.length === 0) return [];
  if (missing.length === parts.length) return missingAmong(missing);
  const ranked = shares(parts, unit);
  const [first] = ranked;
  if (wholeOf(parts, unit) === 0 || !first) return ['No part is more than nothing', ...missingAmong(missing)];
  const largest = ranked.filter(({ share }) => share === first.share);
  const rest = ranked.slice(largest.length);
  if (largest.length > 1 && rest.length === 0) return [`All ${counted(largest.length, 'part')} are equal, each ${first.share} of the whole`, ...missingAmong(missing)];
  const others = [...rest.slice(0, 4).map(({ name, share }) => `${name} with ${share}`), ...(rest.length > 4 ? [counted(rest.length - 4, 'smaller part')] : [])];
  const lead = largest.length > 1 && largest.length < 5
    ? `The largest parts are ${formatList(largest.map(({ name }) => name))}, each ${first.share} of the whole`
    : rest.length > 0 ? `The largest part is ${first.name}, ${first.share} of the whole` : `${first.name}: ${first.share} of the whole`;
  return [lead, ...(others.length > 0 ? [`Then ${others.length > 1 ? 'come' : 'comes'} ${formatList(others)}`] : []), ...missingAmong(missing)];
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
