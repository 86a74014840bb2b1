import { formatDate } from '../format.ts';
import type { Describe } from './mark.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import { readSpans } from './life-spans.ts';
import { drawnRows } from './rows.ts';
import { counted, countWord } from './sentence.ts';

/** Events: how many, the first and the last. Life spans: the earliest, and what still lasts. */
export const describeTimeline: Describe = (spec, table) => (columnOf(spec, table, 'x2') ? describeSpans : describeEvents)(spec, table);

const describeEvents: Describe = (spec, table) => {
  const [date, title] = [needColumn(spec, table, 'x'), needColumn(spec, table, 'text')];
  const rows = drawnRows(spec, table);
  const dated = rows.filter((row) => textIn(row, date) !== '').toSorted((a, b) => (textIn(a, date) < textIn(b, date) ? -1 : 1));
  const [first, last] = [dated[0], dated.at(-1)];
  const undated = rows.length - dated.length;
  const missing = undated > 0 ? [`${counted(undated, 'event')} ${undated === 1 ? 'has' : 'have'} no date`] : [];
  if (!first || !last) return missing;
  const say = (row: typeof first) => `“${textIn(row, title)}” (${formatDate(textIn(row, date))})`;
  if (dated.length === 1) return [say(first), ...missing];
  if (textIn(first, date) === textIn(last, date)) return [`${counted(dated.length, 'event')}, all of ${formatDate(textIn(first, date))}`, ...missing];
  return [`${counted(rows.length, 'event')} run from ${say(first)} to ${say(last)}`, ...fullestYear(dated.map((row) => textIn(row, date).slice(0, 4))), ...missing];
};

/** The year of most events, where one stands out. */
function fullestYear(years: string[]): string[] {
  const ranked = [...Map.groupBy(years, (year) => year)].map(([year, { length }]) => ({ year, length })).toSorted((a, b) => b.length - a.length);
  const [first, second] = ranked;
  return first && second && first.length > 2 && first.length > second.length ? [`The fullest year is ${first.year}, with ${countWord(first.length)}`] : [];
}

const describeSpans: Describe = (spec, table) => {
  const spans = readSpans(spec, table);
  const begun = spans.filter(({ from }) => from !== null).toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0));
  const [first, last] = [begun[0], begun.at(-1)];
  const open = spans.filter(({ from, to }) => from !== null && to === null).map(({ name }) => name);
  const unknown = spans.length - begun.length;
  if (!first || !last) return unknown > 0 ? [`No beginning is known for ${counted(unknown, 'row')}`] : [];
  const said = begun.length === 1 ? [`${first.name}: ${first.period}`]
    : first.from === last.from ? [`${counted(spans.length, 'life span')}, all from the same time: ${first.name} (${first.period}) and the others`]
    : [`Of ${counted(spans.length, 'life span')}, the earliest is ${first.name} (${first.period}), the latest ${last.name} (${last.period})`];
  if (open.length === 0) return said;
  return [...said, open.length === 1 ? `There is no end date for ${open[0]}` : `${countWord(open.length)} of them have no end date`];
};
