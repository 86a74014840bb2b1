import type { Found } from '../find/find-pages.ts';

/** `Nothing has “lihgt”. Showing “light”. 12 results`: what the one line above the results says. */
export function statusLine({ pages: { length }, wish: { query }, reply, answer }: Found): string {
  const corrections = reply?.meaning.corrections ?? [];
  const quoted = (key: 'typed' | 'shown', joint: string) => corrections.map((one) => `“${one[key]}”`).join(` ${joint} `);
  const corrected = corrections.length > 0 ? `Nothing has ${quoted('typed', 'or')}. Showing ${quoted('shown', 'and')}. ` : '';
  const results = length === 0 ? 'No results' : length === 1 ? '1 result' : `${length} results`;
  const without = length === 0 ? reply?.hits.length ?? 0 : 0;
  return `${corrected}${results}${query && !corrected ? ` for “${query}”` : ''}${without > 0 ? ` with these filters; ${without} without them` : ''}${answer === undefined ? '' : ', with an answer first'}`;
}

export const failure = 'Search could not be loaded.';
export const loading = 'Searching…';
