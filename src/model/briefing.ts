import { z } from 'astro/zod';
import { day, partialDate, prose, recordReference, reference, text } from './field.ts';

/** What changed in a published briefing, for a reader. */
const change = z.strictObject({
  date: day().describe('The day of the change.'),
  type: z.enum(['substantive', 'minor', 'correction']).describe('How much it matters to a reader.'),
  note: text().describe('What changed, in a sentence.'),
});

/** The front matter of an article. */
export const briefing = z.strictObject({
  title: text().max(90).describe('What the reader will learn, in at most 90 characters.'),
  summary: z.string().trim().min(50).max(250).describe('One or two sentences that stand alone: on cards, in search, in feeds.'),
  topics: z.array(reference('topics')).min(1).describe('The subject areas it belongs to.'),
  published: day().describe('The day it was first published.'),
  updated: day().optional().describe('The day of the newest change note.'),
  status: z.enum(['current', 'historical', 'superseded']).describe('Whether it describes the present or a past time, or has been replaced.'),
  supersededBy: reference('briefings').optional().describe('The newer briefing, where the status is `superseded`.'),
  period: z.strictObject({ from: partialDate().describe('The first year, month or day.'), to: partialDate().describe('The last year, month or day.') }).optional().describe('The time it describes, if not now.'),
  reviewBy: day().describe('The day by which somebody should read it again.'),
  authors: z.array(text().meta({ mayName: 'people' })).default([]).describe('Who wrote it: ids of people, or names.'),
  about: z.array(recordReference()).default([]).describe('Records it is about, as kind/id.'),
  keyPoints: z.array(prose()).min(2).max(6).describe('The one-minute version: two to six sentences that stand alone.'),
  changes: z.array(change).default([]).describe('What has changed since it was published, newest first.'),
});
export type Briefing = z.output<typeof briefing>;
