import { z } from 'astro/zod';
import { partialDate, prose, recordReference, reference, text, word } from './field.ts';

/** Something that happened, on a day, in a month or in a year. */
export const event = z.strictObject({
  /** What happened, as a headline. */
  title: text(),
  date: partialDate(),
  /** The date is an inference. */
  approximate: z.boolean().default(false),
  summary: prose(),
  category: word('eventCategory'),
  /** How far it reached. */
  scope: text().optional(),
  /** Records it concerns. */
  about: z.array(recordReference()).default([]),
  topics: z.array(reference('topics')).default([]),
  sources: z.array(reference('sources')).min(1),
  /** What is uncertain, or still to come. */
  note: text().optional(),
});
export type Event = z.output<typeof event>;
