import { z } from 'astro/zod';
import { figureReference, partialDate, prose, reference, text, webAddress, word } from './field.ts';

/** How one body stood to another, and when. */
const relation = z.strictObject({
  type: text().describe('A verb: `oversees`, `commissions`, `member of`.'),
  to: reference('organisations').describe('The other body.'),
  layer: word('relationLayer').describe('Which drawing it belongs to.'),
  from: partialDate().optional().describe('When this began.'),
  until: partialDate().optional().describe('When this ended.'),
  note: text().optional().describe('What a reader should know besides.'),
  sources: z.array(reference('sources')).default([]).describe('Where this is known from.'),
});

/** A body or a kind of body. Words are Popolo's where it has them. */
export const organisation = z.strictObject({
  name: text().describe('Its name, written out.'),
  abbreviation: text().optional().describe('The short form, as people say it: `CO`.'),
  otherNames: z.array(z.strictObject({ name: text().describe('The other name.'), until: partialDate().optional().describe('When it was given up.'), note: text().optional().describe('What a reader should know besides.') })).default([]).describe('Former and popular names; search and the A-Z find them.'),
  scope: z.enum(['body', 'type']).describe('A single body, or a kind of which there are many.'),
  sector: word('sector').describe('Which group it belongs to in the who’s who.'),
  classification: reference('organisations').optional().describe('For a body: the kind it is one of.'),
  summary: prose().describe('What it is or was, in a sentence or two.'),
  count: figureReference().optional().describe('How many there were.'),
  founded: partialDate().optional().describe('When it began.'),
  dissolved: partialDate().optional().describe('When it ended.'),
  lifeNote: text().optional().describe('What is uncertain about the life span.'),
  status: z.enum(['exists', 'abolished', 'changed', 'uncertain']).describe('Whether it still exists, and when that was last known.'),
  statusAsOf: partialDate().optional().describe('When the status was last known to be so.'),
  successors: z.array(z.strictObject({
    organisation: reference('organisations').describe('The body that followed.'),
    on: partialDate().optional().describe('The day, month or year of the change.'),
    note: text().optional().describe('What a reader should know besides.'),
  })).default([]).describe('What took its place.'),
  relations: z.array(relation).default([]).describe('How it stands or stood to other bodies.'),
  identifiers: z.array(z.strictObject({ scheme: text().describe('Who gives the code.'), identifier: text().describe('The code.') })).default([]).describe('Official codes: `{ scheme: ODS, identifier: 07T }`.'),
  places: z.array(reference('places')).default([]).describe('The places it covers or covered.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  url: webAddress().optional().describe('Its own website.'),
  sources: z.array(reference('sources')).min(1).describe('Where this is known from.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Organisation = z.output<typeof organisation>;
