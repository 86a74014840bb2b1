import { z } from 'astro/zod';
import { factReference, partialDate, prose, reference, text, word } from './field.ts';

/** A piece of work with an aim: a programme, a pilot, a vanguard. */
export const programme = z.strictObject({
  name: text(),
  type: word('programmeType'),
  /** Where it stands among its kind. */
  order: z.number().int().optional(),
  /** The programme it belongs to. */
  partOf: reference('programmes').optional(),
  summary: prose(),
  aims: z.array(prose()).default([]),
  leads: z.array(z.strictObject({
    person: reference('people').optional(),
    name: text().optional(),
    role: text(),
  })).default([]),
  partners: z.array(reference('organisations')).default([]),
  places: z.array(reference('places')).default([]),
  from: partialDate().optional(),
  until: partialDate().optional(),
  /** Facts about its money. */
  money: z.array(factReference()).default([]),
  /** Facts about what it did or was to do. */
  facts: z.array(factReference()).default([]),
  /** Which source names it, and in what words of ours. */
  namedIn: z.array(z.strictObject({ source: reference('sources'), as: text() })).default([]),
  /** What nobody has been able to find out. */
  unknown: text().optional(),
  topics: z.array(reference('topics')).default([]),
  sources: z.array(reference('sources')).min(1),
  note: text().optional(),
});
export type Programme = z.output<typeof programme>;
