import type { DocumentFile, EntryFile, NamesFile, PackedPostings, PagesFile, WordsFile } from './packed.ts';
import { weighText, type Weighed } from './likeness.ts';
import { namedIn } from './named.ts';
import { makePhrasebook, type Phrasebook } from './phrasebook.ts';
import { wordsOf } from './normalise.ts';
import { unpackPostings, type Places } from './postings.ts';
import { sentences } from './kinds.ts';
import type { Shelf } from './rank.ts';
import { unpackWords, type Words } from './words.ts';

/** Reads a file of the index, by its path under `search-index/`. */
export type Load = <T>(path: string) => Promise<T>;

/** Something with a name of its own. */
export interface Named {
  page: number;
  kind: string;
  /** Without the site’s base path. */
  url: string;
  title: string;
  /** Abbreviations, synonyms, former names. */
  others: string[];
}

/** The opened index: what every query needs is here, the rest is fetched as it is asked for. */
export interface Shelves extends Shelf {
  pages: PagesFile;
  /** The kind of each page. */
  kinds: string[];
  words: Words;
  phrasebook: Phrasebook;
  named: (Named & { names: Weighed[] })[];
  answers: { page: number; asked: Weighed[] }[];
  /** The words of each. */
  publishers: string[];
  placesOf: (stem: number) => Promise<Places>;
  document: (page: number) => Promise<DocumentFile>;
}

/** Opens the index. What was fetched is kept: asked again, nothing is fetched twice. */
export async function openShelves(load: Load): Promise<Shelves> {
  const { version } = await load<EntryFile>('entry.json');
  const [pages, wordsFile, names] = await Promise.all([
    load<PagesFile>(`${version}/pages.json`), load<WordsFile>(`${version}/words.json`), load<NamesFile>(`${version}/names.json`),
  ]);
  const words = unpackWords(wordsFile);
  const named = namedIn(names);
  const count = pages.lengths.length;
  const shards = keep((shard: number) => load<PackedPostings[]>(`${version}/postings/${shard}.json`));
  const documents = keep((page: number) => load<DocumentFile>(`${version}/documents/${page}.json`));
  const places = keep(async (stem: number) => {
    const shard = pages.shards.findLastIndex((first) => first <= stem);
    return unpackPostings((await shards(shard))[stem - pages.shards[shard]!]!);
  });
  const weighed = (text: string) => weighText(text, words, count);
  return {
    pages, words, count,
    named: named.map((one) => ({ ...one, names: [one.title, ...one.others, ...surnameOf(one)].map(weighed) })),
    kinds: columnOf(pages.facets['kind'], count),
    lengths: pages.lengths,
    averageLength: pages.lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, count),
    phrasebook: makePhrasebook([...names.equivalents, ...named.filter(({ kind, others }) => others.length > 0 && !sentences.has(kind)).map(({ title, others }) => [title, ...others])], words),
    answers: names.answers.map(([page, ...asked]) => ({ page, asked: asked.map(weighed) })),
    publishers: names.publishers.map((name) => wordsOf(name).join(' ')),
    placesOf: places,
    document: documents,
  };
}

/** People are known by the last word of their names. */
const surnameOf = ({ kind, title }: Named): string[] => (kind === 'Person' ? title.split(' ').slice(-1) : []);

/** The value of each page, of a facet that gives one to every page. */
function columnOf(facet: PagesFile['facets'][string] | undefined, count: number): string[] {
  const column = Array.from({ length: count }, () => '');
  facet?.values.forEach((value, index) => {
    for (const page of pagesOf(facet.pages[index]!)) column[page] = value;
  });
  return column;
}

/** Distances → numbers. */
export function pagesOf(deltas: readonly number[]): number[] {
  let page = 0;
  return deltas.map((delta) => (page += delta));
}

/** Asks once for each key; what failed is asked again. */
function keep<K, T>(ask: (key: K) => Promise<T>): (key: K) => Promise<T> {
  const known = new Map<K, Promise<T>>();
  return (key) => {
    const answer = known.get(key) ?? ask(key).catch((error: unknown) => {
      known.delete(key);
      throw error;
    });
    known.set(key, answer);
    return answer;
  };
}
