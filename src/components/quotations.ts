import type { Catalogue, QuoteEntry } from '../catalogue/catalogue.ts';

/** A person’s words, the earliest first. */
export function quotationsOf(catalogue: Catalogue, person: string): QuoteEntry[] {
  return [...catalogue.quotes.values()]
    .filter(({ quote }) => quote.speaker === person)
    .sort((a, b) => (a.quote.asOf < b.quote.asOf ? -1 : a.quote.asOf > b.quote.asOf ? 1 : 0));
}

/** Quotations of one occasion: the same publication, day and role. */
export interface Occasion {
  role: string;
  asOf: string;
  source: QuoteEntry['source'];
  quotations: QuoteEntry[];
}

/** Quotations by the occasion on which they were said, so that it is named once. */
export function occasionsOf(quotations: readonly QuoteEntry[]): Occasion[] {
  const groups = Map.groupBy(quotations, ({ quote, source }) => [source.id, quote.asOf, quote.role, quote.kind].join('|'));
  return [...groups.values()].flatMap((held) => {
    const [first] = held;
    return first ? [{ role: first.quote.role, asOf: first.quote.asOf, source: first.source, quotations: held }] : [];
  });
}
