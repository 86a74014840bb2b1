import { z } from 'astro/zod';
import { day, partialDate, reference, text } from './field.ts';

/** A column, in the words of Frictionless Table Schema. */
export const field = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/).meta({ example: 'spend_per_head', column: true }).describe('The column’s heading in the CSV.'),
  title: text().describe('How a reader sees it.'),
  description: text().optional().describe('What the column holds, where its title does not say it.'),
  type: z.enum(['string', 'integer', 'number', 'year', 'date', 'boolean']).describe('What the cells hold.'),
  unit: text().optional().describe('What the numbers count or measure: `people`, `GBP million`, `percent`.'),
  missing: text().default('not known').describe('What an empty cell means, where it is more than “not known”: `none`, `not counted`.'),
  reference: z.enum(['organisations', 'places', 'people', 'programmes', 'sources', 'events', 'terms', 'topics']).optional().describe('The cells are ids of records of this kind, shown by their names.'),
  sources: z.array(reference('sources')).min(1).optional().describe('Which of the dataset’s sources bear this column, where not all of them do: a chart cites those of the columns that it draws.'),
  constraints: z.strictObject({
    required: z.boolean().optional().describe('No cell may be empty.'),
    unique: z.boolean().optional().describe('Each cell has its own value.'),
    minimum: z.number().optional().describe('The least that a cell may be.'),
    maximum: z.number().optional().describe('The most that a cell may be.'),
    enum: z.array(z.string()).optional().describe('The only values that may stand here.'),
  }).default({}).describe('What every cell must keep to.'),
});
export type DatasetField = z.output<typeof field>;

/** What describes the table that stands beside it under the same name, as CSV. */
export const dataset = z.strictObject({
  title: text().describe('What the table holds.'),
  description: text().describe('What each row is and where the figures come from, in a sentence or two.'),
  licence: text().describe('SPDX or the publisher’s short name: `OGL-UK-3.0`.'),
  attribution: text().optional().describe('Words that the licence asks to be shown.'),
  sources: z.array(reference('sources')).min(1).describe('Where the figures come from.'),
  period: z.strictObject({ from: partialDate().describe('The first year, month or day.'), to: partialDate().optional().describe('The last year, month or day.') }).optional().describe('The time the figures are of.'),
  nextUpdate: z.union([z.literal('none'), day()]).default('none').describe('When a newer table is expected, or `none`.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
  notes: text().optional().describe('What a reader should know before using it.'),
  fields: z.array(field).min(1).describe('The columns, in the order of the CSV.'),
});
export type Dataset = z.output<typeof dataset>;
