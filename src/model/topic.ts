import { z } from 'astro/zod';
import { figureReference, prose, reference, text } from './field.ts';

/** A subject area. */
export const topic = z.strictObject({
  title: text().describe('The name of the subject.'),
  summary: text().describe('Shown in cards and in the page’s head.'),
  order: z.number().int().describe('Where it stands among the topics.'),
  introduction: z.array(prose()).default([]).describe('A paragraph or two that say what the subject is and why it matters.'),
  leadChart: reference('charts').optional().describe('The chart that its page opens with.'),
  leadFacts: z.array(figureReference()).default([]).describe('Figures shown at the head of its page.'),
});
export type Topic = z.output<typeof topic>;
