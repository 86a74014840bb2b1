import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatPeriod } from '../format.ts';
import type { Person } from '../model/person.ts';
import { labelOf } from './vocabulary.ts';

/** A role as readers see it. */
export interface Role {
  title: string;
  body?: Entry<'organisations'> | undefined;
  bodyName: string;
  /** `2013 to 2017`, `as of March 2015`; empty where no date is known. */
  when: string;
  sources: string[];
}

/** Roles, the latest first. */
export function rolesOf(catalogue: Catalogue, person: Person): Role[] {
  return person.roles
    .toSorted((a, b) => ((b.until ?? b.asOf ?? b.from ?? '') > (a.until ?? a.asOf ?? a.from ?? '') ? 1 : -1))
    .map((role) => {
      const body = role.organisation ? catalogue.organisations.get(role.organisation) : undefined;
      return { title: role.title, body, bodyName: body?.title ?? role.organisationName ?? '', when: roleTime(role), sources: role.sources };
    });
}

/** `{ asOf: '2015-03' }` → `as of March 2015`; a span where one is known. */
export function roleTime({ from, until, asOf }: Person['roles'][number]): string {
  if (from && until) return formatPeriod(from, until);
  if (from) return `from ${formatDate(from)}`;
  if (until) return `until ${formatDate(until)}`;
  return asOf ? `as of ${formatDate(asOf)}` : '';
}

/** People by the sector of the body of their latest role; those of no known body come last. */
export function peopleBySector(catalogue: Catalogue): { id: string; label: string; people: Entry<'people'>[] }[] {
  const vocabulary = catalogue.portal.vocabularies.sector;
  const bySector = Map.groupBy(
    [...catalogue.people.values()].sort(byFamilyName),
    (entry) => rolesOf(catalogue, entry.data).find(({ body }) => body)?.body?.data.sector ?? 'others',
  );
  return [...Object.keys(vocabulary), 'others'].flatMap((id) => {
    const people = bySector.get(id);
    return people ? [{ id, label: id === 'others' ? 'Others' : labelOf(vocabulary, id), people }] : [];
  });
}

/** `Ada Lamp` → `Lamp Ada`, to sort by. */
export function familyFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}

const byFamilyName = (a: Entry<'people'>, b: Entry<'people'>) => familyFirst(a.title).localeCompare(familyFirst(b.title), 'en');
