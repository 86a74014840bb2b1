import type { BriefingEntry, Entry } from '../catalogue/catalogue.ts';

/** Names as a reader expects them: capitals and accents do not matter. */
export const byTitle = (a: { title: string }, b: { title: string }): number => a.title.localeCompare(b.title, 'en');

/** Records that are numbered before those that are not; by name among equals. */
export const byNumber = (a: Entry<'programmes' | 'topics'>, b: Entry<'programmes' | 'topics'>): number =>
  (a.data.order ?? Number.MAX_SAFE_INTEGER) - (b.data.order ?? Number.MAX_SAFE_INTEGER) || byTitle(a, b);

/** The earliest first; a year stands before its months. */
export const byDate = (a: Entry<'events'>, b: Entry<'events'>): number =>
  a.data.date === b.data.date ? byTitle(a, b) : a.data.date < b.data.date ? -1 : 1;

/** The newest first; on one day, by name. */
export function newestFirst(a: BriefingEntry, b: BriefingEntry): number {
  const [dayA, dayB] = [a.data.updated ?? a.data.published, b.data.updated ?? b.data.published];
  return dayA === dayB ? byTitle(a, b) : dayA < dayB ? 1 : -1;
}
