import { z } from 'astro/zod';
import { partialDate, reference, text, word } from './field.ts';

export const marks = [
  'bar', 'column', 'line', 'area', 'range', 'dot', 'proportion', 'tile-map', 'timeline', 'network', 'tree', 'flow',
] as const;
export type Mark = (typeof marks)[number];

/** One visual channel, in the words of Vega-Lite. */
const channel = z.strictObject({
  field: text(),
  /** Shown instead of the field's own title. */
  title: text().optional(),
  /** The order of the categories: by value (`-x` is largest first), by name, or `none`, as they stand in the table. */
  sort: z.enum(['x', '-x', 'y', '-y', 'ascending', 'descending', 'none']).optional(),
  /** `{ zero: false }` lets the scale of a line begin above zero; the drawing then says so. */
  scale: z.strictObject({ zero: z.boolean() }).optional(),
});

/** A field that only names something, such as one end of a relation. */
const plainChannel = z.strictObject({
  field: text(),
  /** Shown instead of the field's own title. */
  title: text().optional(),
});

/** A place on a scale: a quantity, a date, or a category by its name. */
const place = z.union([z.string(), z.number()]);

/** What the author points out upon the drawing; on phones the text is a numbered footnote. */
const annotation = z.strictObject({
  /** A line across the drawing, a stretch of it, or a note on one place. */
  type: z.enum(['rule', 'band', 'note']),
  /** Where, along the horizontal scale. */
  x: place.optional(),
  /** Where, along the vertical scale. */
  y: place.optional(),
  /** The far end of a band, on the same scale. */
  to: place.optional(),
  /** What it says, in a few words. */
  text: text(),
}).refine((it) => it.x !== undefined || it.y !== undefined, {
  error: 'An annotation needs a place. Give it “x”, “y” or both.', path: ['x'],
}).refine((it) => it.type !== 'band' || it.to !== undefined, {
  error: 'A band needs its far end. Give it “to”.', path: ['to'],
});
export type Annotation = z.output<typeof annotation>;

/** The rows are taken from the catalogue instead of a dataset. */
const fromCatalogue = z.strictObject({
  /** What gives the rows: events; bodies; how bodies stand to each other; which body followed which. */
  kind: z.enum(['events', 'organisations', 'relations', 'successions']),
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
    /** Small multiples: one panel for each value, all on the same scales. For bars, columns, lines and areas. */
    facet: channel.optional(),
    /** A column that says of a value `approximate`, `estimate`, `provisional` or `planned`; empty where it is certain. */
    status: plainChannel.optional(),
    /** Of a relation or a flow: where it comes from. */
    source: plainChannel.optional(),
    /** Of a relation or a flow: where it leads. */
    target: plainChannel.optional(),
    /** The group that the source belongs to, such as a sector. */
    sourceGroup: plainChannel.optional(),
    /** The group that the target belongs to. */
    targetGroup: plainChannel.optional(),
    /** How much a flow carries; each row counts as one where it is left out. */
    size: plainChannel.optional(),
    /** Of a tree: what the row is about. */
    id: plainChannel.optional(),
    /** Of a tree: what it hangs from; empty for the root. */
    parent: plainChannel.optional(),
  }).default({}),
  /** Rows of the table that are drawn: each field must have this value, or one of these. */
  filter: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])).optional(),
  /** Categories that stand out. */
  highlight: z.array(z.union([z.string(), z.number()])).default([]),
  /** Columns or bars on top of each other, or side by side. */
  stack: z.boolean().default(false),
  /** The parts of a proportion as one bar, or as a hundred squares. */
  shape: z.enum(['bar', 'waffle']).default('bar'),
  /** Reference lines, bands and notes upon the drawing. */
  annotations: z.array(annotation).default([]),
  /** What the data show, in at most 60 words; composed from the data where it is left out. */
  description: text().optional(),
  notes: text().optional(),
  topics: z.array(reference('topics')).default([]),
}).refine((spec) => Boolean(spec.dataset) !== Boolean(spec.catalogue), {
  path: ['catalogue'],
  error: 'A chart draws either a dataset or the catalogue. Give it “dataset” or “catalogue”, not both.',
});
export type ChartSpec = z.output<typeof chart>;
