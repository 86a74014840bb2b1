import { z } from 'astro/zod';
import { factReference, prose, reference, text } from './field.ts';

/** What the evidence shows of a claim. */
export const verdicts = ['supported', 'not supported', 'partly', 'unresolved', 'two readings'] as const;

const evidence = z.union([
  z.strictObject({ fact: factReference() }),
  z.strictObject({ dataset: reference('datasets') }),
  z.strictObject({ chart: reference('charts') }),
]);

/** What was said, held against the evidence; schema.org’s ClaimReview. */
export const claim = z.strictObject({
  /** The question that a reader would ask. */
  title: text(),
  /** What was said, in our words. */
  claim: prose(),
  /** Where, and where in it. */
  claimedIn: z.strictObject({ source: reference('sources'), locator: text().optional() }),
  /** Who said it. */
  claimant: z.union([
    z.strictObject({ person: reference('people') }),
    z.strictObject({ organisation: reference('organisations') }),
  ]).optional(),
  evidence: z.array(evidence).min(1),
  /** What the evidence shows, in a sentence or two. */
  shows: prose(),
  verdict: z.enum(verdicts),
  /** One sentence that a reader can carry away. */
  summary: prose(),
  /** How to use the figures. */
  reading: prose(),
  topics: z.array(reference('topics')).default([]),
  sources: z.array(reference('sources')).default([]),
});
export type Claim = z.output<typeof claim>;
