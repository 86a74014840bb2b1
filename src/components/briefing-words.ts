import type { BriefingEntry, Catalogue } from '../catalogue/catalogue.ts';
import { formatDate, formatPeriod } from '../format.ts';

const wordsAMinute = 230;

/** `920` words → 4 minutes; never less than one. */
export const readingMinutes = (words: number): number => Math.max(1, Math.round(words / wordsAMinute));

/** The time that a briefing describes: `March 2015 to November 2017`. */
export function coveredPeriod({ data }: BriefingEntry): string | undefined {
  return data.period && formatPeriod(data.period.from, data.period.to);
}

/** The same in years, for filters: `2015 to 2017`. */
export function coveredYears({ data }: BriefingEntry): string | undefined {
  return data.period && formatPeriod(data.period.from.slice(0, 4), data.period.to.slice(0, 4));
}

/** Authors by name; a name without a record stands as it is. The publisher answers where nobody is named. */
export function authorNames(catalogue: Catalogue, { data }: BriefingEntry): string[] {
  const names = data.authors.map((author) => catalogue.people.get(author)?.title ?? author);
  return names.length > 0 ? names : [catalogue.portal.publisher.name];
}

/** A citation in plain text: who, what, where, when, and the address. */
export function citeLine(catalogue: Catalogue, entry: BriefingEntry, address: string): string {
  const { published, updated } = entry.data;
  const revised = updated && updated !== published ? `, updated ${formatDate(updated)}` : '';
  const who = authorNames(catalogue, entry).join(', ');
  return `${who}, “${entry.title}”, ${catalogue.portal.name}, ${formatDate(published)}${revised}. ${address}`;
}

/** How a briefing stands, for readers and for filters. */
export const statusLabels = { current: 'Current', historical: 'Historical', superseded: 'Superseded' } as const;
