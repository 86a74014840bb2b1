import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Named } from '../../../src/find/shelves.ts';
import { makeSuggester } from '../../../src/find/suggest.ts';

const named = (kind: string, title: string, ...others: string[]): Named => ({ page: 0, kind, url: '/', title, others });
const suggest = makeSuggester([
  named('Body', 'Coast Office', 'CO', 'Office of the Coast'),
  named('Body', 'North East Light Board', 'NELB'),
  named('Body', 'North Harbour Light Board'),
  named('Body', 'South Harbour Light Board'),
  named('Body', 'West Harbour Light Board'),
  named('Place', 'North Harbour'),
  named('Term', 'Fog signal', 'foghorn'),
  named('Term', 'Coast Office'),
  named('Briefing', 'Who keeps the lights of the harbour?'),
  named('Chart', 'Harbours by light'),
]);
const offered = (typed: string) => suggest(typed).map(({ named: { title }, by }) => (by === undefined ? title : `${by} — ${title}`));

test('a name is offered by the beginning of any of its words, the last perhaps half typed', () => {
  assert.deepEqual(offered('fog'), ['Fog signal']);
  assert.deepEqual(offered('sig'), ['Fog signal']);
  assert.deepEqual(offered('harb nor'), ['North Harbour', 'North Harbour Light Board']);
  assert.deepEqual(offered('fog horn x'), []);
  assert.deepEqual(offered('  '), []);
});

test('another name is shown with what it stands for', () => {
  assert.deepEqual(offered('foghorn'), ['foghorn — Fog signal']);
  assert.deepEqual(offered('nelb'), ['NELB — North East Light Board']);
});

test('initials are a name', () => {
  assert.deepEqual(offered('nh'), ['North Harbour']);
});

test('small words of a question are passed over', () => {
  assert.deepEqual(offered('who keeps the lights'), ['Who keeps the lights of the harbour?']);
  assert.deepEqual(offered('what is a fog signal'), ['Fog signal']);
});

test('one edit is forgiven in a word of four letters or more, after what needs none', () => {
  assert.deepEqual(offered('singal'), ['Fog signal']);
  assert.deepEqual(offered('cosat'), ['Coast Office']);
  assert.deepEqual(offered('fgo'), []);
});

test('one title is offered once, a page before a definition', () => {
  const found = suggest('coast office');
  assert.deepEqual(found.map(({ named: { kind } }) => kind), ['Body']);
});

test('a chart is found by search and not offered, and no kind crowds the others out', () => {
  const found = suggest('harbour');
  assert.deepEqual(found[0]?.named.kind, 'Place');
  assert.deepEqual(found.map(({ named: { kind } }) => kind).sort(), ['Body', 'Body', 'Body', 'Briefing', 'Place']);
  const many = makeSuggester([...Array.from({ length: 12 }, (_, index) => named('Body', `Board ${index}`)), named('Briefing', 'What a board of lights is for, and whom it answers to, in all weathers')]);
  const kinds = many('board').map(({ named: { kind } }) => kind);
  assert.equal(kinds.length, 8);
  assert.ok(kinds.includes('Briefing'));
});
