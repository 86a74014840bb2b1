import { z } from 'astro/zod';
import { figureReference, prose, reference, text } from './field.ts';

/** A subject area. */
export const topic = z.strictObject({
  title: text(),
  /** Shown in cards and in the page’s head. */
  summary: text(),
  /** Where it stands among the topics. */
  order: z.number().int(),
  /** A paragraph or two that say what the subject is and why it matters. */
  introduction: z.array(prose()).default([]),
  leadChart: reference('charts').optional(),
  leadFacts: z.array(figureReference()).default([]),
});
export type Topic = z.output<typeof topic>;
