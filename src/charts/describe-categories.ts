import { sum } from 'd3';
import { readCategories, type Category } from './categories.ts';
import { describeChange } from './change.ts';
import type { Describe } from './mark.ts';
import { needColumn, titleOf } from './encoding.ts';
import { compareExtremes, known, type Named } from './extremes.ts';
import { nounOf } from './sentence.ts';
import { formatWithUnit } from './value.ts';

/** Bars and columns: the extremes of the categories; over time, the change from first to last; of groups, each group's extremes. */
export const describeCategories: Describe = (spec, table) => {
  const [category, measured] = spec.mark === 'bar' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const { items, key, unit, isStacked } = readCategories(spec, table, category, measured);
  const noun = nounOf(titleOf(spec, table, category));
  const highlighted = (named: Named[], said: string[]) =>
    known(named)
      .filter(({ name }) => spec.highlight.map(String).includes(name) && !said.some((sentence) => sentence.includes(name))).slice(0, 2)
      .map(({ name, value }) => `${name} stands at ${formatWithUnit(value, unit)}`);
  const isGrouped = items.some(({ parts }) => parts.length > 1);
  const isInTime = needColumn(spec, table, category).type === 'temporal';
  if (!isGrouped || isStacked) {
    const totals = items.map(totalOf);
    const extremes = compareExtremes(totals, unit, noun);
    const of = isGrouped ? [`Totals of ${key.map(({ name }) => name).join(', ')}`] : [];
    return [...(isInTime ? [...changeOver(totals, unit), ...of] : of), ...extremes, ...highlighted(totals, extremes)];
  }
  return key.flatMap(({ name }) => {
    const named = items.map((item) => ({ name: item.name, value: item.parts.find((part) => part.name === name)?.value ?? null }));
    return compareExtremes(named, unit, noun).slice(0, 1).map((sentence) => `${name}: ${lowerFirst(sentence)}`);
  });
};

function totalOf({ name, parts }: Category): Named {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return { name, value: values.length > 0 ? sum(values) : null };
}

function changeOver(totals: Named[], unit: string | undefined): string[] {
  const [first, ...rest] = known(totals);
  const last = rest.at(-1);
  return first && last ? [`From ${first.name} to ${last.name} the value ${describeChange(first.value, last.value, unit)}`] : [];
}

const lowerFirst = (sentence: string) => sentence.replace(/^(Of|All|Both|There)\b/, (word) => word.toLowerCase());
