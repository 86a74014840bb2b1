import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { membersOf } from './descent.ts';
import { byLife, isGone } from './life.ts';
import { pluralOf } from './vocabulary.ts';

/** A sector of the who’s who: its kinds of body with those named, and the bodies that are of no such kind. */
export interface Sector {
  id: string;
  label: string;
  summary?: string;
  kinds: KindOfBody[];
  bodies: Entry<'organisations'>[];
  /** Named bodies, those of a kind included. */
  count: number;
  gone: number;
}

export interface KindOfBody {
  entry: Entry<'organisations'>;
  members: Entry<'organisations'>[];
}

/** Every sector that holds something, in the portal’s order. A body stands with its kind, wherever it belongs itself. */
export function sectorsOf(catalogue: Catalogue): Sector[] {
  const { organisations, portal } = catalogue;
  const vocabulary = portal.vocabularies.sector;
  return Object.keys(vocabulary).flatMap((id) => {
    const within = [...organisations.values()].filter(({ data }) => data.sector === id).sort(byLife);
    const kinds = within.filter(({ data }) => data.scope === 'type').map((entry) => ({ entry, members: membersOf(catalogue, entry.id) }));
    const bodies = within.filter(({ data }) => data.scope === 'body' && !isFiled(catalogue, data.classification));
    const named = [...bodies, ...kinds.flatMap(({ members }) => members)];
    const summary = vocabulary[id]?.summary;
    if (within.length === 0) return [];
    return [{
      id, label: pluralOf(vocabulary, id), ...(summary ? { summary } : {}), kinds, bodies,
      count: named.length, gone: named.filter(({ data }) => isGone(data)).length,
    }];
  });
}

const isFiled = (catalogue: Catalogue, kind: string | undefined) => kind !== undefined && catalogue.organisations.has(kind);
