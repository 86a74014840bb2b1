import { formatWithUnit } from './value.ts';
import { allOf, counted, missingAmong, noneAmong, someOf } from './sentence.ts';

/** A name with its quantity. */
export interface Named {
  name: string;
  value: number | null;
}

export type Known = Named & { value: number };

/** Only those with a value. */
export const known = (items: readonly Named[]) => items.filter((item): item is Known => item.value !== null);

/** How some named quantities compare: the largest, the smallest, ties, and what is missing. */
export function compareExtremes(items: readonly Named[], unit: string | undefined, noun: string): string[] {
  const valued = known(items);
  const missing = items.filter(({ value }) => value === null).map(({ name }) => name);
  const say = (value: number) => formatWithUnit(value, unit);
  if (valued.length === 0) return noneAmong(items.length, noun);
  const [only] = valued;
  if (valued.length === 1 && only) return [`${only.name}: ${say(only.value)}`, ...missingAmong(missing)];
  const values = valued.map(({ value }) => value);
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (lowest === highest) return [`${valued.length === 2 ? `Both ${someOf(valued.map(({ name }) => name))}` : allOf(valued.length, noun)} have the same value, ${say(lowest)}`, ...missingAmong(missing)];
  const at = (value: number) => valued.filter((item) => item.value === value).map(({ name }) => name);
  const [top, bottom] = [at(highest), at(lowest)];
  // The name comes after the verb, which cannot know whether it is one or many.
  const stand = (names: string[], value: number) => (names.length > 1 ? `are ${someOf(names)}, each at ${say(value)}` : `is ${someOf(names)}, at ${say(value)}`);
  const among = valued.length > 2 && noun !== '' ? ` of ${counted(valued.length, noun)}` : '';
  return [`The highest${among} ${stand(top, highest)}; the lowest ${stand(bottom, lowest)}`, ...missingAmong(missing)];
}
