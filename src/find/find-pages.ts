import { ask, type Reply } from './ask.ts';
import { narrow, openFacets, type Chosen, type Facet, type Narrowed } from './facets.ts';
import { allPages, newestFirst, type Order } from './order.ts';
import type { Shelves } from './shelves.ts';

/** What a reader wants to see: words, filters, and the order. */
export interface Wish {
  query: string;
  chosen: Chosen;
  order: Order;
}

/** What is shown for it. */
export interface Found extends Narrowed {
  wish: Wish;
  /** Nothing where only filters are set. */
  reply?: Reply;
  /** The page that answers, where it fits the filters. */
  answer?: number;
}

/** An opened index and its filters. */
export interface Library {
  shelves: Shelves;
  facets: Facet[];
}

export const libraryOf = (shelves: Shelves): Library => ({ shelves, facets: openFacets(shelves.pages.facets) });

/** Every page that fits, in the order wished for; without words, all that the filters leave. */
export async function findPages(wish: Wish, { shelves, facets }: Library): Promise<Found> {
  const { dates } = shelves.pages;
  const reply = wish.query === '' ? undefined : await ask(wish.query, shelves);
  const pages = reply ? reply.hits.map(({ page }) => page) : allPages(shelves.kinds, dates);
  const narrowed = narrow(pages, wish.chosen, facets);
  return {
    ...narrowed,
    wish,
    pages: wish.order === 'date' ? newestFirst(narrowed.pages, dates) : narrowed.pages,
    ...(reply ? { reply } : {}),
    ...(reply?.answer !== undefined && narrow([reply.answer], wish.chosen, facets).pages.length > 0 ? { answer: reply.answer } : {}),
  };
}

/** Whether there is anything to look for. */
export const isEmpty = ({ query, chosen }: Wish): boolean => query === '' && Object.values(chosen).every((values) => values.length === 0);
