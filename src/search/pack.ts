import type { DocumentFile, NamesFile, PackedPostings, PagesFile } from '../find/packed.ts';
import { packWords } from '../find/words.ts';
import { forReading, forTitle } from './for-indexing.ts';
import type { Fragment, SiteWords } from './read-pagefind.ts';
import { wordForms } from './word-forms.ts';

/** What the catalogue adds to what stands on the pages. */
export interface Told {
  /** The record at an address: `/light/` → `lights/light`. */
  keys: ReadonlyMap<string, string>;
  names: (numberOf: (key: string) => number | undefined) => NamesFile;
}

/** A file of postings holds so many places, or one word. */
const shardSize = 6000;
/** On one page, further places of a word change neither its rank nor its excerpt. */
const mostPlaces = 24;
/** What Pagefind writes for running text. */
const usualWeight = -25;

/** What Pagefind found and the catalogue knows → the files of the index, by their paths. */
export function packIndex(found: SiteWords, { keys, names }: Told): Map<string, string> {
  const { pages } = found;
  const files = new Map<string, string>();
  const write = (path: string, data: unknown) => files.set(path, JSON.stringify(data));
  const keyOf = ({ url }: Fragment) => keys.get(url) ?? url;
  const numbers = new Map(pages.map((page, index) => [keyOf(page), index]));
  const forms = wordForms(found);
  const postings = found.stems.map(([, packed]) => packed.map(shorten));
  const shards = shardsOf(postings);
  const sheet: PagesFile = {
    lengths: pages.map(({ word_count: words }) => words),
    dates: pages.map(({ meta }) => meta['iso'] ?? ''),
    facets: facetsOf(pages),
    shards: shards.map(({ first }) => first),
  };
  write('pages.json', sheet);
  write('words.json', packWords(found.stems.map(([stem]) => stem), forms, postings.map(({ length }) => length)));
  write('names.json', names((key) => numbers.get(key)));
  shards.forEach(({ first, end }, index) => write(`postings/${index}.json`, postings.slice(first, end)));
  pages.forEach((page, index) => write(`documents/${index}.json`, documentOf(page, keyOf(page))));
  return files;
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

/** Stems one after the other until a file is full. */
function shardsOf(postings: readonly PackedPostings[]): { first: number; end: number }[] {
  const shards: { first: number; end: number }[] = [];
  let size = Infinity;
  postings.forEach((list, stem) => {
    const length = list.reduce((sum, places) => sum + places.length, 0);
    if (size + length > shardSize) {
      shards.push({ first: stem, end: stem });
      size = 0;
    }
    size += length;
    shards.at(-1)!.end = stem + 1;
  });
  return shards;
}

/** For each filter its values, in the order of the alphabet, and the pages of each as distances. */
function facetsOf(pages: readonly Fragment[]): PagesFile['facets'] {
  const facets = new Map<string, Map<string, number[]>>();
  pages.forEach(({ filters }, page) => {
    for (const [name, values] of Object.entries(filters)) {
      const facet = facets.get(name) ?? new Map<string, number[]>();
      facets.set(name, facet);
      for (const value of values) {
        const list = facet.get(value) ?? [];
        facet.set(value, list);
        list.push(page);
      }
    }
  });
  return Object.fromEntries([...facets].sort(byFirst).map(([name, facet]) => {
    const sorted = [...facet].sort(byFirst);
    return [name, { values: sorted.map(([value]) => value), pages: sorted.map(([, list]) => list.map((page, index) => page - (list[index - 1] ?? 0))) }];
  }));
}

function documentOf({ url, content, filters, meta, anchors }: Fragment, key: string): DocumentFile {
  const known = (name: string) => (meta[name] ? { [name]: forTitle(meta[name]) } : {});
  return {
    key, url,
    title: forTitle(meta['title'] ?? url),
    kind: filters['kind']?.[0] ?? '',
    ...known('summary'), ...known('date'), ...known('status'), ...known('value'), ...known('source'), ...known('picture'),
    text: forReading(content),
    sections: anchors.filter(({ element, text }) => /^h[2-6]$/.test(element) && text !== '').map(({ id, text, location }) => [id, forTitle(text), location]),
  };
}

const byFirst = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
