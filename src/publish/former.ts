import { findEntry, type Catalogue, type Entry } from '../catalogue/index.ts';
import { kinds, type Kind } from '../model/kinds.ts';

/** A page that stood at an address before, and the page that a reader is led to from there. */
export interface FormerPage {
  /** From the site’s root: `/briefings/old/`. */
  from: string;
  to: string;
  /** What the record is called that stands there now. */
  title: string;
}

/** Every address that a page had before, and that of what other sites embed. Entries of a shared page have none: see `formerIds`. */
export function formerPages(catalogue: Catalogue): FormerPage[] {
  return [...catalogue.redirects].flatMap(([from, key]) => {
    const [kind, id] = from.split('/') as [Kind, string];
    const entry = findEntry(catalogue, key);
    if (!entry) throw new Error(`no record “${key}” for the former address “${from}”`);
    const { url, title } = entry;
    const former = kinds[kind].url(id);
    if (former.includes('#')) return [];
    const embed = kind === 'charts' && entry.kind === 'charts' ? [{ from: `${former}embed/`, to: `${url}embed/`, title }] : [];
    return [{ from: former, to: url, title }, ...embed];
  });
}

/** The ids that an entry of a shared page had before, for anchors beside its own. */
export function formerIds(catalogue: Catalogue, key: string): string[] {
  const kind = key.split('/')[0];
  return [...catalogue.redirects].filter(([from, to]) => to === key && from.split('/')[0] === kind).map(([from]) => from.split('/')[1]!);
}

/**
 * Where the files of records stand: under their own ids, and under those that they had before. What links to a file
 * cannot read a page that leads on, and a host of files knows no other way.
 */
export function pathsOfFiles<E extends Entry>(catalogue: Catalogue, entries: ReadonlyMap<string, E>): { params: { id: string }; props: { entry: E } }[] {
  return [...entries.values()].flatMap((entry) =>
    [entry.id, ...formerIds(catalogue, entry.key)].map((id) => ({ params: { id }, props: { entry } })));
}
