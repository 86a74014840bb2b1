import { z } from 'astro/zod';
import { day, partialDate, prose, recordReference, reference, text } from './field.ts';

/** What changed in a published briefing, for a reader. */
const change = z.strictObject({
  date: day(),
  type: z.enum(['substantive', 'minor', 'correction']),
  note: text(),
});

/** The front matter of an article. */
export const briefing = z.strictObject({
  title: text().max(90),
  /** One or two sentences that stand alone: on cards, in search, in feeds. */
  summary: z.string().trim().min(50).max(250),
  topics: z.array(reference('topics')).min(1),
  published: day(),
  /** The day of the newest change note. */
  updated: day().optional(),
  status: z.enum(['current', 'historical', 'superseded']),
  supersededBy: reference('briefings').optional(),
  /** The time it describes, if not now. */
  period: z.strictObject({ from: partialDate(), to: partialDate() }).optional(),
  reviewBy: day(),
  /** Ids of people, or names. */
  authors: z.array(text()).default([]),
  /** Records it is about. */
  about: z.array(recordReference()).default([]),
  /** The one-minute version. */
  keyPoints: z.array(prose()).min(2).max(6),
  /** Newest first. */
  changes: z.array(change).default([]),
});
export type Briefing = z.output<typeof briefing>;
