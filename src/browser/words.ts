import type { Found } from '../find/find-pages.ts';

/** `Nothing has “lihgt”. Showing “light”. 12 results`: what the one line above the results says. */
export function statusLine({ pages: { length }, wish: { query }, reply, answer }: Found): string {
  const corrections = (reply?.meaning.corrections ?? []).map(({ typed, shown }) => `Nothing has “${typed}”. Showing “${shown}”. `);
  const results = length === 0 ? 'No results' : length === 1 ? '1 result' : `${length} results`;
  return `${corrections.join('')}${results}${query && corrections.length === 0 ? ` for “${query}”` : ''}${answer === undefined ? '' : ', with an answer first'}`;
}

export const failure = 'Search could not be loaded.';
export const loading = 'Searching…';
