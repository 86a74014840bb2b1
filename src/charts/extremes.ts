import { formatWithUnit } from './value.ts';
import { counted, missingAmong, noneAmong, someOf } from './sentence.ts';

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
  if (lowest === highest) return [`${allOf(valued, noun)} have the same value, ${say(lowest)}`, ...missingAmong(missing)];
  const at = (value: number) => valued.filter((item) => item.value === value).map(({ name }) => name);
  const [top, bottom] = [at(highest), at(lowest)];
  const highSaid = top.length > 1 ? `${someOf(top)} are highest, each at ${say(highest)}` : `${someOf(top)} is highest, at ${say(highest)}`;
  const lowSaid = bottom.length > 1 ? `${someOf(bottom)} lowest, each at ${say(lowest)}` : `${someOf(bottom)} lowest, at ${say(lowest)}`;
  const among = valued.length > 2 ? `Of ${counted(valued.length, noun)}, ` : '';
  return [`${among}${highSaid}, and ${lowSaid}`, ...missingAmong(missing)];
}

function allOf(items: Known[], noun: string): string {
  return items.length === 2 ? `Both ${someOf(items.map(({ name }) => name))}` : `All ${counted(items.length, noun)}`;
}
