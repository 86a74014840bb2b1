import type { Categories } from './categories.ts';
import { allOf, counted, countWord, missingAmong } from './sentence.ts';
import { formatWithUnit, formatWithoutNoun } from './value.ts';

interface Pair {
  name: string;
  one: number;
  other: number;
}

/** Two series over the same categories: on which side they stand, and where the gap between them is widest. */
export function describePairs({ items, key: [first, second], unit }: Pick<Categories, 'items' | 'key' | 'unit'>, noun: string): string[] {
  if (!first || !second) return [];
  const pairs = items.map(({ name, parts }) => {
    const value = (part: string) => parts.find((each) => each.name === part)?.value ?? null;
    return { name, one: value(first.name), other: value(second.name) };
  });
  const known = pairs.filter((pair): pair is Pair => pair.one !== null && pair.other !== null);
  const missing = missingAmong(pairs.filter(({ one, other }) => one === null || other === null).map(({ name }) => name));
  const [any] = known;
  if (!any) return missing;
  const say = ({ one, other }: Pair) => `(${first.name}: ${formatWithoutNoun(one, unit)}, ${second.name}: ${formatWithUnit(other, unit)})`;
  const above = known.filter(({ one, other }) => one > other).length;
  const below = known.filter(({ one, other }) => one < other).length;
  const sides = [[first.name, second.name, above], [second.name, first.name, below]] as const;
  const [high, low, count] = below > above ? sides[1] : sides[0];
  if (count === 0) return [`${first.name} and ${second.name} are equal throughout`, ...missing];
  if (known.length === 1) return [`In ${any.name}, ${high} is above ${low} ${say(any)}`, ...missing];
  const where = count === known.length ? allOf(count, noun) : `${countWord(count)} of ${counted(known.length, noun)}`;
  const gap = ({ one, other }: Pair) => Math.abs(one - other);
  const widest = known.reduce((best, each) => (gap(each) > gap(best) ? each : best));
  const narrowest = known.reduce((best, each) => (gap(each) < gap(best) ? each : best));
  const least = gap(narrowest) < gap(widest) ? `, narrowest in ${narrowest.name} ${say(narrowest)}` : '';
  return [`In ${where}, ${high} is above ${low}`, `The gap is widest in ${widest.name} ${say(widest)}${least}`, ...missing];
}
