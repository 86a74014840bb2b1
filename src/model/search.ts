import { z } from 'astro/zod';
import { recordOrFactReference, text } from './field.ts';

/** Words that mean the same to a reader: `search/equivalents.yaml`. */
export const equivalents = z.array(z.strictObject({
  subject: text().describe('What the lists are about, for those who keep them.'),
  words: z.array(z.array(text()).min(2)).min(1).describe('Each list is one meaning.'),
}));
export type Equivalents = z.output<typeof equivalents>;

/** Questions in readers’ words, and the record that answers them: `search/answers.yaml`. */
export const answers = z.array(z.strictObject({
  asked: z.array(text()).min(1).describe('Ways of asking.'),
  answer: recordOrFactReference().describe('What answers: `claims/a-claim`, `facts/a-source/a-fact`.'),
}));
export type Answers = z.output<typeof answers>;

/** What people type and what they must be shown: `search/golden.yaml`. The tests hold search to it. */
export const golden = z.array(z.strictObject({
  query: text().describe('What is typed.'),
  first: recordOrFactReference().optional().describe('Must be the first result.'),
  top: z.array(recordOrFactReference()).default([]).describe('Must be among the first five.'),
  answer: z.union([z.literal('none'), recordOrFactReference()]).optional().describe('The direct answer above the list, or `none` where none may be shown.'),
  nothing: z.boolean().default(false).describe('Nothing may be found.'),
}));
export type Golden = z.output<typeof golden>;
