import type { DocumentFile, NamesFile, PagesFile } from '../find/packed.ts';
import { forReading, forTitle } from './for-indexing.ts';
import { packStems } from './pack-stems.ts';
import type { Fragment, SiteWords } from './read-pagefind.ts';
import { wordForms } from './word-forms.ts';

/** What the catalogue adds to what stands on the pages. */
export interface Told {
  /** The record at an address: `/light/` → `lights/light`. */
  keys: ReadonlyMap<string, string>;
  names: (numberOf: (key: string) => number | undefined) => NamesFile;
}

/** What Pagefind found and the catalogue knows → the files of the index with their paths, each made when it is asked for. */
export function* packIndex({ pages, stems }: SiteWords, { keys, names }: Told): Generator<[path: string, text: string]> {
  const keyOf = ({ url }: Fragment) => keys.get(url) ?? url;
  const numbers = new Map(pages.map((page, index) => [keyOf(page), index]));
  const { words, shards } = packStems(stems, wordForms(pages));
  const sheet: PagesFile = {
    lengths: pages.map(({ word_count: length }) => length),
    dates: pages.map(({ meta }) => meta['iso'] ?? ''),
    facets: facetsOf(pages),
    shards: shards.map(({ first }) => first),
  };
  yield ['pages.json', JSON.stringify(sheet)];
  yield ['words.json', JSON.stringify(words)];
  yield ['names.json', JSON.stringify(names((key) => numbers.get(key)))];
  for (const [index, { lists }] of shards.entries()) yield [`postings/${index}.json`, `[${lists.join(',')}]`];
  for (const [index, page] of pages.entries()) yield [`documents/${index}.json`, JSON.stringify(documentOf(page, keyOf(page)))];
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
