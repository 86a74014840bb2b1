import { z } from 'astro/zod';
import { factReference, partialDate, reference, text, webAddress } from './field.ts';

/** A number, an interval, or a fraction such as one third. */
const factValue = z.union([
  z.number(),
  z.strictObject({ low: z.number(), high: z.number() }),
  z.strictObject({ numerator: z.number().int(), denominator: z.number().int().positive() }),
]);

/** How a derived value follows from its inputs; the build computes it again. */
export const methods = ['ratio', 'product', 'sum', 'difference', 'share'] as const;

/** One thing a source says. With a value it can be shown as a figure; without, it can be cited. */
export const fact = z.strictObject({
  /** What the source says, in our own words. */
  statement: text(),
  /** The figure. */
  value: factValue.optional(),
  /** `GBP`, `GBP million`, `GBP billion`, `percent`, `percentage points`, or what is counted: `people`, `bodies`. */
  unit: text().optional(),
  /** “around”, “in the region of”. */
  approximate: z.boolean().default(false),
  /** The source gives a limit, not a value. */
  bound: z.enum(['at least', 'more than', 'up to', 'almost']).optional(),
  /** `per year`, `over five years`. */
  period: text().optional(),
  /** When it was true or was said. */
  asOf: partialDate().optional(),
  /** How the date is known, or what it covers, where a date alone would mislead. */
  asOfNote: text().optional(),
  /** Where in the source: `paragraph 8`, `page 12`. */
  locator: text().optional(),
  /** `reported`: that it was said is certain. `verified`: found in a public document. */
  status: z.enum(['reported', 'verified']),
  /** Other sources that give the same. */
  alsoIn: z.array(reference('sources')).default([]),
  /** Facts (or plain numbers) that the value is computed from. */
  derivedFrom: z.array(z.union([z.number(), factReference()])).optional(),
  /** How it is computed from them. */
  method: z.enum(methods).optional(),
  /** The working in words, where no method fits. */
  working: text().optional(),
  /** What a reader should know before using it. */
  note: text().optional(),
});
export type Fact = z.output<typeof fact>;

/** Words taken from the source, 25 at the most. */
export const quote = z.strictObject({
  /** The words, exactly. */
  text: text(),
  /** Who said them; left out where the source names nobody. */
  speaker: reference('people').optional(),
  /** How to name a speaker who has no record: `A spokeswoman`. */
  speakerName: text().optional(),
  /** The role at the time. */
  role: text(),
  /** When they were said. */
  asOf: partialDate(),
  asOfNote: text().optional(),
  locator: text().optional(),
  /** Whether the words are the speaker's or the writer's report of them. */
  kind: z.enum(['direct', 'reported', 'author']).default('direct'),
  note: text().optional(),
});
export type Quote = z.output<typeof quote>;

const ids = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.union([
  z.strictObject({ family: text(), given: text().optional() }),
  z.strictObject({ literal: text() }),
]);

/** A publication, with the facts and quotations taken from it. Keys are those of CSL 1.0.2. */
export const source = z.strictObject({
  /** CSL type. */
  type: z.enum([
    'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'dataset', 'document', 'hearing',
    'legislation', 'pamphlet', 'post', 'post-weblog', 'report', 'speech', 'webpage',
  ]),
  title: text(),
  author: z.array(name).default([]),
  'container-title': text().optional(),
  publisher: text(),
  /** As exactly as known. */
  issued: partialDate().optional(),
  /** How the date is known, or what is uncertain about it. */
  'issued-note': text().optional(),
  url: webAddress().optional(),
  /** Where the copy that was read is held, if not by its publisher; named, not linked. */
  copyUrl: webAddress().optional(),
  archiveUrl: webAddress().optional(),
  accessed: partialDate().optional(),
  /** What kind of witness it is. */
  standing: z.enum(['official', 'news', 'research', 'professional', 'reference', 'data', 'own-working']).default('reference'),
  /** What a reader should know about the copy that was read. */
  note: text().optional(),
  facts: z.record(ids, fact).default({}),
  quotes: z.record(ids, quote).default({}),
});
export type Source = z.output<typeof source>;
