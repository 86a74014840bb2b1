import type { Entry } from '../catalogue/catalogue.ts';
import type { Organisation } from '../model/organisation.ts';
import { byTitle } from './order.ts';

const yearOf = (date: string) => date.slice(0, 4);

/** `2013-04, 2022-07` → `2013 to 2022`; without an end, `since 2013`; without a start, `until 2022`. */
export function lifeSpan(from?: string, until?: string): string | undefined {
  if (from && until) return yearOf(from) === yearOf(until) ? yearOf(from) : `${yearOf(from)} to ${yearOf(until)}`;
  if (from) return `since ${yearOf(from)}`;
  return until ? `until ${yearOf(until)}` : undefined;
}

/** Whether a body is no longer what it was; one that nobody is certain of is not counted among them. */
export const isGone = ({ status }: Organisation): boolean => status === 'abolished' || status === 'changed';

/** What exists before what is gone; then by name. */
export const byLife = (a: Entry<'organisations'>, b: Entry<'organisations'>): number =>
  Number(isGone(a.data)) - Number(isGone(b.data)) || byTitle(a, b);

/** Where a body stands, in a word or two: `Abolished 2022`, `To be abolished 2027`, `Exists`. */
export function lifeStatus({ status, dissolved }: Organisation, asOf: string): { label: string; tone: 'good' | 'strong' | 'plain' } {
  if (dissolved && dissolved > asOf) return { label: `To be abolished ${yearOf(dissolved)}`, tone: 'strong' };
  const when = dissolved ? ` ${yearOf(dissolved)}` : '';
  if (status === 'abolished') return { label: `Abolished${when}`, tone: 'strong' };
  if (status === 'changed') return { label: `Changed${when}`, tone: 'strong' };
  return status === 'exists' ? { label: 'Exists', tone: 'good' } : { label: 'Uncertain', tone: 'plain' };
}
