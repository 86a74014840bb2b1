import { z } from 'astro/zod';
import { recordReference } from './field.ts';

/** Addresses that records had before, each with the record that readers are led to: one file, `redirects.yaml`. */
export const redirects = z.record(z.string().regex(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/), recordReference());
export type Redirects = z.output<typeof redirects>;
