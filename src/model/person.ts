import { z } from 'astro/zod';
import { partialDate, prose, reference, text } from './field.ts';

/** A role held, in Popolo’s sense of a membership: known from, until, or on a date. */
const role = z.strictObject({
  title: text().describe('What the role is called.'),
  organisation: reference('organisations').optional().describe('The body in which it was held.'),
  organisationName: text().optional().describe('A body without a record.'),
  from: partialDate().optional().describe('When it began.'),
  until: partialDate().optional().describe('When it ended.'),
  asOf: partialDate().optional().describe('The date for which a source gives the role, where its length is not known.'),
  sources: z.array(reference('sources')).default([]).describe('Where this is known from.'),
});

/** Someone quoted, or in a public role at the time. */
export const person = z.strictObject({
  name: text().describe('Given name and family name.'),
  honorific: text().optional().describe('The form of address: `Dr`, `Sir`.'),
  summary: prose().describe('Why this person is here, in a sentence.'),
  roles: z.array(role).min(1).describe('The roles held, newest first.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  sources: z.array(reference('sources')).min(1).describe('Where this is known from.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Person = z.output<typeof person>;
