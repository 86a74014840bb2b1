import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestSpan, excerptOf, headOf, wordsIn, type Span } from '../../../src/find/excerpt.ts';
import type { Match } from '../../../src/find/matches.ts';

const match = (at: number, { concept = 0, worth = 1, length = 1 } = {}): Match => ({ at, length, concept, worth, way: { words: ['light'], likeness: 'typed', weight: 1 } });
const shown = (words: readonly string[], span: Span, matches: readonly Match[], first = 0) =>
  excerptOf(words, span, matches, first).map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const filler = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`);

test('a match is marked without the signs at its edges, and words that follow one another as one', () => {
  const words = wordsIn('The “fog signal”, once a bell, warns (ships).');
  assert.equal(shown(words, { from: 0, to: words.length }, [match(1, { length: 2 }), match(7)]), 'The “[fog signal]”, once a bell, warns ([ships]).');
  assert.equal(shown(words, { from: 0, to: words.length }, [match(1), match(2), match(6)]), 'The “[fog signal]”, once a bell, [warns] (ships).');
});

test('a span of years is written closed up, though the index counts three words', () => {
  const words = wordsIn('Keepers, 1911 – 1988 in all.');
  assert.equal(shown(words, { from: 0, to: words.length }, [match(3)]), 'Keepers, 1911–[1988] in all.');
});

test('an excerpt says where the text goes on', () => {
  const words = filler(50);
  assert.equal(shown(words, { from: 10, to: 13 }, [match(11)]), '… w10 [w11] w12 …');
  assert.equal(shown([...words.slice(0, 3), 'end.'], { from: 0, to: 4 }, []), 'w0 w1 w2 end.');
});

test('the part with most of what was asked is shown, from the beginning of its sentence', () => {
  const words = [...filler(80), 'ends.', 'The', 'light', 'and', 'the', 'keeper', 'stay.', ...filler(60)];
  const span = bestSpan(words, [match(30), match(82), match(85, { concept: 1 })], { title: 5, lead: { from: 5, to: 12 } });
  assert.equal(span.from, 81);
  assert.ok(span.to > 86);
});

test('the lead is shown where title and lead say as much as any other part', () => {
  const words = filler(150);
  const lead = { from: 5, to: 25 };
  assert.deepEqual(bestSpan(words, [match(2), match(90), match(93)], { title: 5, lead }), lead);
});

test('a page of few words shows its lead, or all where it has none', () => {
  const words = filler(30);
  assert.deepEqual(bestSpan(words, [match(28)], { title: 4, lead: { from: 4, to: 20 } }), { from: 4, to: 20 });
  assert.deepEqual(bestSpan(words, [match(28)], { title: 4, lead: { from: 4, to: 4 } }), { from: 4, to: 30 });
});

test('where a page begins: its title, perhaps a line, its summary', () => {
  assert.deepEqual(headOf({ title: 'North Harbour', summary: 'A light on the coast.', text: 'North Harbour. Body since 1911 A light on the coast. More.' }), { title: 2, lead: { from: 5, to: 10 } });
  assert.deepEqual(headOf({ title: 'North Harbour', text: 'North Harbour. More.' }), { title: 2, lead: { from: 2, to: 2 } });
  assert.deepEqual(headOf({ title: 'Oil', summary: 'What lamps burned. By year, and...', text: 'Oil. What lamps burned. By year, and by lamp.' }).lead, { from: 1, to: 7 });
  assert.deepEqual(headOf({ title: 'Oil', summary: 'What lamps burned. By year.', text: 'Oil. What lamps burned. The chart.' }).lead, { from: 1, to: 4 });
});
