import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAddress, writeAddress } from '../../../src/browser/address.ts';
import { withoutChip } from '../../../src/browser/filters.ts';
import { statusLine } from '../../../src/browser/words.ts';
import type { Found } from '../../../src/find/find-pages.ts';

test('what is wished for is in the address, and comes back out of it', () => {
  const wish = { query: 'light & fog', chosen: { kind: ['Briefing', 'Chart'], place: ['North Harbour'] }, order: 'date' } as const;
  const address = writeAddress(wish);
  assert.equal(address, '?q=light+%26+fog&kind=Briefing&kind=Chart&place=North+Harbour&sort=date');
  assert.deepEqual(readAddress(address), wish);
});

test('nothing wished for is no address, and what the page does not know is passed over', () => {
  assert.equal(writeAddress({ query: '', chosen: {}, order: 'relevance' }), '');
  assert.deepEqual(readAddress('?q=+light+&ship=x&sort=size'), { query: 'light', chosen: {}, order: 'relevance' });
});

test('a chip takes one value away, and its filter with the last', () => {
  const chip = (name: string, value: string) => ({ dataset: { name, value } }) as unknown as HTMLElement;
  assert.deepEqual(withoutChip({ kind: ['A', 'B'], topic: ['C'] }, chip('kind', 'A')), { kind: ['B'], topic: ['C'] });
  assert.deepEqual(withoutChip({ kind: ['A', 'B'], topic: ['C'] }, chip('topic', 'C')), { kind: ['A', 'B'] });
});

test('one line says how many there are, what was mended, and whether there is an answer', () => {
  const line = (found: Partial<Found>, corrections: { typed: string; shown: string }[] = []) => statusLine({
    pages: [], wish: { query: 'light', chosen: {}, order: 'relevance' }, reply: { meaning: { corrections }, hits: [] }, ...found,
  } as unknown as Found);
  assert.equal(line({}), 'No results for “light”');
  assert.equal(line({ pages: [1] }), '1 result for “light”');
  assert.equal(line({ pages: [1, 2], answer: 2 }), '2 results for “light”, with an answer first');
  assert.equal(line({ pages: [1, 2] }, [{ typed: 'lihgt', shown: 'light' }]), 'Nothing has “lihgt”. Showing “light”. 2 results');
  assert.equal(line({ pages: [1] }, [{ typed: 'fgo', shown: 'fog' }, { typed: 'lihgt', shown: 'light' }]), 'Nothing has “fgo” or “lihgt”. Showing “fog” and “light”. 1 result');
});

test('it says how many there are behind filters that leave nothing', () => {
  const found = { pages: [], wish: { query: 'light', chosen: { kind: ['Person'] }, order: 'relevance' }, reply: { meaning: { corrections: [] }, hits: [1, 2, 3] } };
  assert.equal(statusLine(found as unknown as Found), 'No results for “light” with these filters; 3 without them');
});
