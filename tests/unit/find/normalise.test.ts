import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureAt } from '../../../src/find/figures.ts';
import { normalise, wordsOf } from '../../../src/find/normalise.ts';

test('case, accents, apostrophes and full stops make no difference', () => {
  assert.equal(normalise('L’Étoile’s'), 'letoiles');
  assert.deepEqual(wordsOf('G.P. King\'s  NAÏVE'), ['gp', 'kings', 'naive']);
});

test('hyphens, dashes, slashes and ampersands part words', () => {
  assert.deepEqual(wordsOf('follow-up 2013–2015 and/or A&E'), ['follow', 'up', '2013', '2015', 'and', 'or', 'a', 'and', 'e']);
});

test('per cent is written in one way, and the commas of thousands go', () => {
  for (const written of ['75%', '75 %', '75 per cent', '75 percent', '75pc']) assert.deepEqual(wordsOf(written), ['75%'], written);
  assert.deepEqual(wordsOf('7,000 lamps'), ['7000', 'lamps']);
});

test('what is no word is nothing', () => {
  assert.deepEqual(wordsOf(' … ?! “”'), []);
});

test('a sum is found however its size is written', () => {
  assert.deepEqual(figureAt(['£30bn'], 0), { length: 1, ways: [['£30bn'], ['£30', 'billion'], ['30bn'], ['30', 'billion']] });
  assert.deepEqual(figureAt(['a', '30', 'billion', 'gap'], 1)?.length, 2);
  assert.deepEqual(figureAt(['£42'], 0), { length: 1, ways: [['£42'], ['42']] });
  assert.equal(figureAt(['2015'], 0), undefined);
  assert.equal(figureAt(['lamp'], 0), undefined);
});
