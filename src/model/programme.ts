import { z } from 'astro/zod';
import { factReference, partialDate, prose, reference, text, word } from './field.ts';

/** A piece of work with an aim: a programme, a pilot, a vanguard. */
export const programme = z.strictObject({
  name: text().describe('What it is called.'),
  type: word('programmeType').describe('What kind of work it is.'),
  order: z.number().int().optional().describe('Where it stands among its kind.'),
  partOf: reference('programmes').optional().describe('The programme it belongs to.'),
  summary: prose().describe('What it is or was, in a sentence or two.'),
  aims: z.array(prose()).default([]).describe('What it was to achieve, one aim an entry.'),
  leads: z.array(z.strictObject({
    person: reference('people').optional().describe('The person’s record.'),
    name: text().optional().describe('A person without a record.'),
    role: text().describe('Their role in it.'),
  })).default([]).describe('Who leads or led it.'),
  partners: z.array(reference('organisations')).default([]).describe('Bodies that take part or took part.'),
  places: z.array(reference('places')).default([]).describe('Places it concerns.'),
  from: partialDate().optional().describe('When it began.'),
  until: partialDate().optional().describe('When it ended.'),
  money: z.array(factReference()).default([]).describe('Facts about its money.'),
  facts: z.array(factReference()).default([]).describe('Facts about what it did or was to do.'),
  namedIn: z.array(z.strictObject({ source: reference('sources').describe('The source that names it.'), as: text().describe('What it calls it, in words of ours.') })).default([]).describe('Which source names it, and in what words of ours.'),
  unknown: text().optional().describe('What nobody has been able to find out.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  sources: z.array(reference('sources')).min(1).describe('Where this is known from.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Programme = z.output<typeof programme>;
