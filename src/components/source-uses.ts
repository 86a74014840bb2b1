import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { mentionGroups } from './backlinks.ts';
import { byTitle } from './order.ts';

/** How many records cite a source, its facts or its quotations. */
export function citedBy(catalogue: Catalogue, source: Entry<'sources'>): number {
  return mentionGroups(catalogue, source).reduce((sum, { entries }) => sum + entries.length, 0);
}

/** Where one fact (`fact:source/fact`) or quotation is used; the source that holds it does not count. */
export function usesOf(catalogue: Catalogue, target: string): Entry[] {
  const from = new Map((catalogue.backlinks.get(target) ?? []).map((link) => [link.from.key, link.from]));
  from.delete(target.replace(/^\w+:(.*)\/.*$/, 'sources/$1'));
  return [...from.values()].sort(byTitle);
}
