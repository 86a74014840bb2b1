import type { Catalogue, QuoteEntry } from '../catalogue/catalogue.ts';

/** A person’s words, the earliest first. */
export function quotationsOf(catalogue: Catalogue, person: string): QuoteEntry[] {
  return [...catalogue.quotes.values()]
    .filter(({ quote }) => quote.speaker === person)
    .sort((a, b) => (a.quote.asOf < b.quote.asOf ? -1 : a.quote.asOf > b.quote.asOf ? 1 : 0));
}
