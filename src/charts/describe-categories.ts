import { sum } from 'd3';
import { readCategories, type Category } from './categories.ts';
import { describeChange } from './change.ts';
import type { Describe } from './mark.ts';
import { needColumn, titleOf } from './encoding.ts';
import { compareExtremes, known, type Named } from './extremes.ts';
import { describePairs } from './describe-pairs.ts';
import { lowerStart, nounOf } from './sentence.ts';
import { formatWithUnit } from './value.ts';

/** Bars and columns: the extremes of the categories; over time, the change from first to last; of groups, each group's extremes. */
export const describeCategories: Describe = (spec, table) => {
  const [category, measured] = spec.mark === 'bar' ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const { items, key, unit, isStacked } = readCategories(spec, table, category, measured);
  const noun = nounOf(titleOf(spec, table, category));
  const highlighted = (named: Named[], said: string[]) =>
    known(named)
      .filter(({ name }) => spec.highlight.map(String).includes(name) && !said.some((sentence) => sentence.includes(name))).slice(0, 2)
      .map(({ name, value }) => `The value for ${name} is ${formatWithUnit(value, unit)}`);
  const isGrouped = items.some(({ parts }) => parts.length > 1);
  const isInTime = needColumn(spec, table, category).type === 'temporal' || areYearsInOrder(items.map(({ name }) => name));
  const measure = titleOf(spec, table, measured) ?? 'The value';
  if (!isGrouped || isStacked) {
    const totals = items.map(totalOf);
    const extremes = compareExtremes(totals, unit, noun);
    const of = isGrouped ? [`Totals of ${key.map(({ name }) => name).join(', ')}`] : [];
    return [...(isInTime ? [...changeOver(totals, measure, unit), ...of] : of), ...extremes, ...highlighted(totals, extremes)];
  }
  if (key.length === 2) return describePairs({ items, key, unit }, noun);
  return key.flatMap(({ name }) => {
    const named = items.map((item) => ({ name: item.name, value: item.parts.find((part) => part.name === name)?.value ?? null }));
    return compareExtremes(named, unit, noun).slice(0, 1).map((sentence) => `${name}: ${lowerStart(sentence)}`);
  });
};

function totalOf({ name, parts }: Category): Named {
  const values = parts.map(({ value }) => value).filter((value) => value !== null);
  return { name, value: values.length > 0 ? sum(values) : null };
}

/** `2013–14`, `April 2017`, `July 2022`: names that stand in the order of their years. */
function areYearsInOrder(names: string[]): boolean {
  const years = names.map((name) => Number(/\b(?:1[5-9]|20)\d\d(?!\d)/.exec(name)?.[0] ?? NaN));
  return years.length > 1 && years.every((year, index) => index === 0 ? !Number.isNaN(year) : year > (years[index - 1] ?? NaN));
}

function changeOver(totals: Named[], measure: string, unit: string | undefined): string[] {
  const [first, ...rest] = known(totals);
  const last = rest.at(-1);
  return first && last ? [`${measure} ${describeChange(first.value, last.value, unit)} between ${first.name} and ${last.name}`] : [];
}
