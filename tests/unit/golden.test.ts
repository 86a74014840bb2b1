import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scoreOf } from '../browser/golden.ts';

test('rank and recall are measured as the field does', () => {
  const score = scoreOf([
    { demand: { query: 'light', first: 'a/1', top: ['a/2'] }, shown: { results: ['a/1', 'x', 'y', 'z', 'v', 'a/2'], answer: 'none' } },
    { demand: { query: 'fog', first: 'a/3' }, shown: { results: ['x', 'a/3'], answer: 'none' } },
    { demand: { query: 'gale', first: 'a/4', answer: 'a/4' }, shown: { results: [], answer: 'a/5' } },
    { demand: { query: 'xyz', nothing: true }, shown: { results: ['a/1'], answer: 'none' } },
  ]);
  assert.equal(score.reciprocalRank, (1 + 0.5 + 0) / 3);
  assert.equal(score.recall, 2 / 4);
  assert.deepEqual(score.answers, { right: 0, all: 1 });
  assert.deepEqual(score.misses, [
    '“light”: not among the first five: a/2',
    '“fog”: first should be a/3, is x',
    '“gale”: first should be a/4, is nothing; not among the first five: a/4; the answer should be a/4, is a/5',
    '“xyz”: nothing should be found, but a/1 is',
  ]);
});
