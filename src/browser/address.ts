import { facetNames, type Chosen } from '../find/facets.ts';
import type { Wish } from '../find/find-pages.ts';

/** `?q=beds&kind=Briefing&kind=Chart&sort=date` → what is wished for. */
export function readAddress(search: string): Wish {
  const parameters = new URLSearchParams(search);
  const chosen: Chosen = Object.fromEntries(facetNames.map((name) => [name, parameters.getAll(name)] as const).filter(([, values]) => values.length > 0));
  return { query: (parameters.get('q') ?? '').trim(), chosen, order: parameters.get('sort') === 'date' ? 'date' : 'relevance' };
}

/** What is wished for → `?q=beds&kind=Briefing`; the best first needs no word. */
export function writeAddress({ query, chosen, order }: Wish): string {
  const parameters = new URLSearchParams();
  if (query) parameters.set('q', query);
  for (const name of facetNames) for (const value of chosen[name] ?? []) parameters.append(name, value);
  if (order === 'date') parameters.set('sort', order);
  const written = parameters.toString();
  return written ? `?${written}` : '';
}

/** What a page of results keeps in the history beside its address. */
export interface Moment {
  /** The reader was still typing: the next letters take its place. */
  isDraft?: boolean;
  /** How many results were shown. */
  shown?: number;
  /** How far the page was scrolled. */
  top?: number;
}

export const moment = (): Moment => (history.state as Moment | null) ?? {};

/** Adds to what is kept of the present page of results. */
export const remember = (more: Moment): void => { history.replaceState({ ...moment(), ...more }, ''); };

/** Puts a wish in the address: a new step of the history, or, while the reader types on, in place of the last. */
export function putInAddress(wish: Wish, isDraft: boolean): void {
  const address = writeAddress(wish) || location.pathname;
  const isSame = address === (location.search || location.pathname);
  if (isSame) remember({ isDraft });
  else if (moment().isDraft) history.replaceState({ isDraft }, '', address);
  else history.pushState({ isDraft }, '', address);
}
