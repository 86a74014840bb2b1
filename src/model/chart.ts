import { z } from 'astro/zod';
import { partialDate, reference, text, word } from './field.ts';

export const marks = [
  'bar', 'column', 'line', 'area', 'range', 'dot', 'proportion', 'tile-map', 'timeline', 'network', 'tree', 'flow',
] as const;
export type Mark = (typeof marks)[number];

/** One visual channel, in the words of Vega-Lite. */
const channel = z.strictObject({
  field: text().describe('A field of the table.'),
  title: text().optional().describe('Shown instead of the field’s own title.'),
  sort: z.enum(['x', '-x', 'y', '-y', 'ascending', 'descending', 'none']).optional().describe('The order of the categories: by value (`-x` is largest first), by name, or `none`, as they stand in the table.'),
  scale: z.strictObject({ zero: z.boolean().describe('Whether the scale begins at zero.') }).optional().describe('`{ zero: false }` lets the scale of a line, range or dot plot begin above zero; the drawing then says so.'),
});

/** A field that only names something, such as one end of a relation. */
const plainChannel = z.strictObject({
  field: text().describe('A field of the table.'),
  title: text().optional().describe('Shown instead of the field’s own title.'),
});

/** A place on a scale: a quantity, a date, or a category by its name. */
const place = z.union([z.string(), z.number()]);

/** What the author points out upon the drawing; on phones the text is a numbered footnote. */
const annotation = z.strictObject({
  type: z.enum(['rule', 'band', 'note']).describe('A line across the drawing, a stretch of it, or a note on one place.'),
  x: place.optional().describe('Where, along the horizontal scale.'),
  y: place.optional().describe('Where, along the vertical scale.'),
  to: place.optional().describe('The far end of a band, on the same scale.'),
  facet: place.optional().describe('Of small multiples: the panel it stands in; without it, every panel.'),
  text: text().describe('What it says, in a few words.'),
}).refine((it) => it.x !== undefined || it.y !== undefined, {
  error: 'An annotation needs a place. Add “x”, “y” or both.', path: ['x'],
}).refine((it) => it.type !== 'band' || it.to !== undefined, {
  error: 'A band needs its far end. Add “to”.', path: ['to'],
});
export type Annotation = z.output<typeof annotation>;

/** The rows are taken from the catalogue instead of a dataset. */
const fromCatalogue = z.strictObject({
  kind: z.enum(['events', 'organisations', 'relations', 'successions']).describe('What gives the rows: events; bodies; how bodies stand to each other; which body followed which.'),
  topics: z.array(reference('topics')).optional().describe('Only events of these topics.'),
  categories: z.array(word('eventCategory')).optional().describe('Only events of these kinds.'),
  from: partialDate().optional().describe('The first year, month or day.'),
  to: partialDate().optional().describe('The last year, month or day.'),
});

/** A picture of a dataset, or of the catalogue itself. */
export const chart = z.strictObject({
  title: text().describe('What the reader should see: a finding, not a label.'),
  subtitle: text().describe('Unit, place, period.'),
  dataset: reference('datasets').optional().describe('The table it draws.'),
  catalogue: fromCatalogue.optional().describe('Records that it draws instead of a table.'),
  mark: z.enum(marks).describe('How it is drawn.'),
  encoding: z.strictObject({
    x: channel.optional().describe('What runs across.'),
    x2: channel.optional().describe('The far end of a range.'),
    y: channel.optional().describe('What runs up, or stands in rows.'),
    color: channel.optional().describe('What the colours stand for.'),
    text: channel.optional().describe('Shown as text beside a mark or in a tile.'),
    facet: channel.optional().describe('Small multiples: one panel for each value, all on the same scales. For bars, columns, lines and areas.'),
    status: plainChannel.optional().describe('A column that says of a value, a date or a relation `approximate`, `estimate`, `provisional` or `planned`; empty where it is certain.'),
    source: plainChannel.optional().describe('Of a relation or a flow: where it comes from.'),
    target: plainChannel.optional().describe('Of a relation or a flow: where it leads.'),
    sourceGroup: plainChannel.optional().describe('The group that the source belongs to, such as a sector.'),
    targetGroup: plainChannel.optional().describe('The group that the target belongs to.'),
    size: plainChannel.optional().describe('How much a flow carries; each row counts as one where it is left out.'),
    id: plainChannel.optional().describe('Of a tree: what the row is about.'),
    parent: plainChannel.optional().describe('Of a tree: what it hangs from; empty for the root.'),
  }).default({}).describe('Which field of the table stands where in the drawing.'),
  filter: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))])).optional().describe('Rows of the table that are drawn: each field must have this value, or one of these.'),
  highlight: z.array(z.union([z.string(), z.number()])).default([]).describe('Names that stand out: categories, bodies or events, as the table has them. A card shows them first.'),
  stack: z.boolean().default(false).describe('Columns or bars stand on top of each other, not side by side.'),
  shape: z.enum(['bar', 'waffle']).default('bar').describe('The parts of a proportion as one bar, or as a hundred squares.'),
  annotations: z.array(annotation).default([]).describe('Reference lines, bands and notes upon the drawing.'),
  description: text().optional().describe('What the data show, in at most 60 words; composed from the data where it is left out.'),
  notes: text().optional().describe('What a reader should know before using it.'),
  topics: z.array(reference('topics')).default([]).describe('The subject areas it belongs to.'),
}).refine((spec) => spec.dataset || spec.catalogue, {
  path: ['catalogue'],
  error: 'The chart has nothing to draw. Add “dataset: some-dataset”, or “catalogue: { kind: events }”.',
}).refine((spec) => !(spec.dataset && spec.catalogue), {
  path: ['catalogue'],
  error: 'A chart draws a dataset or the catalogue, not both. Take out “dataset” or “catalogue”.',
});
export type ChartSpec = z.output<typeof chart>;
