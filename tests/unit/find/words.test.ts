import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionsOf, countOf, packWords, unpackWords } from '../../../src/find/words.ts';

const stems = ['beacon', 'boat', 'boatman', 'gp', 'gps', 'lantern', 'lighthous', 'poni'];
const forms = [['beacon', 'beacons'], ['boat', 'boats'], ['boatman', 'boatmen'], ['gp'], ['gps'], ['lantern'], ['lighthouse', 'lighthouses'], ['ponies', 'pony']];
const words = unpackWords(packWords(stems, forms, [3, 9, 1, 4, 2, 5, 8, 1]));

test('what is packed comes back: stems, and the words of each', () => {
  assert.deepEqual(words.stems, stems);
  assert.deepEqual(words.stemsOf.get('lighthouses'), [6]);
  assert.deepEqual(words.stemsOf.get('pony'), [7]);
  assert.equal(words.stemsOf.get('boa'), undefined);
  assert.deepEqual(words.forms, forms.flat().sort());
});

test('an acronym and its plural are one word', () => {
  assert.deepEqual(words.stemsOf.get('gp'), [3, 4]);
  assert.deepEqual(words.stemsOf.get('gps'), [3, 4]);
  assert.equal(countOf('gps', words), 4);
});

test('words that begin so are given with the commonest first', () => {
  assert.deepEqual(completionsOf('boat', words, 3), ['boat', 'boats', 'boatman']);
  assert.deepEqual(completionsOf('z', words, 3), []);
});

test('a word that is nowhere is on no page', () => {
  assert.equal(countOf('foghorn', words), 0);
});

test('stems that share more letters than a digit can say are kept whole', () => {
  const long = ['a'.repeat(40), `${'a'.repeat(40)}b`];
  assert.deepEqual(unpackWords(packWords(long, long.map((one) => [one]), [1, 1])).stems, long);
});
