import { z } from 'astro/zod';
import { factReference, partialDate, reference, text, webAddress } from './field.ts';

/** A number, an interval, or a fraction such as one third. */
const factValue = z.union([
  z.number(),
  z.strictObject({ low: z.number().describe('The low end.'), high: z.number().describe('The high end.') }),
  z.strictObject({ numerator: z.number().int().describe('Of a third: 1.'), denominator: z.number().int().positive().describe('Of a third: 3.') }),
]);

/** How a derived value follows from its inputs; the build computes it again. */
export const methods = ['ratio', 'product', 'sum', 'difference', 'share'] as const;

/** One thing a source says. With a value it can be shown as a figure; without, it can be cited. */
export const fact = z.strictObject({
  statement: text().describe('What the source says, in our own words.'),
  value: factValue.optional().describe('The figure: a number, `{ low: 2, high: 3 }` or `{ numerator: 1, denominator: 3 }`.'),
  unit: text().optional().describe('`GBP`, `GBP million`, `GBP billion`, `percent`, `percentage points`, or what is counted: `people`, `bodies`.'),
  approximate: z.boolean().default(false).describe('The source says “around” or “in the region of”.'),
  bound: z.enum(['at least', 'more than', 'up to', 'almost']).optional().describe('The source gives a limit, not a value.'),
  period: text().optional().describe('The time it covers: `per year`, `over five years`.'),
  asOf: partialDate().optional().describe('When it was true or was said.'),
  asOfNote: text().optional().describe('How the date is known, or what it covers, where a date alone would mislead.'),
  locator: text().optional().describe('Where in the source: `paragraph 8`, `page 12`.'),
  status: z.enum(['reported', 'verified']).describe('`reported`: that it was said is certain. `verified`: found in a public document.'),
  alsoIn: z.array(reference('sources')).default([]).describe('Other sources that give the same.'),
  derivedFrom: z.array(z.union([z.number(), factReference()])).optional().describe('Facts (or plain numbers) that the value is computed from.'),
  method: z.enum(methods).optional().describe('How it is computed from them.'),
  working: text().optional().describe('The working in words, where no method fits.'),
  note: text().optional().describe('What a reader should know before using it.'),
});
export type Fact = z.output<typeof fact>;

/** Words taken from the source, 25 at the most. */
export const quote = z.strictObject({
  text: text().describe('The words, exactly.'),
  speaker: reference('people').optional().describe('Who said them; left out where the source names nobody.'),
  speakerName: text().optional().describe('How to name a speaker who has no record: `A spokeswoman`.'),
  role: text().describe('The role at the time.'),
  asOf: partialDate().describe('When they were said.'),
  asOfNote: text().optional().describe('How the date is known, or what it covers, where a date alone would mislead.'),
  locator: text().optional().describe('Where in the source: `paragraph 8`, `page 12`.'),
  kind: z.enum(['direct', 'reported', 'author']).default('direct').describe('Whether the words are the speaker’s or the writer’s report of them.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Quote = z.output<typeof quote>;

const ids = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const name = z.union([
  z.strictObject({ family: text().describe('Family name.'), given: text().optional().describe('Given name.') }),
  z.strictObject({ literal: text().describe('The name of a body or group.') }),
]);

/** A publication, with the facts and quotations taken from it. Keys are those of CSL 1.0.2. */
export const source = z.strictObject({
  type: z.enum([
    'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'dataset', 'document', 'hearing',
    'legislation', 'pamphlet', 'post', 'post-weblog', 'report', 'speech', 'webpage',
  ]).describe('What kind of publication it is, in the words of CSL.'),
  title: text().describe('The title, as published.'),
  author: z.array(name).default([]).describe('Who wrote it.'),
  'container-title': text().optional().describe('What it appeared in: the journal, newspaper or website.'),
  publisher: text().describe('Who published it.'),
  issued: partialDate().optional().describe('When it was published, as exactly as known.'),
  'issued-note': text().optional().describe('How the date is known, or what is uncertain about it.'),
  url: webAddress().optional().describe('Where it can be read.'),
  copyUrl: webAddress().optional().describe('Where the copy that was read is held, if not by its publisher; named, not linked.'),
  archiveUrl: webAddress().optional().describe('An archived copy.'),
  accessed: partialDate().optional().describe('When it was read.'),
  standing: z.enum(['official', 'news', 'research', 'professional', 'reference', 'data', 'own-working']).default('reference').describe('What kind of witness it is.'),
  note: text().optional().describe('What a reader should know about the copy that was read.'),
  facts: z.record(ids, fact).default({}).meta({
    description: 'What the source says, one entry a fact; the key is the fact’s id.',
    example: '{ height: { statement: The height of the light., value: 42, unit: metres, asOf: 2014, locator: page 3, status: verified } }',
  }),
  quotes: z.record(ids, quote).default({}).meta({
    description: 'Words taken from it, one entry a quotation; the key is its id.',
    example: '{ night: { text: The light does not mind the night., speakerName: A keeper, role: Keeper, asOf: 2014-06 } }',
  }),
});
export type Source = z.output<typeof source>;
