import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Programme } from '../model/programme.ts';
import { byNumber } from './order.ts';
import { pluralOf } from './vocabulary.ts';

/** Programmes of one type, in their order. */
export interface ProgrammeGroup {
  id: string;
  label: string;
  summary?: string;
  programmes: Entry<'programmes'>[];
}

/** Every type that has programmes, in the portal’s order. */
export function programmeGroups(catalogue: Catalogue): ProgrammeGroup[] {
  const vocabulary = catalogue.portal.vocabularies.programmeType;
  const groups = Map.groupBy(catalogue.programmes.values(), ({ data }) => data.type);
  return Object.keys(vocabulary).flatMap((id) => {
    const programmes = groups.get(id)?.toSorted(byNumber);
    const summary = vocabulary[id]?.summary;
    return programmes ? [{ id, label: pluralOf(vocabulary, id), ...(summary ? { summary } : {}), programmes }] : [];
  });
}

/** The programmes that belong to one, in their order. */
export function partsOf(catalogue: Catalogue, programme: string): Entry<'programmes'>[] {
  return [...catalogue.programmes.values()].filter(({ data }) => data.partOf === programme).sort(byNumber);
}

/** Who led it: records by name, others as they are named. */
export function leadsOf(catalogue: Catalogue, { leads }: Programme): { name: string; path?: string; role: string }[] {
  return leads.map(({ person, name, role }) => {
    const entry = person ? catalogue.people.get(person) : undefined;
    return entry ? { name: entry.title, path: entry.url, role } : { name: name ?? 'Not named', role };
  });
}
