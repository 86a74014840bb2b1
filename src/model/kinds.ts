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
  /** The key whose value names the record. */
  titleKey: string;
  /** The address of a record, from the site’s root. */
  url: (id: string) => string;
}

const page = (folder: string) => (id: string) => `/${folder}/${id}/`;

/** Every kind by its folder in `content/`. A new kind starts with a line here. */
export const kinds = {
  topics: { schema: topic, extension: '.yaml', label: 'Topic', plural: 'Topics', titleKey: 'title', url: page('topics') },
  briefings: { schema: briefing, extension: '.mdx', label: 'Briefing', plural: 'Briefings', titleKey: 'title', url: page('briefings') },
  programmes: { schema: programme, extension: '.yaml', label: 'Programme', plural: 'Programmes', titleKey: 'name', url: page('programmes') },
  organisations: { schema: organisation, extension: '.yaml', label: 'Body', plural: 'Who’s who', titleKey: 'name', url: page('organisations') },
  people: { schema: person, extension: '.yaml', label: 'Person', plural: 'People', titleKey: 'name', url: page('people') },
  places: { schema: place, extension: '.yaml', label: 'Place', plural: 'Places', titleKey: 'name', url: page('places') },
  events: { schema: event, extension: '.yaml', label: 'Event', plural: 'Timeline', titleKey: 'title', url: (id) => `/timeline/#${id}` },
  claims: { schema: claim, extension: '.yaml', label: 'Claim', plural: 'Claims', titleKey: 'title', url: page('claims') },
  charts: { schema: chart, extension: '.yaml', label: 'Chart', plural: 'Charts', titleKey: 'title', url: page('charts') },
  datasets: { schema: dataset, extension: '.yaml', label: 'Dataset', plural: 'Data', titleKey: 'title', url: page('data') },
  sources: { schema: source, extension: '.yaml', label: 'Source', plural: 'Sources', titleKey: 'title', url: page('sources') },
  terms: { schema: term, extension: '.yaml', label: 'Term', plural: 'Glossary', titleKey: 'term', url: (id) => `/glossary/#${id}` },
} satisfies Record<string, KindEntry>;

export type Kind = keyof typeof kinds;

/** Files of `content/` of which there is one each, `<name>.yaml`, by their schemas. */
export const singles = {
  portal, redirects,
  'search/equivalents': equivalents, 'search/answers': answers, 'search/golden': golden,
} satisfies Record<string, z.ZodType>;
export type Single = keyof typeof singles;

/** The record of one kind, as its schema gives it. */
export type RecordOf<K extends Kind> = z.output<(typeof kinds)[K]['schema']>;

export const isSingle = (name: string): name is Single => Object.hasOwn(singles, name);
export const isKind = (name: string): name is Kind => Object.hasOwn(kinds, name);
