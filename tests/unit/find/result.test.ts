import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../../src/find/ask.ts';
import { findPages, isEmpty, libraryOf } from '../../../src/find/find-pages.ts';
import type { DocumentFile } from '../../../src/find/packed.ts';
import { resultOf } from '../../../src/find/result.ts';
import { inBody } from '../../../src/find/sections.ts';
import { shelvesOf } from './harbour.ts';

const filler = (word: string) => Array.from({ length: 80 }, () => word).join(' ');
const shelves = await shelvesOf({
  pages: [
    {
      key: 'briefings/keepers', kind: 'Briefing', title: 'Who keeps the lights?', date: '2016',
      text: `${filler('calm')} Keeping. The keeper of North Harbour had a fog signal of his own. ${filler('storm')} Sources. A survey of the fog signal.`,
    },
    { key: 'places/north-harbour', kind: 'Place', title: 'North Harbour', text: 'A harbour with a light.', date: '2011' },
    { key: 'terms/fog-signal', kind: 'Term', title: 'Fog signal', others: ['foghorn'], text: 'A sound that warns ships.' },
    { key: 'events/fog', kind: 'Event', title: 'The first foghorn sounds', text: 'Ships hear it.', date: '2014-09' },
  ],
});
const pageOf = async (key: string): Promise<[number, DocumentFile]> => {
  for (const page of shelves.kinds.keys()) {
    const document = await shelves.document(page);
    if (document.key === key) return [page, document];
  }
  throw new Error(`no ${key}`);
};

test('a result shows the words that were found, and leads to them', async () => {
  const { concepts } = await ask('north harbour', shelves);
  const [page, document] = await pageOf('briefings/keepers');
  const { excerpt, url, otherWords } = resultOf(page, document, concepts);
  assert.deepEqual(excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text), ['North Harbour']);
  assert.equal(url, '/briefings/keepers/#:~:text=North%20Harbour%20had%20a%20fog%20signal%20of');
  assert.deepEqual(otherWords, []);
});

test('the sections with the words are linked, but where a page comes from is not one of them', async () => {
  const { concepts } = await ask('fog signal', shelves);
  const [page, plain] = await pageOf('briefings/keepers');
  const words = plain.text.split(' ');
  const document: DocumentFile = { ...plain, sections: [['calm', 'Calm', 4], ['keeping', 'Keeping', words.indexOf('Keeping.')], ['sources', 'Sources', words.indexOf('Sources.')]] };
  assert.deepEqual(resultOf(page, document, concepts).sections, [{ title: 'Keeping', url: '/briefings/keepers/#keeping:~:text=had%20a%20fog%20signal%20of%20his%20own' }]);
  assert.deepEqual(resultOf(page, { ...document, picture: '/charts/x.svg' }, concepts).sections, []);
});

test('the matches of a page’s own words are told from those of its sources, unless there are no others', () => {
  const document: DocumentFile = { key: '', url: '', title: '', kind: '', text: '', sections: [['a', 'A', 0], ['sources', 'Sources', 10]] };
  const match = (at: number) => ({ at, length: 1, concept: 0, worth: 1, way: { words: [], likeness: 'typed' as const, weight: 1 } });
  assert.deepEqual(inBody(document, [match(3), match(12)]), [match(3)]);
  assert.deepEqual(inBody(document, [match(12)]), [match(12)]);
});

test('a page that says it in other words tells which', async () => {
  const { concepts } = await ask('foghorn', shelves);
  const [page, document] = await pageOf('briefings/keepers');
  assert.deepEqual(resultOf(page, document, concepts).otherWords, ['fog signal']);
  const [own, ownDocument] = await pageOf('events/fog');
  assert.deepEqual(resultOf(own, ownDocument, concepts).otherWords, []);
});

test('filters and order apply to what was found, and an answer that they leave out is not given', async () => {
  const library = libraryOf(shelves);
  const found = await findPages({ query: 'fog signal', chosen: {}, order: 'relevance' }, library);
  assert.ok(found.answer !== undefined && found.pages.length > 1);
  const narrowed = await findPages({ query: 'fog signal', chosen: { kind: ['Briefing'] }, order: 'relevance' }, library);
  assert.equal(narrowed.answer, undefined);
  assert.deepEqual(narrowed.pages.map((page) => shelves.kinds[page]), ['Briefing']);
  const byDate = await findPages({ query: 'fog signal', chosen: {}, order: 'date' }, library);
  const dates = byDate.pages.map((page) => shelves.pages.dates[page]!).filter((date) => date !== '');
  assert.deepEqual(dates, [...dates].sort().reverse());
});

test('without words the filters say what is shown', async () => {
  const library = libraryOf(shelves);
  const { pages, reply } = await findPages({ query: '', chosen: { kind: ['Place', 'Term'] }, order: 'relevance' }, library);
  assert.deepEqual(pages.map((page) => shelves.kinds[page]), ['Place', 'Term']);
  assert.equal(reply, undefined);
  assert.ok(isEmpty({ query: '', chosen: {}, order: 'date' }));
  assert.ok(!isEmpty({ query: '', chosen: { kind: ['Term'] }, order: 'date' }));
});
