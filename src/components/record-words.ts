import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatNumber } from '../format.ts';
import type { Portal } from '../model/portal.ts';
import { periodBuckets } from '../search/period.ts';

type Vocabulary = Portal['vocabularies'][keyof Portal['vocabularies']];

/** A word of a vocabulary as readers see it; one that the portal does not know stands as it is. */
export const labelOf = (vocabulary: Vocabulary, word: string): string => vocabulary[word]?.label ?? word;

/** The same, for a heading over many. */
export const pluralOf = (vocabulary: Vocabulary, word: string): string => vocabulary[word]?.plural ?? labelOf(vocabulary, word);

/** `(1, 'body', 'bodies')` → `1 body`; `(12, 'body', 'bodies')` → `12 bodies`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

interface Findable {
  topics?: readonly string[];
  from?: string | undefined;
  /** Left out, it lasts until the portal’s own date. */
  until?: string | undefined;
  status?: string;
}

interface Found {
  topics: string[];
  period?: string[];
  status?: string;
  date?: string | undefined;
}

/** What search may filter a record by: its topics by name, and the spans of years that it touches. */
export function searchOf(catalogue: Catalogue, { topics = [], from, until, status }: Findable): Found {
  const years = from || until ? periodBuckets(from ?? until, until ?? catalogue.portal.asOf) : [];
  return {
    topics: topics.flatMap((id) => catalogue.topics.get(id)?.title ?? []),
    ...(years.length > 0 ? { period: years } : {}),
    ...(status ? { status } : {}),
    ...(from ?? until ? { date: from ?? until } : {}),
  };
}
