import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { capitalised } from '../format.ts';
import { byTitle } from './order.ts';
import { labelOf } from './vocabulary.ts';

/** How one body stands or stood to others of one layer. */
export interface RelationLayer {
  id: string;
  label: string;
  summary?: string;
  groups: RelationGroup[];
}

/** `Oversees`, and whom; or `Oversees it`, and who does. */
export interface RelationGroup {
  label: string;
  relations: Related[];
}

export interface Related {
  entry: Entry<'organisations'>;
  from?: string | undefined;
  until?: string | undefined;
  note?: string | undefined;
}

/** What a body is to others and what others are to it, by layer; the second is read off the others’ records. */
export function relationsOf(catalogue: Catalogue, entry: Entry<'organisations'>): RelationLayer[] {
  const vocabulary = catalogue.portal.vocabularies.relationLayer;
  const isMany = entry.data.scope === 'type';
  const all = [...outgoing(catalogue, entry), ...incoming(catalogue, entry, isMany)];
  return Object.keys(vocabulary).flatMap((id) => {
    const groups = groupByLabel(all.filter(({ layer }) => layer === id));
    const summary = vocabulary[id]?.summary;
    return groups.length > 0 ? [{ id, label: labelOf(vocabulary, id), ...(summary ? { summary } : {}), groups }] : [];
  });
}

interface Found extends Related {
  layer: string;
  label: string;
}

function outgoing(catalogue: Catalogue, { data }: Entry<'organisations'>): Found[] {
  return data.relations.flatMap(({ type, to, layer, from, until, note }) => {
    const entry = catalogue.organisations.get(to);
    return entry ? [{ entry, layer, label: capitalised(type), from, until, note }] : [];
  });
}

function incoming(catalogue: Catalogue, { id }: Entry<'organisations'>, isMany: boolean): Found[] {
  return [...catalogue.organisations.values()].flatMap((entry) =>
    entry.data.relations
      .filter(({ to }) => to === id)
      .map(({ type, layer, from, until, note }) => ({ entry, layer, label: seenFromOther(type, isMany), from, until, note })));
}

/** `member of` → `Members`; `partner in` → `Partners`; `oversees` → `Oversees it`. */
export function seenFromOther(type: string, isMany: boolean): string {
  const noun = /^(\w+?)s? (?:of|in)$/.exec(type)?.[1];
  if (noun && !/(es|ed|ing)$/.test(noun)) return `${capitalised(noun)}s`;
  return `${capitalised(type)} ${isMany ? 'them' : 'it'}`;
}

function groupByLabel(found: Found[]): RelationGroup[] {
  return [...Map.groupBy(found, ({ label }) => label)].map(([label, relations]) => ({
    label,
    relations: relations.toSorted((a, b) => byTitle(a.entry, b.entry)),
  }));
}
