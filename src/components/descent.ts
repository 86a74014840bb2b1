import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { byLife } from './life.ts';

/** A step in a line of descent: the body at its other end, when, and what to know of it. */
export interface Step {
  entry: Entry<'organisations'>;
  on?: string | undefined;
  note?: string | undefined;
}

/** What took a body’s place. */
export function successorsOf(catalogue: Catalogue, entry: Entry<'organisations'>): Step[] {
  return entry.data.successors.flatMap(({ organisation, on, note }) => {
    const heir = catalogue.organisations.get(organisation);
    return heir ? [{ entry: heir, on, note }] : [];
  });
}

/** What a body took the place of: whatever names it as its successor. */
export function predecessorsOf(catalogue: Catalogue, entry: Entry<'organisations'>): Step[] {
  return [...catalogue.organisations.values()].flatMap((other) =>
    other.data.successors
      .filter(({ organisation }) => organisation === entry.id)
      .map(({ on, note }) => ({ entry: other, on, note })));
}

/** The named bodies of a kind: the living first, each group by name. */
export function membersOf(catalogue: Catalogue, kind: string): Entry<'organisations'>[] {
  return [...catalogue.organisations.values()]
    .filter(({ data }) => data.classification === kind)
    .sort(byLife);
}
