import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Subject, Weighed } from '../../../src/find/likeness.ts';
import { matchNames } from '../../../src/find/names.ts';

const masses: Record<string, number> = { westport: 3, joint: 1, office: 0.5 };
const named = (page: number, kind: string, title: string) => {
  const words = title.toLowerCase().split(' ');
  const name: Weighed = { text: title, typed: words.join(' '), words: words.map((key) => ({ key, mass: masses[key]! })) };
  return { page, kind, url: '/', title, others: [], names: [name] };
};
const records = [named(0, 'Place', 'Westport'), named(1, 'Body', 'Joint Westport Office')];
const matches = (query: string) => matchNames(query, query.split(' ').map((key): Subject => ({ mass: masses[key]!, ways: [{ weight: 1, keys: [key] }] })), records);

test('a name that is all of what was asked is the likeliest', () => {
  assert.equal(matches('westport').get(0)?.likeness, 1);
  assert.ok(matches('westport').get(1)!.likeness < 1);
});

test('a name that leaves a word of little weight unsaid stands behind one that says all', () => {
  assert.ok(matches('westport office').get(1)!.likeness > matches('westport office').get(0)!.likeness);
});

test('a name among other words has its share of what was asked', () => {
  assert.equal(matches('westport office').get(0)?.share, 3 / 3.5);
});
