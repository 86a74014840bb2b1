import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import { briefingLoader } from './loader.ts';
import { briefing } from './model/briefing.ts';

/** Bodies rendered as data: nothing that authors write becomes a module. */
const briefings = defineCollection({ loader: briefingLoader(), schema: briefing });

/** The authors’ guide is ours, may hold code, and is compiled by `@astrojs/mdx`. */
const guide = defineCollection({
  loader: glob({ pattern: '*.{md,mdx}', base: './docs/authoring' }),
  schema: z.object({ title: z.string(), summary: z.string(), order: z.number() }),
});

export const collections = { briefings, guide };
