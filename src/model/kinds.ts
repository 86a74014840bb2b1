import { briefing } from './briefing.ts';
import { chart } from './chart.ts';
import { claim } from './claim.ts';
import { dataset } from './dataset.ts';
import { event } from './event.ts';
import { organisation } from './organisation.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { portal } from './portal.ts';
import { programme } from './programme.ts';
import { redirects } from './redirects.ts';
import { answers, equivalents, golden } from './search.ts';
import { source } from './source.ts';
import { term } from './term.ts';
import { topic } from './topic.ts';
import type { z } from 'astro/zod';

/** What the machine knows about a kind of record. */
interface KindEntry {
  schema: z.ZodType;
  /** `.mdx` holds front matter and a body, `.yaml` a record. */
  extension: '.mdx' | '.yaml';
  label: string;
  plural: string;
  /** What it is, for somebody who has to choose. */
  about: string;
  /** The key whose value names the record. */
  titleKey: string;
  /** The address of a record, from the site’s root. */
  url: (id: string) => string;
}

const page = (folder: string) => (id: string) => `/${folder}/${id}/`;

/** Every kind by its folder in `content/`. A new kind starts with a line here. */
export const kinds = {
  topics: { schema: topic, extension: '.yaml', label: 'Topic', plural: 'Topics', about: 'A subject area, which briefings, claims and charts belong to.', titleKey: 'title', url: page('topics') },
  briefings: { schema: briefing, extension: '.mdx', label: 'Briefing', plural: 'Briefings', about: 'An article that answers one question, every figure with its source.', titleKey: 'title', url: page('briefings') },
  programmes: { schema: programme, extension: '.yaml', label: 'Programme', plural: 'Programmes', about: 'Work with a name and an aim: who led it, when, and what came of it.', titleKey: 'name', url: page('programmes') },
  organisations: { schema: organisation, extension: '.yaml', label: 'Body', plural: 'Who’s who', about: 'An organisation, board or partnership: what it does, and while it lasts.', titleKey: 'name', url: page('organisations') },
  people: { schema: person, extension: '.yaml', label: 'Person', plural: 'People', about: 'Somebody who held a role that the texts speak of.', titleKey: 'name', url: page('people') },
  places: { schema: place, extension: '.yaml', label: 'Place', plural: 'Places', about: 'An area, its code, and the areas that it lies in.', titleKey: 'name', url: page('places') },
  events: { schema: event, extension: '.yaml', label: 'Event', plural: 'Timeline', about: 'What happened, and on which day, for the timeline.', titleKey: 'title', url: (id) => `/timeline/#${id}` },
  claims: { schema: claim, extension: '.yaml', label: 'Claim', plural: 'Claims', about: 'What somebody said, held against the evidence.', titleKey: 'title', url: page('claims') },
  charts: { schema: chart, extension: '.yaml', label: 'Chart', plural: 'Charts', about: 'A drawing of a dataset that shows one finding.', titleKey: 'title', url: page('charts') },
  datasets: { schema: dataset, extension: '.yaml', label: 'Dataset', plural: 'Data', about: 'A table, what its columns mean, and where it is from.', titleKey: 'title', url: page('data') },
  sources: { schema: source, extension: '.yaml', label: 'Source', plural: 'Sources', about: 'A publication, with the figures and quotations taken from it.', titleKey: 'title', url: page('sources') },
  terms: { schema: term, extension: '.yaml', label: 'Term', plural: 'Glossary', about: 'A word or an acronym in plain language.', titleKey: 'term', url: (id) => `/glossary/#${id}` },
} satisfies Record<string, KindEntry>;

export type Kind = keyof typeof kinds;

/** Every kind, in the order of the table. */
export const kindNames = Object.keys(kinds) as Kind[];

/** Files of `content/` of which there is one each, `<name>.yaml`, by their schemas. */
export const singles = {
  portal, redirects,
  'search/equivalents': equivalents, 'search/answers': answers, 'search/golden': golden, 'search/held-out': golden,
} satisfies Record<string, z.ZodType>;
export type Single = keyof typeof singles;

/** The record of one kind, as its schema gives it. */
export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

export const isSingle = (name: string): name is Single => Object.hasOwn(singles, name);
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);

/** `people` → `person`, `events` → `event`: what one record of a kind is called where it is written. */
export function singular(kind: Kind): string {
  return kind === 'people' ? 'person' : kind.replace(/s$/, '');
}

/** `an event`, `a briefing`. */
export function aRecord(kind: Kind): string {
  const noun = singular(kind);
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
