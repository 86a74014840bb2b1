import { z } from 'astro/zod';
import { figureReference, partialDate, prose, reference, text, webAddress } from './field.ts';
import { quality } from './quality.ts';

/** The words that records may choose from, each with the label that readers see, in the order they are shown. */
const vocabulary = z.record(z.string(), z.strictObject({
  label: text().describe('What readers see.'),
  plural: text().optional().describe('For a heading over many.'),
  summary: text().optional().describe('What the word means, in a sentence.'),
}));

/** What the portal is: one file, `portal.yaml`. */
export const portal = z.strictObject({
  name: text().describe('The name of the portal.'),
  nameAccent: text().optional().describe('The part of the name that stands out in the masthead.'),
  headline: text().describe('The headline of the home page.'),
  strapline: text().describe('The line under the headline.'),
  description: text().describe('One or two sentences for search engines.'),
  url: webAddress().describe('Where the site will stand; `SITE` overrides it.'),
  locale: z.string().default('en-GB').describe('The language of the content.'),
  publisher: z.strictObject({ name: text().describe('Its name.'), url: webAddress().optional().describe('Its website.'), email: z.email().optional().describe('Where readers write to.') }).describe('Who publishes it, and how to reach them.'),
  licence: z.strictObject({ name: text().describe('Its name.'), url: webAddress().describe('Where it can be read.'), attribution: text().optional().describe('Words that the data’s licences ask for.') }).describe('The licence of the text, and words that the data’s licences ask for.'),
  repository: webAddress().optional().describe('Where the files are kept.'),
  searchExamples: text().describe('Examples in the search box.'),
  asOf: partialDate().describe('The day on which what pages say of the present was true.'),
  about: z.array(prose()).min(1).describe('Paragraphs of `/about/`.'),
  accessibility: z.array(prose()).min(1).describe('Paragraphs of `/accessibility/` on how to report a problem and what is known to fall short.'),
  home: z.strictObject({
    facts: z.array(z.strictObject({ fact: figureReference().describe('The fact that is shown.'), label: text().describe('What readers see.') })).default([]).describe('The figures in the strip.'),
    leadChart: reference('charts').optional().describe('The chart it opens with.'),
    emblem: reference('charts').optional().describe('The places drawn as the emblem: a tile map.'),
    leadBriefings: z.array(reference('briefings')).default([]).describe('The briefings it opens with.'),
  }).describe('What the home page shows.'),
  quality: quality.prefault({}).describe('What the check asks of texts and records beyond what a schema can say.'),
  vocabularies: z.strictObject({
    sector: vocabulary.describe('Groups of bodies in the who’s who.'),
    relationLayer: vocabulary.describe('Kinds of relation, each a drawing.'),
    programmeType: vocabulary.describe('Kinds of programme.'),
    placeType: vocabulary.describe('Kinds of place.'),
    eventCategory: vocabulary.describe('Kinds of event.'),
  }).describe('The words that records may choose from.'),
});
export type Portal = z.output<typeof portal>;
