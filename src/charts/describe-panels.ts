import type { ChartSpec } from '../model/chart.ts';
import { columnOf, textIn } from './encoding.ts';
import type { Describe } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Table } from './table.ts';

/** Of small multiples each panel is told in its most telling sentence, under its name. */
export function inFacets(describe: Describe, spec: ChartSpec, table: Table): string[] {
  const facet = columnOf(spec, table, 'facet');
  if (!facet) return describe(spec, table);
  const plain: ChartSpec = { ...spec, filter: undefined, encoding: { ...spec.encoding, facet: undefined } };
  const panels = Map.groupBy(drawnRows(spec, table), (row) => textIn(row, facet));
  return [...panels].flatMap(([name, rows]) =>
    describe(plain, { ...table, rows }).slice(0, 1).map((sentence) => `${name}: ${lowerStart(sentence)}`));
}

const lowerStart = (sentence: string) => sentence.replace(/^(Of|All|Both|There|From|The)\b/, (word) => word.toLowerCase());
