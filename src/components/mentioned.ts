import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { byDate, byTitle } from './order.ts';

const aboutIt = (key: string) => ({ data }: { data: { about: string[] } }) => data.about.includes(key);

/** What happened to a record: events that name it. */
export function eventsAbout(catalogue: Catalogue, key: string): Entry<'events'>[] {
  return [...catalogue.events.values()].filter(aboutIt(key)).sort(byDate);
}

/** Programmes that a body is a partner in, a person leads or that touch a place. */
export function programmesWith(catalogue: Catalogue, { kind, id }: Entry): Entry<'programmes'>[] {
  return [...catalogue.programmes.values()].filter(({ data }) =>
    (kind === 'organisations' && data.partners.includes(id))
    || (kind === 'places' && data.places.includes(id))
    || (kind === 'people' && data.leads.some(({ person }) => person === id))).sort(byTitle);
}

/** Claims that a person or body made. */
export function claimsBy(catalogue: Catalogue, { kind, id }: Entry): Entry<'claims'>[] {
  return [...catalogue.claims.values()].filter(({ data: { claimant } }) => {
    if (!claimant) return false;
    return 'person' in claimant ? kind === 'people' && claimant.person === id : kind === 'organisations' && claimant.organisation === id;
  }).sort(byTitle);
}

/** People who hold or held a role in a body. */
export function peopleOf(catalogue: Catalogue, body: string): Entry<'people'>[] {
  return [...catalogue.people.values()].filter(({ data }) => data.roles.some(({ organisation }) => organisation === body)).sort(byTitle);
}
