import { z } from 'astro/zod';
import { partialDate, prose, recordReference, reference, text } from './field.ts';

/** A word or acronym that a reader may not know. */
export const term = z.strictObject({
  /** Written out: `Sustainability and transformation partnership`. */
  term: text(),
  abbreviation: text().optional(),
  /** What it means, in plain words. */
  definition: prose(),
  /** Other words for the same; search and the A-Z find them. */
  synonyms: z.array(text()).default([]),
  /** Where the thing it names stands today. */
  status: z.enum(['current', 'ended', 'superseded', 'changed', 'uncertain', 'timeless']).default('timeless'),
  statusAsOf: partialDate().optional(),
  /** What took its place, in words. */
  replacedBy: text().optional(),
  /** The record that says more. */
  record: recordReference().optional(),
  /** Words that a page may hold without meaning this term are not marked up. */
  markUp: z.boolean().default(true),
  sources: z.array(reference('sources')).default([]),
  note: text().optional(),
});
export type Term = z.output<typeof term>;
