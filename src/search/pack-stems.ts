import type { PackedPostings, WordsFile } from '../find/packed.ts';
import { packWords } from '../find/words.ts';
import type { SiteWords } from './read-pagefind.ts';
import type { FormsOf } from './word-forms.ts';

/** A file of postings: stems that follow each other. */
export interface Shard {
  first: number;
  /** The postings of each as JSON, which takes a sixth of the memory of the numbers themselves. */
  lists: string[];
}

/** A file of postings holds so many places, or one word. */
const shardSize = 6000;
/** On one page, further places of a word change neither its rank nor its excerpt. */
const mostPlaces = 24;
/** What Pagefind writes for running text. */
const usualWeight = -25;

/** All stems, each looked at once and let go → every word of the site, and the files of postings: one stem after the other until a file is full. */
export function packStems(found: SiteWords['stems'], formsOf: FormsOf): { words: WordsFile; shards: Shard[] } {
  const stems: string[] = [];
  const forms: string[][] = [];
  const counts: number[] = [];
  const shards: Shard[] = [];
  let size = Infinity;
  for (const [stem, postings] of found) {
    const kept = postings.map(shorten);
    const length = kept.reduce((sum, places) => sum + places.length, 0);
    if (size + length > shardSize) {
      shards.push({ first: stems.length, lists: [] });
      size = 0;
    }
    size += length;
    shards.at(-1)!.lists.push(JSON.stringify(kept));
    stems.push(stem);
    forms.push(formsOf(stem, postings));
    counts.push(kept.length);
  }
  return { words: packWords(stems, forms, counts), shards };
}

/** The heaviest groups first, then those that come first on the page; see `unpackPostings` for the form. */
function shorten([delta, ...coded]: PackedPostings[number]): PackedPostings[number] {
  const groups: number[][] = [];
  for (const number of coded) {
    if (number < 0 || groups.length === 0) groups.push(number < 0 ? [number] : [usualWeight, number]);
    else groups.at(-1)!.push(number);
  }
  let left = mostPlaces;
  const kept = groups.sort(([a = 0], [b = 0]) => a - b).flatMap(([weight, ...places]) => {
    const some = places.slice(0, left);
    left -= some.length;
    return some.length > 0 ? [weight!, ...some] : [];
  });
  return [delta, ...kept];
}
