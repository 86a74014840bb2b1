import { z } from 'astro/zod';
import { factReference, partialDate, reference, text, word } from './field.ts';

/** A harbour, district, region or city. */
export const place = z.strictObject({
  name: text().describe('What it is called.'),
  shortName: text().optional().describe('For tight places, such as a table on a phone.'),
  type: word('placeType').describe('What kind of place it is.'),
  identifiers: z.array(z.strictObject({ scheme: text().describe('Who gives the code.'), identifier: text().describe('The code.') })).default([]).describe('Official codes: `{ scheme: GSS, identifier: E09000023 }`.'),
  tile: z.strictObject({
    row: z.number().int().positive().describe('Its row, from 1.'),
    column: z.number().int().positive().describe('Its column, from 1.'),
    code: z.string().min(2).max(4).describe('Two to four letters that stand in the tile.'),
  }).optional().describe('Its tile in the map of tiles; rows and columns count from 1.'),
  within: reference('places').optional().describe('The larger place it lies in.'),
  bodies: z.array(z.strictObject({
    organisation: reference('organisations').describe('The body.'),
    as: text().describe('What the body is to the place: `Commissioner`, `Planning area`.'),
    from: partialDate().optional().describe('When this began.'),
    until: partialDate().optional().describe('When this ended.'),
    note: text().optional().describe('What a reader should know besides.'),
  })).default([]).describe('Bodies that cover it now or did.'),
  facts: z.array(factReference()).default([]).describe('The headline figures of the place.'),
  sources: z.array(reference('sources')).min(1).describe('Where this is known from.'),
  note: text().optional().describe('What a reader should know besides.'),
});
export type Place = z.output<typeof place>;
