import type { z } from 'astro/zod';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { briefing } from '../model/briefing.ts';

const dots = '…';

/** A briefing’s front matter in which what is still missing or wrong is stood in for, so that its body can be read and shown before all is filled in. */
export function withStandIns(data: Record<string, unknown>, catalogue: Catalogue): Record<string, unknown> {
  const [topic = ''] = catalogue.topics.keys();
  const standIns: Record<string, unknown> = {
    title: dots, summary: dots.repeat(50), topics: [topic], published: '2000-01-01', reviewBy: '2000-01-01', status: 'current', keyPoints: [dots, dots],
  };
  const parts: Record<string, z.ZodType> = briefing.shape;
  const fitting = Object.entries(data).filter(([key, value]) => Object.hasOwn(parts, key) && parts[key]!.safeParse(value).success);
  return { ...standIns, ...Object.fromEntries(fitting.filter(([key]) => key in standIns)) };
}
