import { z } from 'astro/zod';
import { figureReference, partialDate, prose, reference, text, webAddress } from './field.ts';

/** The words that records may choose from, each with the label that readers see, in the order they are shown. */
const vocabulary = z.record(z.string(), z.strictObject({
  label: text(),
  /** For a heading over many. */
  plural: text().optional(),
  summary: text().optional(),
}));

/** What the portal is: one file, `portal.yaml`. */
export const portal = z.strictObject({
  name: text(),
  /** The part of the name that stands out in the masthead. */
  nameAccent: text().optional(),
  /** The headline of the home page. */
  headline: text(),
  strapline: text(),
  /** One or two sentences for search engines. */
  description: text(),
  /** Where the site will stand; `SITE` overrides it. */
  url: webAddress(),
  locale: z.string().default('en-GB'),
  publisher: z.strictObject({ name: text(), url: webAddress().optional(), email: z.email().optional() }),
  /** The licence of the text, and words that the data’s licences ask for. */
  licence: z.strictObject({ name: text(), url: webAddress(), attribution: text().optional() }),
  repository: webAddress().optional(),
  /** Examples in the search box. */
  searchExamples: text(),
  /** `published` of the newest briefing is the site’s date; facts about today are as of this day. */
  asOf: partialDate(),
  /** Paragraphs of `/about/`. */
  about: z.array(prose()).min(1),
  /** Paragraphs of `/accessibility/` on how to report a problem and what is known to fall short. */
  accessibility: z.array(prose()).min(1),
  home: z.strictObject({
    facts: z.array(z.strictObject({ fact: figureReference(), label: text() })).default([]),
    leadChart: reference('charts').optional(),
    /** The places drawn as the emblem: a tile map. */
    emblem: reference('charts').optional(),
    leadBriefings: z.array(reference('briefings')).default([]),
  }),
  vocabularies: z.strictObject({
    sector: vocabulary,
    relationLayer: vocabulary,
    programmeType: vocabulary,
    placeType: vocabulary,
    eventCategory: vocabulary,
  }),
});
export type Portal = z.output<typeof portal>;
