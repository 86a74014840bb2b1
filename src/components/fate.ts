import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatDate } from '../format.ts';
import { successorsOf, type Step } from './descent.ts';

/** What a page says at its top of a body that is no longer what it was, or may not be. */
export interface Fate {
  /** `Abolished in July 2022`. */
  title: string;
  /** `Its work passed to`, and whom. */
  passing?: { words: string; heirs: Step[] };
  /** What is uncertain. */
  note?: string;
}

/** Nothing for a body that exists. */
export function fateOfBody(catalogue: Catalogue, entry: Entry<'organisations'>): Fate | undefined {
  const { dissolved, status, lifeNote } = entry.data;
  const isToCome = dissolved !== undefined && dissolved > catalogue.portal.asOf;
  if (status === 'exists' && !isToCome) return undefined;
  const heirs = successorsOf(catalogue, entry);
  return {
    title: titleOf(entry, isToCome),
    ...(heirs.length > 0 ? { passing: { words: passing(entry, isToCome), heirs } } : {}),
    ...(lifeNote ? { note: lifeNote } : {}),
  };
}

function titleOf({ data: { status, statusAsOf, dissolved, scope } }: Entry<'organisations'>, isToCome: boolean): string {
  const when = dissolved ? ` in ${formatDate(dissolved.slice(0, 7))}` : '';
  if (isToCome) return `To be abolished${when}`;
  if (status === 'abolished') return `Abolished${when}`;
  if (status === 'changed') return `Changed${when}`;
  const asOf = statusAsOf ? `, as of ${formatDate(statusAsOf)}` : '';
  return `Not certain whether ${scope === 'type' ? 'they still exist' : 'it still exists'}${asOf}`;
}

function passing({ data: { status, scope } }: Entry<'organisations'>, isToCome: boolean): string {
  const whose = scope === 'type' ? 'Their' : 'Its';
  if (isToCome || status === 'uncertain') return `${whose} work is to pass to`;
  return status === 'changed' ? `${whose} place was taken by` : `${whose} work passed to`;
}
