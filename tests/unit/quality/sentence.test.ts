import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../../src/quality/passage.ts';
import { syllablesIn } from '../../../src/quality/reading-age.ts';
import { sentencesOf, wordsOf } from '../../../src/quality/sentence.ts';

const texts = (text: string) => sentencesOf({ text }).map((sentence) => sentence.text);

test('a sentence ends at its full stop, and takes the note behind it along', () => {
  assert.deepEqual(texts(`It was lit.${citation} Then it went out. Why?`), [`It was lit.${citation}`, 'Then it went out.', 'Why?']);
});

test('a full stop in a number or behind a short form ends nothing', () => {
  assert.deepEqual(texts('It cost 3.5 a year, e.g. for oil. Dr. Lamp left at No. 4. J. Keeper stayed.'), ['It cost 3.5 a year, e.g. for oil.', 'Dr. Lamp left at No. 4.', 'J. Keeper stayed.']);
});

test('the places of sentences are those of the text', () => {
  const text = '  One. Two.';
  for (const { at, text: sentence } of sentencesOf({ text })) assert.equal(text.slice(at, at + sentence.length), sentence);
});

test('words and syllables are counted as they are said', () => {
  assert.deepEqual(wordsOf('The keeper’s 1,200 lamps – lit.'), ['The', 'keeper’s', '1,200', 'lamps', 'lit.']);
  assert.deepEqual(['lamp', 'keeper', 'lighthouse', 'responsibility', 'NHS', 'named'].map(syllablesIn), [1, 2, 2, 6, 1, 1]);
});
