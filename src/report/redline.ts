import { diffArrays } from 'diff';
import { alignBlocks, type Aligned } from './align.ts';
import { blocksOf, type Block } from './blocks.ts';
import { isWord, wordsOf, type Token } from './tokens.ts';

/** Words in a row that stayed, came or went. */
export interface Run {
  op: 'same' | 'added' | 'removed';
  tokens: Token[];
}

/** One block of a page at both times. */
export interface Line {
  change: 'same' | 'added' | 'removed' | 'changed';
  tag: Block['tag'];
  /** One, or one for each cell of a row. */
  cells: Run[][];
}

/** The text of a page before and after, in one. */
export interface Redline {
  lines: Line[];
  /** Words that came and went. */
  added: number;
  removed: number;
}

/** The HTML of a page at both times → its text with what came and what went; an absent side is empty. */
export function redline(before = '', after = ''): Redline {
  const lines = alignBlocks(blocksOf(before), blocksOf(after)).map(lineOf);
  const runs = lines.flatMap(({ cells }) => cells.flat());
  const count = (op: Run['op']) => runs.filter((run) => run.op === op).reduce((sum, { tokens }) => sum + tokens.filter(isSaid).length, 0);
  return { lines, added: count('added'), removed: count('removed') };
}

const isSaid = ({ text }: Token) => /[\p{L}\p{N}]/u.test(text);

function lineOf({ before, after }: Aligned): Line {
  if (!before || !after) {
    const op = after ? 'added' : 'removed';
    const block = (after ?? before)!;
    return { change: op, tag: block.tag, cells: block.cells.map((tokens) => [{ op, tokens }]) };
  }
  if (before.key === after.key) return { change: 'same', tag: after.tag, cells: after.cells.map((tokens) => [{ op: 'same', tokens }]) };
  const width = Math.max(before.cells.length, after.cells.length);
  const cells = Array.from({ length: width }, (_, index) => runsOf(before.cells[index] ?? [], after.cells[index] ?? []));
  return { change: 'changed', tag: after.tag, cells };
}

/** Two texts word by word; a space or comma between two changes belongs to them. */
export function runsOf(before: readonly Token[], after: readonly Token[]): Run[] {
  const hunks = diffArrays(before.map(({ key }) => key), after.map(({ key }) => key), { maxEditLength: 4000 });
  if (!hunks) return [{ op: 'removed', tokens: [...before] }, { op: 'added', tokens: [...after] }];
  const runs: Run[] = [];
  let [old, fresh] = [0, 0];
  for (const { count, removed, added } of hunks) {
    if (removed) runs.push({ op: 'removed', tokens: before.slice(old, old + count) });
    else runs.push({ op: added ? 'added' : 'same', tokens: after.slice(fresh, fresh + count) });
    if (!added) old += count;
    if (!removed) fresh += count;
  }
  return joined(runs);
}

/** What lies between two changes and says nothing is drawn into them, so that a phrase is replaced as a phrase. */
function joined(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  let gone: Token[] = [];
  let come: Token[] = [];
  const flush = () => {
    const first = gone.findIndex((token, index) => token.key !== come[index]?.key);
    const start = gone.splice(0, first < 0 ? 0 : first);
    come.splice(0, start.length);
    const end: Token[] = [];
    while (gone.length > 0 && gone.at(-1)!.key === come.at(-1)?.key) {
      end.unshift(gone.pop()!);
      come.pop();
    }
    const parts: Run[] = [{ op: 'same', tokens: start }, { op: 'removed', tokens: gone }, { op: 'added', tokens: come }, { op: 'same', tokens: end }];
    result.push(...parts.filter(({ tokens }) => tokens.length > 0));
    [gone, come] = [[], []];
  };
  runs.forEach(({ op, tokens }, index) => {
    const isBetween = op === 'same' && gone.length > 0 && come.length > 0 && index < runs.length - 1 && !tokens.some(isSaid) && tokens.length <= 3;
    if (op === 'removed' || isBetween) gone = [...gone, ...tokens];
    if (op === 'added' || isBetween) come = [...come, ...tokens];
    if (op === 'same' && !isBetween) {
      flush();
      result.push({ op, tokens });
    }
  });
  flush();
  return result;
}

/** Whether only the address of a link changed under the same words. */
export function isSameWords(removed: Run | undefined, added: Run | undefined): boolean {
  return removed?.op === 'removed' && added?.op === 'added' && wordsOf(removed.tokens) === wordsOf(added.tokens) && removed.tokens.some(isWord);
}
