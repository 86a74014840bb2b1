import { isSameWords, type Line, type Redline, type Run } from './redline.ts';
import { isNote, wordsOf, type Token } from './tokens.ts';

/** Words of a changed line near its changes. */
export interface Excerpt {
  op: Run['op'];
  text: string;
}

/** Tokens of context on each side of a change: some eight words. */
const near = 16;

/** Each line whose words changed, in short: what came and went, with some words around it. */
export function excerpts({ lines }: Redline): Excerpt[][] {
  return lines.filter(({ change }) => change !== 'same').map(excerptOf).filter((parts) => parts.some(({ op, text }) => op !== 'same' && text.trim() !== ''));
}

function excerptOf({ cells }: Line): Excerpt[] {
  const runs = cells.flatMap((own, index): Run[] => [...(index > 0 ? [between] : []), ...wordRuns(own)]);
  return runs.map(({ op, tokens }, index) => ({
    op,
    text: op === 'same' ? shortened(tokens, index > 0, index < runs.length - 1) : wordsOf(tokens),
  }));
}

const between: Run = { op: 'same', tokens: [{ text: ' · ', marks: [], key: '' }] };

/** Without the numbers of notes; what only leads elsewhere stays as it is. */
function wordRuns(runs: readonly Run[]): Run[] {
  const words = runs.map(({ op, tokens }): Run => ({ op, tokens: tokens.filter((token) => !isNote(token)) }));
  return words.flatMap((run, index): Run[] => {
    if (isSameWords(words[index - 1], run)) return [];
    return isSameWords(run, words[index + 1]) ? [{ op: 'same', tokens: run.tokens }] : [run];
  });
}

/** What stayed: its end before a change, its beginning after one. */
function shortened(tokens: readonly Token[], isAfter: boolean, isBefore: boolean): string {
  if (tokens.length <= 2 * near) return wordsOf(tokens);
  const begin = isAfter ? wordsOf(tokens.slice(0, near)) : '';
  const end = isBefore ? wordsOf(tokens.slice(-near)) : '';
  return `${begin}… ${end}`;
}
