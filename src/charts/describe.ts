import type { ChartSpec, Mark } from '../model/chart.ts';
import { describeCategories } from './describe-categories.ts';
import { describeLines } from './describe-lines.ts';
import { describePlaces } from './describe-places.ts';
import { describeProportion } from './describe-proportion.ts';
import { describeRanges } from './describe-ranges.ts';
import { describeTimeline } from './describe-timeline.ts';
import type { Describe } from './mark.ts';
import { firstOf, limitWords } from './sentence.ts';
import type { Table } from './table.ts';

const describers = {
  bar: describeCategories,
  column: describeCategories,
  line: describeLines,
  range: describeRanges,
  proportion: describeProportion,
  'tile-map': describePlaces,
  timeline: describeTimeline,
} satisfies Record<Mark, Describe>;

/** What the data show: the author's words, or sentences composed from the data. */
export function describeChart(spec: ChartSpec, table: Table): string {
  return spec.description ?? composeDescription(spec, table);
}

/** What the data show, composed from them, in at most 60 words. */
export function composeDescription(spec: ChartSpec, table: Table): string {
  const sentences = describers[spec.mark](spec, table);
  return sentences.length > 0 ? limitWords(sentences.map(firstOf), 60) : 'There are no data.';
}
