import { describeCategories } from './describe-categories.ts';
import { describePairs } from './describe-pairs.ts';
import { readDots } from './dot.ts';
import { titleOf } from './encoding.ts';
import type { Describe } from './mark.ts';
import { nounOf } from './sentence.ts';

/** Dots: of two series, how they stand to each other; else as bars. */
export const describeDots: Describe = (spec, table) => {
  const dots = readDots(spec, table);
  if (dots.key.length !== 2) return describeCategories({ ...spec, mark: 'bar', stack: false }, table);
  return describePairs(dots, nounOf(titleOf(spec, table, 'y')));
};
