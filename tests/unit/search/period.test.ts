import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodBuckets } from '../../../src/search/period.ts';

test('a time falls into the spans of five years that it touches', () => {
  assert.deepEqual(periodBuckets('2013-04', '2022'), ['2010 to 2014', '2015 to 2019', '2020 to 2024']);
  assert.deepEqual(periodBuckets('2015', '2019-12-31'), ['2015 to 2019']);
});

test('a day, month or year alone is in one span', () => {
  assert.deepEqual(periodBuckets('2014-12-31'), ['2010 to 2014']);
  assert.deepEqual(periodBuckets('2015'), ['2015 to 2019']);
});

test('an unknown time is in none', () => {
  assert.deepEqual(periodBuckets(undefined), []);
  assert.deepEqual(periodBuckets(undefined, '2015'), []);
});

test('a time that ends before it begins is in the span of its beginning', () => {
  assert.deepEqual(periodBuckets('2019', '1890'), ['2015 to 2019']);
});
