import type { Entry } from '../catalogue/catalogue.ts';
import { isGone } from './life.ts';

/** A record with the dates of its life, where it has one. */
export interface Life {
  entry: Entry;
  from?: string | undefined;
  until?: string | undefined;
  /** What is said of an end that no source dates. */
  undatedEnd?: string;
}

/** The lives of records, and the years that a line must span to show them all. */
export function livesOf(entries: readonly Entry[], asOf: string): { domain: { from: string; to: string }; lives: Life[] } {
  const lives = entries.map(lifeOf);
  const starts = lives.flatMap(({ from }) => from?.slice(0, 4) ?? []);
  const earliest = starts.toSorted()[0] ?? asOf.slice(0, 4);
  const floor = String(Number(asOf.slice(0, 4)) - 16);
  return { domain: { from: earliest < floor ? floor : earliest, to: asOf }, lives };
}

function lifeOf(entry: Entry): Life {
  if (entry.kind === 'organisations') {
    const { data } = entry as Entry<'organisations'>;
    return { entry, from: data.founded, until: data.dissolved, ...(isGone(data) && !data.dissolved ? { undatedEnd: 'since replaced' } : {}) };
  }
  if (entry.kind === 'programmes') {
    const { from, until } = (entry as Entry<'programmes'>).data;
    return { entry, from, until, ...(until ? {} : { undatedEnd: 'end not known' }) };
  }
  return { entry };
}
