import type { Describe } from './mark.ts';
import { readRanges, type Range } from './range.ts';
import { missingAmong } from './sentence.ts';
import { formatWithUnit, formatWithoutNoun } from './value.ts';

type Known = Range & { low: number; high: number };

/** Ranges: how far all of them reach, then the widest, the equal and the missing. */
export const describeRanges: Describe = (spec, table) => {
  const { items, unit } = readRanges(spec, table);
  const known = items.filter((item): item is Known => item.low !== null && item.high !== null);
  const missing = missingAmong(items.filter(({ low }) => low === null).map(({ name }) => name));
  const [first] = known;
  if (!first) return missing;
  const say = ({ low, high }: Known) => (low === high ? formatWithUnit(low, unit) : `from ${formatWithoutNoun(low, unit)} to ${formatWithUnit(high, unit)}`);
  if (known.length === 1) return [`${first.name}: ${say(first)}`, ...missing];
  const lowest = known.reduce((best, item) => (item.low < best.low ? item : best));
  const highest = known.reduce((best, item) => (item.high > best.high ? item : best));
  const widest = known.reduce((best, item) => (item.high - item.low > best.high - best.low ? item : best));
  const [from, to] = [formatWithUnit(lowest.low, unit), formatWithUnit(highest.high, unit)];
  const reach = `Values reach from ${from} (${lowest.name}) to ${to} (${highest.name})`;
  const width = widest.high > widest.low ? [`The widest range is ${widest.name}, ${say(widest)}`] : ['None of them is a range: low and high are equal'];
  return [reach, ...width, ...missing];
};
