import { z } from 'astro/zod';
import { factReference, prose, reference, text } from './field.ts';

/** What the evidence shows of a claim. */
export const verdicts = ['supported', 'not supported', 'partly', 'unresolved', 'two readings'] as const;

const evidence = z.union([
  z.strictObject({ fact: factReference().describe('A fact, as source/fact.') }),
  z.strictObject({ dataset: reference('datasets').describe('A table.') }),
  z.strictObject({ chart: reference('charts').describe('A chart.') }),
]);

/** What was said, held against the evidence; schema.org’s ClaimReview. */
export const claim = z.strictObject({
  title: text().describe('The question that a reader would ask.'),
  claim: prose().describe('What was said, in our words.'),
  claimedIn: z.strictObject({ source: reference('sources').describe('Where it was said.'), locator: text().optional().describe('Where in the source: `paragraph 8`.') }).describe('The source that makes the claim, and where in it.'),
  claimant: z.union([
    z.strictObject({ person: reference('people').describe('A person’s record.') }),
    z.strictObject({ organisation: reference('organisations').describe('A body’s record.') }),
  ]).optional().describe('Who said it.'),
  evidence: z.array(evidence).min(1).describe('What the claim is held against: facts, datasets, charts.'),
  shows: prose().describe('What the evidence shows, in a sentence or two.'),
  verdict: z.enum(verdicts).describe('What the evidence shows of the claim, in a word.'),
  summary: prose().describe('One sentence that a reader can carry away.'),
  reading: prose().describe('How to use the figures.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  sources: z.array(reference('sources')).default([]).describe('Where this is known from.'),
});
export type Claim = z.output<typeof claim>;
