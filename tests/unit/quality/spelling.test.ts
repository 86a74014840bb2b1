import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSpelling } from '../../../src/spelling.ts';

test('the dictionary is British, and the portal’s own words are right', () => {
  const spelling = readSpelling(new Map([['words.txt', new TextEncoder().encode('# ours\nstrapline  # of a page\n')]]));
  assert.deepEqual(['colour', 'color', 'organise', 'strapline', 'Strapline', 'page', 'recieve'].map(spelling.has), [true, false, true, true, true, true, false]);
  assert.ok(spelling.near('recieve').includes('receive'));
});
