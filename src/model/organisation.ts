import { z } from 'astro/zod';
import { figureReference, partialDate, prose, reference, text, webAddress, word } from './field.ts';

/** How one body stood to another, and when. */
const relation = z.strictObject({
  /** A verb: `oversees`, `commissions`, `member of`. */
  type: text(),
  to: reference('organisations'),
  /** Which drawing it belongs to. */
  layer: word('relationLayer'),
  from: partialDate().optional(),
  until: partialDate().optional(),
  note: text().optional(),
  sources: z.array(reference('sources')).default([]),
});

/** A body or a kind of body. Words are Popolo's where it has them. */
export const organisation = z.strictObject({
  name: text(),
  /** `CO`, as people say it. */
  abbreviation: text().optional(),
  /** Former and popular names; search and the A-Z find them. */
  otherNames: z.array(z.strictObject({ name: text(), until: partialDate().optional(), note: text().optional() })).default([]),
  /** A single body, or a kind of which there are many. */
  scope: z.enum(['body', 'type']),
  /** Which group it belongs to in the who’s who. */
  sector: word('sector'),
  /** For a body: the kind it is one of. */
  classification: reference('organisations').optional(),
  /** What it is or was, in a sentence or two. */
  summary: prose(),
  /** How many there were. */
  count: figureReference().optional(),
  founded: partialDate().optional(),
  dissolved: partialDate().optional(),
  /** What is uncertain about the life span. */
  lifeNote: text().optional(),
  /** Whether it still exists, and when that was last known. */
  status: z.enum(['exists', 'abolished', 'changed', 'uncertain']),
  statusAsOf: partialDate().optional(),
  /** What took its place. */
  successors: z.array(z.strictObject({
    organisation: reference('organisations'),
    on: partialDate().optional(),
    note: text().optional(),
  })).default([]),
  relations: z.array(relation).default([]),
  /** Official codes: `{ scheme: ODS, identifier: 07T }`. */
  identifiers: z.array(z.strictObject({ scheme: text(), identifier: text() })).default([]),
  /** The places it covers or covered. */
  places: z.array(reference('places')).default([]),
  topics: z.array(reference('topics')).default([]),
  url: webAddress().optional(),
  sources: z.array(reference('sources')).min(1),
  note: text().optional(),
});
export type Organisation = z.output<typeof organisation>;
