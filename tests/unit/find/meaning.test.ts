import assert from 'node:assert/strict';
import { test } from 'node:test';
import { meaningOf, suggestionFor, type Meaning } from '../../../src/find/meaning.ts';
import { shelvesOf } from './harbour.ts';

const shelves = await shelvesOf({
  pages: [
    { key: 'organisations/coast-office', kind: 'Body', title: 'Coast Office', others: ['CO', 'Board of Lights'], text: 'It keeps the lighthouses and the lightships.' },
    { key: 'terms/fog-signal', kind: 'Term', title: 'Fog signal', others: ['FS', 'foghorn'], text: 'A sound that warns ships at sea.' },
    { key: 'places/north-harbour', kind: 'Place', title: 'North Harbour', text: 'Ships come into the harbour past the fog signal. The signal cost £30 million.' },
    ...Array.from({ length: 9 }, (_, index) => ({ key: `briefings/b${index}`, kind: 'Briefing', title: `Year ${1900 + index}`, text: 'The keepers of the lights and the ships; a keeper at sea.' })),
    { key: 'briefings/keeper', kind: 'Briefing', title: 'The keepex', text: 'One word that is wrongly spelt.' },
  ],
  equivalents: [['lamp', 'light', 'lantern room'], ['population', 'people living in']],
});
const read = (query: string): Meaning => meaningOf(query, shelves.words, shelves.phrasebook);
const ways = (query: string) => read(query).concepts.map((concept) => concept.ways.map(({ words, likeness }) => `${words.join(' ')}:${likeness}`));

test('an acronym and a former name mean the body, and the other way', () => {
  assert.deepEqual(ways('co'), [['coast office:same', 'board of lights:same', 'co:typed']]);
  assert.deepEqual(ways('board of lights'), [['board of lights:typed', 'coast office:same', 'co:same']]);
});

test('equivalents hold for every form of a word', () => {
  assert.deepEqual(ways('lights').map((list) => list.filter((way) => way.endsWith(':same'))), [['lamp:same', 'lantern room:same']]);
});

test('the longest name is one concept', () => {
  assert.deepEqual(read('fog signal at sea').concepts.map(({ typed }) => typed.join(' ')), ['fog signal', 'sea']);
});

test('small words count only where there is nothing else', () => {
  assert.deepEqual(read('what is the fog').concepts.map(({ typed }) => typed), [['fog']]);
  assert.deepEqual(read('what is the').concepts.map(({ typed }) => typed), [['what'], ['is'], ['the']]);
});

test('a typing error is mended and said', () => {
  assert.deepEqual(read('harbuor').corrections, [{ typed: 'harbuor', shown: 'harbour' }]);
  assert.deepEqual(read('fogsignal ships').corrections, [{ typed: 'fogsignal', shown: 'fog signal' }]);
  assert.deepEqual(read('light house').corrections, []);
});

test('other forms of a word on the site are no mistake', () => {
  assert.deepEqual(read('light').corrections, []);
  assert.deepEqual(ways('warned'), [['warns:spelt', 'warned:typed']]);
});

test('a comparison asks for what compares', () => {
  assert.deepEqual(read('ships vs lights').concepts.map(({ typed }) => typed), [['ships'], ['lights']]);
  assert.ok(read('ships vs lights').kinds.includes('Claim'));
});

test('a phrase asks for the kinds that a word of its meaning asks for', () => {
  assert.ok(read('people living in North Harbour').kinds.includes('Place'));
});

test('the last word may be half typed; the others may not', () => {
  assert.ok(ways('harb')[0]!.includes('harbour:begun'));
  assert.deepEqual(ways('harb ships')[0]!.filter((way) => way.endsWith(':begun')), []);
});

test('sums and questions say which kind of record is wanted', () => {
  assert.deepEqual(read('£30m').kinds, ['Fact', 'Claim']);
  assert.ok(read('chart of ships').kinds.includes('Chart'));
  assert.ok(read('when did ships come').kinds.includes('Event'));
  assert.deepEqual(read('chart of ships').concepts.map(({ isHint }) => isHint), [true, false]);
  assert.deepEqual(read('chart').concepts.map(({ isHint }) => isHint), [false]);
});

test('a rare word that is nearly a common one is questioned, and no other', () => {
  assert.equal(suggestionFor(read('keepex'), shelves.words), 'keeper');
  assert.equal(suggestionFor(read('keepers'), shelves.words), undefined);
});

test('an empty query means nothing', () => {
  assert.deepEqual(read(' ?! '), { concepts: [], kinds: [], corrections: [] });
});
