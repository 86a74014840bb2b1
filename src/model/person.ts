import { z } from 'astro/zod';
import { partialDate, prose, reference, text } from './field.ts';

/** A role held, in Popolo’s sense of a membership: known from, until, or on a date. */
const role = z.strictObject({
  title: text(),
  organisation: reference('organisations').optional(),
  /** A body without a record. */
  organisationName: text().optional(),
  from: partialDate().optional(),
  until: partialDate().optional(),
  /** The date for which a source gives the role, where its length is not known. */
  asOf: partialDate().optional(),
  sources: z.array(reference('sources')).default([]),
});

/** Someone quoted, or in a public role at the time. */
export const person = z.strictObject({
  name: text(),
  /** `Dr`, `Sir`. */
  honorific: text().optional(),
  /** Why this person is here, in a sentence. */
  summary: prose(),
  roles: z.array(role).min(1),
  topics: z.array(reference('topics')).default([]),
  sources: z.array(reference('sources')).min(1),
  note: text().optional(),
});
export type Person = z.output<typeof person>;
