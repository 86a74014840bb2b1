import type { Claim } from '../model/claim.ts';

/** The colour of a verdict; its words always stand beside it. */
export const verdictTone: Record<Claim['verdict'], 'good' | 'filled' | 'strong' | 'plain'> = {
  supported: 'good',
  'not supported': 'filled',
  partly: 'strong',
  unresolved: 'plain',
  'two readings': 'plain',
};
