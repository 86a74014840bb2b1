import { normalise } from '../find/normalise.ts';
import type { PackedPostings } from '../find/packed.ts';
import type { Fragment } from './read-pagefind.ts';

/** Two stems of which one is the beginning of the other’s word. */
const leastShared = 2;

/** The words that stand under a stem. */
export type FormsOf = (stem: string, postings: PackedPostings) => string[];

/**
 * The words that stand under each stem, read off the pages where Pagefind found it: so no stemmer is needed when a
 * query is read, and none could disagree with the one that made the index.
 */
export function wordForms(pages: readonly Fragment[]): FormsOf {
  const { words, texts } = numberWords(pages);
  return (stem, postings) => {
    // A word stands in a few ways on thousands of pages.
    const written = new Set<number>();
    let page = 0;
    for (const [delta, ...coded] of postings) {
      page += delta;
      let at = 0;
      for (const number of coded) {
        at = number < 0 ? 0 : at + number;
        if (number >= 0) written.add(texts[page]![at] ?? 0);
      }
    }
    const forms = new Set([...written].flatMap((number) => formOf(words[number]!, stem) ?? []));
    return forms.size > 0 ? [...forms].sort() : [normalise(stem)];
  };
}

/** The text of each page as the numbers of its words: millions of words are a few thousand different ones. */
function numberWords(pages: readonly Fragment[]): { words: string[]; texts: Uint32Array[] } {
  // Where a text ends before the place that Pagefind tells, there is nothing: the word with the number 0.
  const numbers = new Map([['', 0]]);
  const numberOf = (word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const texts = pages.map(({ content }) => Uint32Array.from(content.split(/\s+/), numberOf));
  return { words: [...numbers.keys()], texts };
}

/** Of a word, or the parts of a word with hyphens, the one that the stem is of. */
function formOf(written: string, stem: string): string | undefined {
  const parts = [written, ...written.split(/[^\p{L}\p{N}£%']+/u), ...written.split(/(?<=\p{Ll})(?=\p{Lu})/u)].map(normalise).filter((part) => part !== '');
  let best: string | undefined;
  let bestShare = 0;
  for (const part of parts) {
    const shared = sharedLength(part, stem);
    const share = shared / Math.max(part.length, stem.length);
    if (shared >= Math.min(leastShared, stem.length) && share > bestShare) [best, bestShare] = [part, share];
  }
  return best;
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
