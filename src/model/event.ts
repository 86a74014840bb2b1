import { z } from 'astro/zod';
import { partialDate, prose, recordReference, reference, text, word } from './field.ts';

/** Something that happened, on a day, in a month or in a year. */
export const event = z.strictObject({
  title: text().describe('What happened, as a headline.'),
  date: partialDate().describe('When it happened: a day, a month or a year, as exactly as it is known.'),
  approximate: z.boolean().default(false).describe('The date is an inference.'),
  planned: z.boolean().default(false).describe('It was set for this date; that it came about is not confirmed.'),
  summary: prose().describe('What happened, in a sentence or two.'),
  category: word('eventCategory').describe('What kind of event it is.'),
  scope: text().optional().describe('How far it reached.'),
  about: z.array(recordReference()).default([]).describe('Records it concerns, as kind/id.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  sources: z.array(reference('sources')).min(1).describe('Where this is known from.'),
  note: text().optional().describe('What is uncertain, or still to come.'),
});
export type Event = z.output<typeof event>;
