import { z } from 'astro/zod';
import { text } from './field.ts';

const level = z.enum(['error', 'advice', 'off']);

/** The rules of good work, and how each is taken where a portal does not say otherwise. */
const qualityRules = {
  number: { usual: 'advice', says: 'Money, a percentage or a count in a text that stands in no fact, quotation or cited sentence.' },
  disagreement: { usual: 'error', says: 'A figure in a sentence that differs from the fact or the chart that the sentence names.' },
  quotation: { usual: 'error', says: 'Words in quotation marks that are nearly, but not quite, those of the source.' },
  acronym: { usual: 'advice', says: 'An acronym that a text never writes out.' },
  spelling: { usual: 'advice', says: 'A word that is in neither the dictionary nor the portal’s own list.' },
  sentence: { usual: 'advice', says: 'A sentence that is too long to follow.' },
  'reading-age': { usual: 'advice', says: 'A section that asks too much of its reader.' },
  word: { usual: 'advice', says: 'A word that the house avoids.' },
  'link-text': { usual: 'error', says: 'A link that does not say where it goes.' },
  alt: { usual: 'advice', says: 'A description that says the same as the caption.' },
  title: { usual: 'advice', says: 'A title that search results would cut.' },
  review: { usual: 'advice', says: 'A day of review that is past or near.' },
  overdue: { usual: 'advice', says: 'A dataset of which a newer one was expected.' },
  archive: { usual: 'off', says: 'A source on the web without an archived copy.' },
  alike: { usual: 'advice', says: 'Two records that look like one.' },
  copied: { usual: 'advice', says: 'A sentence that stands word for word in another record.' },
  unwritten: { usual: 'advice', says: 'A “To write:” that npm run new left for the author.' },
  typography: { usual: 'advice', says: 'Straight quotation marks, doubled spaces, spaces before a comma.' },
} as const satisfies Record<string, { usual: z.output<typeof level>; says: string }>;

export type QualityRule = keyof typeof qualityRules;

const rules = z.strictObject(Object.fromEntries(Object.entries(qualityRules).map(([name, { usual, says }]) => [name, level.default(usual).describe(says)])) as Record<QualityRule, z.ZodDefault<typeof level>>);

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
