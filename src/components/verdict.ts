import type { Claim } from '../model/claim.ts';

/** The colour of a verdict; its words always stand beside it. */
export const verdictTone: Record<Claim['verdict'], 'good' | 'filled' | 'strong' | 'plain'> = {
  supported: 'good',
  'not supported': 'filled',
  partly: 'strong',
  unresolved: 'plain',
  'two readings': 'plain',
};

/** Claims that the evidence bears out or does not stand before those that it leaves open. */
export function settledFirst<C extends { data: Claim }>(claims: readonly C[]): C[] {
  const isSettled = ({ data: { verdict } }: C) => verdict === 'supported' || verdict === 'not supported';
  return [...claims.filter(isSettled), ...claims.filter((claim) => !isSettled(claim))];
}
