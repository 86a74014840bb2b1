import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Place } from '../model/place.ts';
import { isGone } from './life.ts';

/** A body that covers or covered a place. */
export interface Cover {
  entry: Entry<'organisations'>;
  from?: string | undefined;
  until?: string | undefined;
  note?: string | undefined;
  isNow: boolean;
}

/** What bodies are to a place, `Commissioner`, and each in its turn. */
export interface Coverage {
  as: string;
  covers: Cover[];
}

/** Bodies by what they are to the place, the earliest first, and the years that all of them span. */
export function coverageOf(catalogue: Catalogue, place: Place): { domain: { from: string; to: string }; groups: Coverage[] } {
  const { asOf } = catalogue.portal;
  const covers = place.bodies.flatMap(({ organisation, as, from, until, note }) => {
    const entry = catalogue.organisations.get(organisation);
    return entry ? [{ as, entry, from, until, note, isNow: isNow(entry, { from, until }, asOf) }] : [];
  });
  const groups = [...Map.groupBy(covers, ({ as }) => as)].map(([as, held]) => ({ as, covers: held.toSorted(byStart) }));
  const earliest = covers.flatMap(({ from }) => from?.slice(0, 4) ?? []).toSorted()[0] ?? asOf.slice(0, 4);
  return { domain: { from: earliest, to: asOf }, groups };
}

/** Begun, not ended, and still there as far as is known. */
function isNow({ data }: Entry<'organisations'>, { from, until }: Pick<Cover, 'from' | 'until'>, asOf: string): boolean {
  return !isGone(data) && from !== undefined && from <= asOf && (until === undefined || until > asOf);
}

const byStart = (a: Cover, b: Cover) => ((a.from ?? a.until ?? '9999') < (b.from ?? b.until ?? '9999') ? -1 : 1);
