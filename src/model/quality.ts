import { z } from 'astro/zod';
import { text } from './field.ts';

const level = z.enum(['error', 'advice', 'off']);

/** The rules of good work, and how each is taken where a portal does not say otherwise. */
export const qualityRules = {
  /** Money, a percentage or a count in a text that stands in no fact, quotation or cited sentence. */
  number: 'advice',
  /** A figure in a sentence that differs from the fact or the chart that the sentence names. */
  disagreement: 'error',
  /** Words in quotation marks that are nearly, but not quite, those of the source. */
  quotation: 'error',
  /** An acronym that a text never writes out. */
  acronym: 'advice',
  /** A word that is in neither the dictionary nor the portal’s own list. */
  spelling: 'advice',
  /** A sentence that is too long to follow. */
  sentence: 'advice',
  /** A section that asks too much of its reader. */
  'reading-age': 'advice',
  /** A word that the house avoids. */
  word: 'advice',
  /** A link that does not say where it goes. */
  'link-text': 'error',
  /** A description that says the same as the caption. */
  alt: 'advice',
  /** A title that search results would cut. */
  title: 'advice',
  /** A day of review that is past or near. */
  review: 'advice',
  /** A dataset of which a newer one was expected. */
  overdue: 'advice',
  /** A source on the web without an archived copy. */
  archive: 'off',
  /** Two records that look like one. */
  alike: 'advice',
  /** A sentence that stands word for word in another record. */
  copied: 'advice',
  /** Straight quotation marks, doubled spaces, spaces before a comma. */
  typography: 'advice',
} as const satisfies Record<string, z.output<typeof level>>;

export type QualityRule = keyof typeof qualityRules;

const rules = z.strictObject(Object.fromEntries(Object.entries(qualityRules).map(([name, usual]) => [name, level.default(usual)])) as Record<QualityRule, z.ZodDefault<typeof level>>);

/** What the portal asks of its texts, in `portal.yaml`; each key has a sensible default. */
export const quality = z.strictObject({
  rules: rules.prefault({}).describe('How each rule is taken: `error`, `advice` or `off`.'),
  avoid: z.record(z.string(), z.string()).default({}).describe('Words to avoid beside those of the house list, each with what to write; an empty text takes one off the list.'),
  acronyms: z.array(text()).default([]).describe('Acronyms that every reader of this portal knows.'),
  sentenceWords: z.number().int().positive().default(40).describe('Words in a sentence, at the most.'),
  readingAge: z.number().int().positive().default(16).describe('The age at which a section should be easy to read.'),
  titleLength: z.number().int().positive().default(70).describe('Letters of a title that search results show.'),
  reviewWithin: z.number().int().nonnegative().default(30).describe('Days before its review in which a briefing is named.'),
});
export type Quality = z.output<typeof quality>;
