import { z } from 'astro/zod';
import { partialDate, reference, text, word } from './field.ts';

export const marks = ['bar', 'column', 'line', 'range', 'proportion', 'tile-map', 'timeline'] as const;
export type Mark = (typeof marks)[number];

/** One visual channel, in the words of Vega-Lite. */
const channel = z.strictObject({
  field: text(),
  /** Shown instead of the field's own title. */
  title: text().optional(),
  /** The order of the categories: by value (`-x` is largest first), by name, or `none`, as they stand in the table. */
  sort: z.enum(['x', '-x', 'y', '-y', 'ascending', 'descending', 'none']).optional(),
});

/** The rows are taken from the catalogue instead of a dataset. */
const fromCatalogue = z.strictObject({
  /** Which kind of record gives the rows. */
  kind: z.enum(['events', 'organisations']),
  topics: z.array(reference('topics')).optional(),
  categories: z.array(word('eventCategory')).optional(),
  from: partialDate().optional(),
  to: partialDate().optional(),
});

/** A picture of a dataset, or of the catalogue itself. */
export const chart = z.strictObject({
  /** What the reader should see: a finding, not a label. */
  title: text(),
  /** Unit, place, period. */
  subtitle: text(),
  dataset: reference('datasets').optional(),
  catalogue: fromCatalogue.optional(),
  mark: z.enum(marks),
  encoding: z.strictObject({
    x: channel.optional(),
    /** The far end of a range. */
    x2: channel.optional(),
    y: channel.optional(),
    color: channel.optional(),
    /** Shown as text beside a mark or in a tile. */
    text: channel.optional(),
  }).default({}),
  /** Rows of the table that are drawn: each field must have this value, or one of these. */
  filter: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])).optional(),
  /** Categories that stand out. */
  highlight: z.array(z.union([z.string(), z.number()])).default([]),
  /** Columns or bars on top of each other, or side by side. */
  stack: z.boolean().default(false),
  /** What the data show, in at most 60 words; composed from the data where it is left out. */
  description: text().optional(),
  notes: text().optional(),
  topics: z.array(reference('topics')).default([]),
}).refine((spec) => Boolean(spec.dataset) !== Boolean(spec.catalogue), {
  error: 'A chart draws either a dataset or the catalogue. Give it “dataset” or “catalogue”, not both.',
});
export type ChartSpec = z.output<typeof chart>;
