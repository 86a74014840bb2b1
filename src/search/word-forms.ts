import { normalise } from '../find/normalise.ts';
import { unpackPostings } from '../find/postings.ts';
import type { SiteWords } from './read-pagefind.ts';

/** Two stems of which one is the beginning of the other’s word. */
const leastShared = 2;

/**
 * The words that stand under each stem, read off the pages where Pagefind found it: so no stemmer is needed when a
 * query is read, and none could disagree with the one that made the index.
 */
export function wordForms({ pages, stems }: SiteWords): string[][] {
  const texts = pages.map(({ content }) => content.split(/\s+/));
  return stems.map(([stem, postings]) => {
    // A word stands in a few ways on thousands of pages.
    const written = new Set<string>();
    for (const [page, places] of unpackPostings(postings)) {
      for (const { at } of places) written.add(texts[page]![at] ?? '');
    }
    const forms = new Set([...written].flatMap((word) => formOf(word, stem) ?? []));
    return forms.size > 0 ? [...forms].sort() : [normalise(stem)];
  });
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
