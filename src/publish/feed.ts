import { Feed } from 'feed';
import type { BriefingEntry, Catalogue } from '../catalogue/catalogue.ts';

/** Briefings, newest first, as Atom (RFC 4287). Dates come from the content, so that two builds give the same bytes. */
export function briefingsFeed(catalogue: Catalogue, address: (path: string) => string): string {
  const { portal } = catalogue;
  const briefings = latestFirst(catalogue);
  const feed = new Feed({
    id: address('/'),
    link: address('/'),
    title: portal.name,
    description: portal.description,
    language: portal.locale,
    copyright: portal.licence.name,
    generator: 'briefing-portal',
    updated: new Date(Math.max(0, ...briefings.map((briefing) => dateOf(briefing).getTime()))),
    feedLinks: { atom: address('/feed.xml') },
    author: { name: portal.publisher.name },
  });
  for (const briefing of briefings) {
    feed.addItem({
      id: address(briefing.url),
      link: address(briefing.url),
      title: escape(briefing.title),
      description: escape(briefing.data.summary),
      date: dateOf(briefing),
      published: new Date(briefing.data.published),
    });
  }
  return feed.atom1();
}

/** By the day of publication, then by title. */
export function latestFirst({ briefings }: Catalogue): BriefingEntry[] {
  return [...briefings.values()].sort((a, b) =>
    a.data.published !== b.data.published ? (a.data.published < b.data.published ? 1 : -1) : a.title < b.title ? -1 : 1);
}

const dateOf = ({ data }: BriefingEntry) => new Date(data.updated ?? data.published);

/** The feed’s titles and summaries are HTML by their type. */
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
