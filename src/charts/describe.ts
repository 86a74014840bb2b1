import type { ChartSpec, Mark } from '../model/chart.ts';
import { describeAreas } from './describe-areas.ts';
import { describeCategories } from './describe-categories.ts';
import { describeDots } from './describe-dots.ts';
import { describeFlow } from './describe-flow.ts';
import { describeLines } from './describe-lines.ts';
import { describeNetwork } from './describe-network.ts';
import { inFacets } from './describe-panels.ts';
import { describePlaces } from './describe-places.ts';
import { describeProportion } from './describe-proportion.ts';
import { describeRanges } from './describe-ranges.ts';
import { uncertainAmong } from './describe-status.ts';
import { describeTimeline } from './describe-timeline.ts';
import { describeTree } from './describe-tree.ts';
import type { Describe } from './mark.ts';
import { firstOf, limitWords, mostWords } from './sentence.ts';
import type { Table } from './table.ts';

const describers = {
  bar: describeCategories,
  column: describeCategories,
  line: describeLines,
  area: describeAreas,
  range: describeRanges,
  dot: describeDots,
  proportion: describeProportion,
  'tile-map': describePlaces,
  timeline: describeTimeline,
  network: describeNetwork,
  tree: describeTree,
  flow: describeFlow,
} satisfies Record<Mark, Describe>;

/** What the data show: the author's words, or sentences composed from the data. */
export function describeChart(spec: ChartSpec, table: Table): string {
  return spec.description ?? composeDescription(spec, table);
}

/** What the data show, composed from them, in as many words as a description may have. */
function composeDescription(spec: ChartSpec, table: Table): string {
  const told = inFacets(describers[spec.mark], spec, table);
  const sentences = told.length > 0 ? [...told, ...uncertainAmong(spec, table)] : [];
  return sentences.length > 0 ? limitWords(sentences.map(firstOf), mostWords) : 'There are no data.';
}
