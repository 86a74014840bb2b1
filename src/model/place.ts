import { z } from 'astro/zod';
import { factReference, partialDate, reference, text, word } from './field.ts';

/** A harbour, district, region or city. */
export const place = z.strictObject({
  name: text(),
  /** For tight places, such as a table on a phone. */
  shortName: text().optional(),
  type: word('placeType'),
  /** Official codes: `{ scheme: GSS, identifier: E09000023 }`. */
  identifiers: z.array(z.strictObject({ scheme: text(), identifier: text() })).default([]),
  /** Its tile in the map of tiles; rows and columns count from 1. */
  tile: z.strictObject({
    row: z.number().int().positive(),
    column: z.number().int().positive(),
    code: z.string().min(2).max(4),
  }).optional(),
  /** The larger place it lies in. */
  within: reference('places').optional(),
  /** Bodies that cover it now or did. */
  bodies: z.array(z.strictObject({
    organisation: reference('organisations'),
    /** What the body is to the place: `Commissioner`, `Planning area`. */
    as: text(),
    from: partialDate().optional(),
    until: partialDate().optional(),
    note: text().optional(),
  })).default([]),
  /** The headline figures of the place. */
  facts: z.array(factReference()).default([]),
  sources: z.array(reference('sources')).min(1),
  note: text().optional(),
});
export type Place = z.output<typeof place>;
