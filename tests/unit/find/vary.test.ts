import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Hit } from '../../../src/find/ask.ts';
import { varied } from '../../../src/find/vary.ts';

const hit = (page: number, score: number): Hit => ({ page, score, weight: 1, text: score, named: 0, holds: 0 });
const kinds = ['Body', 'Body', 'Body', 'Body', 'Event', 'Event'];
const pages = (hits: readonly Hit[]) => varied(hits, kinds).map(({ page }) => page);

test('of what fits about as well, another kind comes before the fourth of one', () => {
  assert.deepEqual(pages([hit(0, 1), hit(1, 0.99), hit(2, 0.98), hit(3, 0.97), hit(4, 0.92)]), [0, 1, 4, 2, 3]);
});

test('what fits much better stays before what does not', () => {
  assert.deepEqual(pages([hit(0, 1), hit(1, 0.99), hit(2, 0.98), hit(3, 0.97), hit(4, 0.4)]), [0, 1, 2, 3, 4]);
});

test('nothing is lost beyond the first page', () => {
  const many = Array.from({ length: 60 }, (_, page) => hit(page, 60 - page));
  assert.deepEqual(varied(many, many.map(() => 'Body')), many);
});
