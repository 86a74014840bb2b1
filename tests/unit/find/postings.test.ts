import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phrase, union, unpackPostings } from '../../../src/find/postings.ts';

test('distances become pages and places; a negative number sets the weight', () => {
  assert.deepEqual([...unpackPostings([[2, -169, 0, -25, 5, 2], [3, -25, 9]])], [
    [2, [{ at: 0, weight: 7 }, { at: 5, weight: 1 }, { at: 7, weight: 1 }]],
    [5, [{ at: 9, weight: 1 }]],
  ]);
});

test('the forms of a word are one word, in the order of the page', () => {
  const both = union([unpackPostings([[1, -25, 8]]), unpackPostings([[1, -25, 3], [1, -25, 4]])]);
  assert.deepEqual([...both].map(([page, places]) => [page, places.map(({ at }) => at)]), [[1, [3, 8]], [2, [4]]]);
});

test('a phrase is where its words follow each other', () => {
  const [light, house, north] = [unpackPostings([[1, -25, 3, 7], [1, -25, 1]]), unpackPostings([[1, -25, 4], [1, -25, 5]]), unpackPostings([[1, -25, 5]])];
  assert.deepEqual([...phrase([light, house])].map(([page, places]) => [page, places.map(({ at }) => at)]), [[1, [3]]]);
  assert.deepEqual([...phrase([light, house, north])].map(([page]) => page), [1]);
  assert.equal(phrase([house, light]).size, 0);
  assert.equal(phrase([]).size, 0);
});
