import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, familyOf, guessesFor, otherSpellings, splitOf } from '../../../src/find/spelling.ts';
import { packWords, unpackWords } from '../../../src/find/words.ts';

const list = ['centre', 'commissioners', 'harbour', 'keeper', 'lamp', 'light', 'lights', 'organisation', 'programme', 'vanguards', 'zone'];
const words = unpackWords(packWords(list, list.map((one) => [one]), [4, 2, 7, 5, 9, 20, 3, 6, 8, 3, 1]));
const first = (word: string) => guessesFor(word, words)[0]?.word;

test('letters left out, put in, changed or swapped count one edit each', () => {
  assert.equal(editDistance('light', 'ligt', 2), 1);
  assert.equal(editDistance('light', 'liight', 2), 1);
  assert.equal(editDistance('light', 'lught', 2), 1);
  assert.equal(editDistance('light', 'lihgt', 2), 1);
  assert.equal(editDistance('vanguards', 'vangaurds', 2), 1);
  assert.ok(editDistance('light', 'harbour', 2) > 2);
});

test('the nearest word of the site is guessed, one or two edits away', () => {
  assert.equal(first('lihgt'), 'light');
  assert.equal(first('vangaurds'), 'vanguards');
  assert.equal(first('comissioner'), 'commissioners');
  assert.equal(first('harbor'), 'harbour');
});

test('of words as near, one with the same first letter and then the commoner comes first', () => {
  assert.equal(first('ligths'), 'lights');
  assert.equal(first('ligh'), 'light');
});

test('forms of one word are one guess, the one that ends as it was typed', () => {
  const forms = unpackWords(packWords(['abolish', 'polish'], [['abolish', 'abolished', 'abolishes'], ['polish']], [9, 2]));
  assert.deepEqual(guessesFor('abolishd', forms), [{ word: 'abolished', edits: 1 }]);
});

test('two edits and another first letter make another word', () => {
  assert.deepEqual(guessesFor('pongarden', words), []);
  assert.deepEqual(guessesFor('fanguarts', words), []);
});

test('a word of the same family is found where the word itself is not', () => {
  assert.deepEqual(familyOf('programmatic', words), ['programme']);
  assert.deepEqual(familyOf('centrally', words), []);
});

test('short words and figures are never guessed', () => {
  assert.deepEqual(guessesFor('lit', words), []);
  assert.deepEqual(guessesFor('2015', words), []);
});

test('a space that was left out is put back where the site holds both words', () => {
  assert.deepEqual(splitOf('lightkeeper', words), ['light', 'keeper']);
  assert.equal(splitOf('lightxyz', words), undefined);
  const few = unpackWords(packWords(['for', 'forest', 'rest'], [['for'], ['forest'], ['rest']], [30, 2, 9]));
  assert.equal(splitOf('forrest', few), undefined);
});

test('British and American endings find each other, where the site holds the other', () => {
  assert.deepEqual(otherSpellings('center', words), ['centre']);
  assert.deepEqual(otherSpellings('program', words), ['programme']);
  assert.deepEqual(otherSpellings('organization', words), ['organisation']);
  assert.deepEqual(otherSpellings('harbor', words), ['harbour']);
  assert.deepEqual(otherSpellings('lamp', words), []);
});
