import type { BriefingEntry, Catalogue } from '../catalogue/catalogue.ts';
import { authorNames } from './briefing-words.ts';

/** A briefing in schema.org’s words, for search engines. */
export function structuredBriefing(catalogue: Catalogue, entry: BriefingEntry, address: string): object {
  const { portal, people } = catalogue;
  const { published, updated, summary, authors } = entry.data;
  const isPerson = (author: string) => people.has(author);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: entry.title,
    description: summary,
    datePublished: published,
    dateModified: updated ?? published,
    author: authorNames(catalogue, entry).map((name, index) => ({
      '@type': authors[index] !== undefined && isPerson(authors[index]) ? 'Person' : 'Organization', name,
    })),
    publisher: { '@type': 'Organization', name: portal.publisher.name },
    license: portal.licence.url,
    inLanguage: portal.locale,
    isAccessibleForFree: true,
    mainEntityOfPage: address,
  };
}
