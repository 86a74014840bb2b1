import type { Load, Shelves } from '../../../src/find/shelves.ts';
import { openShelves } from '../../../src/find/shelves.ts';
import type { NamesFile } from '../../../src/find/packed.ts';
import { normalise } from '../../../src/find/normalise.ts';
import { packIndex } from '../../../src/search/pack.ts';
import type { SiteWords } from '../../../src/search/read-pagefind.ts';

/** A page of a small index: its title weighs as an `h1` does. */
export interface TestPage {
  key: string;
  kind: string;
  title: string;
  text?: string;
  others?: string[];
  filters?: Record<string, string[]>;
  date?: string;
}

export interface TestIndex {
  pages: TestPage[];
  equivalents?: string[][];
  answers?: [key: string, ...asked: string[]][];
  publishers?: string[];
}

const stemOf = (word: string): string => word.replace(/(?:ation|ings?|ed|es|s|e)$/, '') || word;

/** Pages → shelves, by way of the packed files, as the build and the browser do it. */
export async function shelvesOf({ pages, equivalents = [], answers = [], publishers = [] }: TestIndex): Promise<Shelves> {
  const files = new Map(packIndex(wordsOfSite(pages), {
    keys: new Map(pages.map(({ key }) => [`/${key}/`, key])),
    names: (numberOf): NamesFile => {
      const kinds = [...new Set(pages.map(({ kind }) => kind))];
      return {
        kinds,
        records: pages.filter(({ kind }) => kind !== 'Fact').map(({ key, kind, title, others = [] }) => [numberOf(key)!, kinds.indexOf(kind), `/${key}/`, title, ...others]),
        equivalents,
        answers: answers.map(([key, ...asked]) => [numberOf(key)!, ...asked]),
        publishers,
      };
    },
  }));
  const load: Load = async <T>(path: string) => Promise.resolve(JSON.parse(path === 'entry.json' ? '{"version":"v"}' : files.get(path.replace('v/', ''))!) as T);
  return openShelves(load);
}

/** What Pagefind would have found, with a stemmer that knows four endings. */
export function wordsOfSite(pages: readonly TestPage[]): SiteWords {
  const sorted = [...pages].sort((a, b) => (a.key < b.key ? -1 : 1));
  const contents = sorted.map(({ title, text = '' }) => `${title}. ${text}`.trim());
  const stems = new Map<string, Map<number, { title: number[]; body: number[] }>>();
  sorted.forEach(({ title }, page) => {
    contents[page]!.split(/\s+/).forEach((word, at) => {
      for (const part of new Set(word.split('-').map(normalise).filter((one) => one !== ''))) {
        const places = stems.get(stemOf(part)) ?? new Map<number, { title: number[]; body: number[] }>();
        stems.set(stemOf(part), places);
        const here = places.get(page) ?? { title: [], body: [] };
        places.set(page, here);
        (at < title.split(/\s+/).length ? here.title : here.body).push(at);
      }
    });
  });
  return {
    pages: sorted.map(({ key, kind, title, filters = {}, date }, page) => ({
      url: `/${key}/`, content: contents[page]!, word_count: contents[page]!.split(/\s+/).length,
      filters: { kind: [kind], ...filters }, meta: { title, ...(date ? { iso: date } : {}) }, anchors: [],
    })),
    stems: [...stems].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stem, places]) => {
      let last = 0;
      return [stem, [...places].sort(([a], [b]) => a - b).map(([page, { title, body }]) => {
        const delta = page - last;
        last = page;
        return [delta, ...group(-169, title), ...group(-25, body)];
      })];
    }),
  };
}

const group = (marker: number, places: readonly number[]): number[] =>
  places.length === 0 ? [] : [marker, ...places.map((at, index) => at - (places[index - 1] ?? 0))];
