import type { ChartSpec } from '../model/chart.ts';
import { columnOf, textIn } from './encoding.ts';
import type { Describe } from './mark.ts';
import { drawnRows } from './rows.ts';
import { counted, countWords, lowerStart } from './sentence.ts';
import type { Table } from './table.ts';

/** Of what may be said at most. */
const mostWords = 54;

/** Of small multiples each panel is told in its most telling sentence, under its name; of many, the first, and how many more there are. */
export function inFacets(describe: Describe, spec: ChartSpec, table: Table): string[] {
  const facet = columnOf(spec, table, 'facet');
  if (!facet) return describe(spec, table);
  const plain: ChartSpec = { ...spec, filter: undefined, encoding: { ...spec.encoding, facet: undefined } };
  const panels = Map.groupBy(drawnRows(spec, table), (row) => textIn(row, facet));
  const said = [...panels].flatMap(([name, rows]) =>
    describe(plain, { ...table, rows }).slice(0, 1).map((sentence) => `${name}: ${lowerStart(sentence)}`));
  const fitting = said.filter((_, index) => countWords(said.slice(0, index + 1).join(' ')) <= mostWords);
  const rest = said.length - fitting.length;
  return fitting.length === 0 || rest === 0 ? said : [...fitting, rest === 1 ? 'One more panel follows' : `${counted(rest, 'more panel')} follow`];
}
