import { z } from 'astro/zod';
import { partialDate, prose, recordReference, reference, text } from './field.ts';

/** A word or acronym that a reader may not know. */
export const term = z.strictObject({
  term: text().describe('The word, written out: `Fog signal`.'),
  abbreviation: text().optional().describe('The short form, as people say it.'),
  definition: prose().describe('What it means, in plain words.'),
  synonyms: z.array(text()).default([]).describe('Other words for the same; search and the A-Z find them.'),
  status: z.enum(['current', 'ended', 'superseded', 'changed', 'uncertain', 'timeless']).default('timeless').describe('Where the thing it names stands today.'),
  statusAsOf: partialDate().optional().describe('When the status was last known to be so.'),
  replacedBy: text().optional().describe('What took its place, in words.'),
  record: recordReference().optional().describe('The record that says more.'),
  markUp: z.boolean().default(true).describe('Write `false` for a word that pages may hold without meaning this term: it is then not marked up.'),
  sources: z.array(reference('sources')).default([]).describe('Where this is known from.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Term = z.output<typeof term>;
