import { diffArrays } from 'diff';
import type { Block } from './blocks.ts';
import { bagOf, likenessOf } from './likeness.ts';

/** Two blocks that stand for one another, or one that has no partner. */
export type Aligned = { before: Block; after: Block } | { before: Block; after?: undefined } | { before?: undefined; after: Block };

/** How much alike two blocks must be to be shown as one that changed. */
const alike = 0.4;
/** Above so many changes in a row, or in the whole, blocks are shown as taken out and put in. */
const limits = { pairs: 40_000, edits: 6_000 };

/** Blocks of both times side by side: those that read the same, those that are alike, those that stand alone. */
export function alignBlocks(before: readonly Block[], after: readonly Block[]): Aligned[] {
  const hunks = diffArrays(before.map(({ key }) => key), after.map(({ key }) => key), { maxEditLength: limits.edits });
  if (!hunks) return pairUp(before, after);
  const aligned: Aligned[] = [];
  let [old, fresh] = [0, 0];
  let removed: readonly Block[] = [];
  for (const { count, removed: isRemoved, added: isAdded } of hunks) {
    if (isRemoved) {
      aligned.push(...pairUp(removed, []));
      removed = before.slice(old, old + count);
      old += count;
    } else if (isAdded) {
      aligned.push(...pairUp(removed, after.slice(fresh, fresh + count)));
      removed = [];
      fresh += count;
    } else {
      aligned.push(...pairUp(removed, []));
      removed = [];
      for (let index = 0; index < count; index += 1) aligned.push({ before: before[old + index]!, after: after[fresh + index]! });
      old += count;
      fresh += count;
    }
  }
  return [...aligned, ...pairUp(removed, [])];
}

/** Within a stretch that changed: the pairs, in order, that are most alike together. */
function pairUp(before: readonly Block[], after: readonly Block[]): Aligned[] {
  const rest = (from: number, to: number): Aligned[] => [...before.slice(from).map((block) => ({ before: block })), ...after.slice(to).map((block) => ({ after: block }))];
  if (before.length * after.length > limits.pairs) return rest(0, 0);
  const sums = bestSums(before, after);
  const aligned: Aligned[] = [];
  let [i, j] = [0, 0];
  while (i < before.length && j < after.length) {
    const here = sums[i]![j]!;
    if (here === sums[i + 1]![j]!) aligned.push({ before: before[i++]! });
    else if (here === sums[i]![j + 1]!) aligned.push({ after: after[j++]! });
    else aligned.push({ before: before[i++]!, after: after[j++]! });
  }
  return [...aligned, ...rest(i, j)];
}

const bag = ({ cells }: Block) => bagOf(cells.flat());

/** `sums[i][j]`: how alike the best pairs of the blocks from i and from j on are, added up. */
function bestSums(before: readonly Block[], after: readonly Block[]): number[][] {
  const [olds, news] = [before.map(bag), after.map(bag)];
  const sums = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const likeness = before[i]!.tag === after[j]!.tag ? likenessOf(olds[i]!, news[j]!) : 0;
      const paired = likeness >= alike ? likeness + sums[i + 1]![j + 1]! : 0;
      sums[i]![j] = Math.max(paired, sums[i + 1]![j]!, sums[i]![j + 1]!);
    }
  }
  return sums;
}
