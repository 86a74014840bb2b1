import { z } from 'astro/zod';
import { day, partialDate, reference, text } from './field.ts';

/** A column, in the words of Frictionless Table Schema. */
export const field = z.strictObject({
  /** The column's heading in the CSV. */
  name: z.string().regex(/^[a-z][a-z0-9_]*$/).meta({ example: 'spend_per_head' }),
  /** How a reader sees it. */
  title: text(),
  description: text().optional(),
  type: z.enum(['string', 'integer', 'number', 'year', 'date', 'boolean']),
  /** `people`, `GBP million`, `percent`. */
  unit: text().optional(),
  /** What an empty cell means, where it is more than “not known”: `none`, `not counted`. */
  missing: text().default('not known'),
  /** The cells are ids of records of this kind, shown by their names. */
  reference: z.enum(['organisations', 'places', 'people', 'programmes', 'sources', 'events', 'terms', 'topics']).optional(),
  constraints: z.strictObject({
    required: z.boolean().optional(),
    unique: z.boolean().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    enum: z.array(z.string()).optional(),
  }).default({}),
});
export type DatasetField = z.output<typeof field>;

/** What describes the table that stands beside it under the same name, as CSV. */
export const dataset = z.strictObject({
  title: text(),
  description: text(),
  /** SPDX or the publisher's short name: `OGL-UK-3.0`. */
  licence: text(),
  /** Words that the licence asks to be shown. */
  attribution: text().optional(),
  sources: z.array(reference('sources')).min(1),
  /** The time the figures are of. */
  period: z.strictObject({ from: partialDate(), to: partialDate().optional() }).optional(),
  /** When a newer table is expected, or `none`. */
  nextUpdate: z.union([z.literal('none'), day()]).default('none'),
  topics: z.array(reference('topics')).default([]),
  /** What a reader should know before using it. */
  notes: text().optional(),
  fields: z.array(field).min(1),
});
export type Dataset = z.output<typeof dataset>;
