import { formatWithUnit } from './value.ts';
import { describeCategories } from './describe-categories.ts';
import { readDots } from './dot.ts';
import { titleOf } from './encoding.ts';
import type { Describe } from './mark.ts';
import { counted, missingAmong, nounOf } from './sentence.ts';

/** Dots: alone, as bars; of two series, on which side they stand, and where the gap is widest. */
export const describeDots: Describe = (spec, table) => {
  const { items, key, unit } = readDots(spec, table);
  const [first, second] = key;
  if (key.length !== 2 || !first || !second) return describeCategories({ ...spec, mark: 'bar', stack: false }, table);
  const pairs = items.map(({ name, parts }) => {
    const value = (part: string) => parts.find((each) => each.name === part)?.value ?? null;
    return { name, one: value(first.name), other: value(second.name) };
  });
  const known = pairs.filter((pair): pair is { name: string; one: number; other: number } => pair.one !== null && pair.other !== null);
  const missing = missingAmong(pairs.filter(({ one, other }) => one === null || other === null).map(({ name }) => name));
  const [any] = known;
  if (!any) return missing;
  const noun = nounOf(titleOf(spec, table, 'y'));
  const above = known.filter(({ one, other }) => one > other).length;
  const below = known.filter(({ one, other }) => one < other).length;
  const sides = [[first.name, second.name, above], [second.name, first.name, below]] as const;
  const [high, low, count] = below > above ? sides[1] : sides[0];
  const all = count === known.length ? (known.length === 1 ? `In ${any.name}` : `In all ${counted(known.length, noun)}`) : `In ${count} of ${counted(known.length, noun)}`;
  const told = count === 0 ? `${first.name} and ${second.name} are equal throughout` : `${all} ${high} is above ${low}`;
  const gap = ({ one, other }: typeof any) => Math.abs(one - other);
  const [widest, narrowest] = [known.reduce((best, each) => (gap(each) > gap(best) ? each : best)), known.reduce((best, each) => (gap(each) < gap(best) ? each : best))];
  const say = ({ name, one, other }: typeof any) => `${name} (${formatWithUnit(one, unit)} against ${formatWithUnit(other, unit)})`;
  const gaps = gap(widest) === 0 || known.length === 1 ? [] : [`The widest gap is in ${say(widest)}${gap(narrowest) < gap(widest) ? `, the narrowest in ${say(narrowest)}` : ''}`];
  const only = known.length === 1 ? [say(any)] : [];
  return [told, ...only, ...gaps, ...missing];
};
