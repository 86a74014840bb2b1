import type { Catalogue } from '../catalogue/catalogue.ts';
import { periodBuckets } from '../search/period.ts';

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
