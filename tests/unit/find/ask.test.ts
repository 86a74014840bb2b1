import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../../src/find/ask.ts';
import { sharedShape } from '../../../src/find/answer.ts';
import { inverseFrequency } from '../../../src/find/rank.ts';
import { explain } from '../../../src/find/explain.ts';
import { shelvesOf } from './harbour.ts';

const shelves = await shelvesOf({
  pages: [
    { key: 'briefings/who-keeps-the-lights', kind: 'Briefing', title: 'Who keeps the lights?', text: 'The Coast Office keeps most lights. Before it the boards kept them. North Harbour has a light of its own, and a fog signal.' },
    { key: 'organisations/coast-office', kind: 'Body', title: 'Coast Office', others: ['CO'], text: 'It keeps the lights of the coast.' },
    { key: 'organisations/light-boards', kind: 'Body', title: 'Light boards', text: 'They kept the lights until 2016.' },
    { key: 'places/north-harbour', kind: 'Place', title: 'North Harbour', text: 'A harbour with a light.' },
    { key: 'terms/fog-signal', kind: 'Term', title: 'Fog signal', others: ['foghorn'], text: 'A sound that warns ships.' },
    { key: 'facts/survey/height', kind: 'Fact', title: 'Height of the light at North Harbour', text: '42 metres' },
    { key: 'charts/heights', kind: 'Chart', title: 'Heights of lights', text: 'North Harbour is the tallest.' },
    { key: 'sources/survey', kind: 'Source', title: 'Survey of lights', text: 'Heights, fog signals, keepers.' },
    { key: 'sources/courier', kind: 'Source', title: 'Fewer ships at night', text: 'Coast Courier. Lights were out, and CO was asked why.' },
    { key: 'people/ada-lamb', kind: 'Person', title: 'Ada Lamb', text: 'Head of the Coast Office.' },
    { key: 'terms/lamb-report', kind: 'Term', title: 'Survey of keepers', others: ['Lamb report'], text: 'The Lamb report told keepers from boards.' },
    { key: 'briefings/couriers', kind: 'Briefing', title: 'A courier', text: 'By night the courier of the coast saw no lights.' },
    ...Array.from({ length: 12 }, (_, index) => ({ key: `events/e${index}`, kind: 'Event', title: `A gale in ${1900 + index}`, text: 'Ships were lost at sea.' })),
  ],
  answers: [['facts/survey/height', 'how tall is the light at north harbour', 'height of north harbour'], ['organisations/coast-office', 'who keeps the lights']],
  publishers: ['Coast Courier'],
});
const keysOf = async (query: string) => {
  const { hits, answer } = await ask(query, shelves);
  const key = async (page: number) => (await shelves.document(page)).key;
  return { hits: await Promise.all(hits.map(({ page }) => key(page))), answer: answer === undefined ? undefined : await key(answer) };
};

test('a name brings its own record first, by any of its names, and answers', async () => {
  for (const [query, key] of [['north harbour', 'places/north-harbour'], ['CO', 'organisations/coast-office'], ['foghorn', 'terms/fog-signal'], ['fog sig', 'terms/fog-signal']] as const) {
    const { hits } = await keysOf(query);
    assert.equal(hits[0], key, query);
  }
  assert.equal((await keysOf('foghorn')).answer, 'terms/fog-signal');
});

test('a kept question is answered, however its small words and word order differ', async () => {
  assert.equal((await keysOf('how tall is the light at north harbour')).answer, 'facts/survey/height');
  assert.equal((await keysOf('How tall was North Harbour’s light?')).answer, 'facts/survey/height');
  assert.equal((await keysOf('who keeps the lights')).answer, 'organisations/coast-office');
});

test('a question that only resembles a kept one is not answered', async () => {
  for (const query of ['how tall is the light at south harbour', 'who keeps the ships', 'when does the coast office keep lights', 'chart of north harbour', 'chart of the height of north harbour']) {
    assert.equal((await keysOf(query)).answer, undefined, query);
  }
});

test('what answers stands high in the list as well', async () => {
  const { hits } = await keysOf('how tall is the light at north harbour');
  assert.ok(hits.indexOf('facts/survey/height') < 3, hits.join(' '));
});

test('who asks for a chart gets one', async () => {
  assert.equal((await keysOf('heights chart')).hits[0], 'charts/heights');
});

test('who names a publisher gets what it published', async () => {
  assert.equal((await keysOf('coast courier lights')).hits[0], 'sources/courier');
});

test('a person is known by the last name', async () => {
  assert.equal((await keysOf('lamb')).hits[0], 'people/ada-lamb');
});

test('an acronym that hardly stands anywhere weighs no more than what it stands for', async () => {
  const { concepts } = await ask('CO courier', shelves);
  const pages = new Set(concepts[0]!.placed.flatMap(({ words }) => [...words[0]!.places.keys()])).size;
  assert.ok(pages > 1);
  assert.equal(concepts[0]!.mass, inverseFrequency(pages, shelves.count));
});

test('small words within a phrase do not find pages', async () => {
  const phrases = await shelvesOf({ pages: [{ key: 'a', kind: 'Briefing', title: 'Kept by keepers' }, { key: 'b', kind: 'Briefing', title: 'Lit by night' }], equivalents: [['kept by keepers', 'manned']] });
  const { concepts } = await ask('kept by keepers', phrases);
  assert.deepEqual([...new Set(concepts[0]!.placed.flatMap(({ words }) => words.flatMap(({ places }) => [...places.keys()])))], [0]);
});

test('a page that says all of what was asked stands before pages that say a part', async () => {
  const { hits } = await keysOf('boards fog signal');
  assert.equal(hits.filter((key) => !key.startsWith('terms/') && !key.startsWith('organisations/'))[0], 'briefings/who-keeps-the-lights');
});

test('what means nothing here finds nothing', async () => {
  assert.deepEqual(await keysOf('xyzzyqwv'), { hits: [], answer: undefined });
  assert.deepEqual(await keysOf(''), { hits: [], answer: undefined });
});

test('two questions are alike in shape where they ask in the same way', () => {
  assert.equal(sharedShape('how many lights are there', 'how many lights were there'), 1);
  assert.equal(sharedShape('lights', 'light'), 1);
  assert.equal(sharedShape('lights', 'who keeps the lights'), 0);
  assert.equal(sharedShape('the lights', 'when were the lights lit'), 0);
  assert.ok(sharedShape('how big is the light', 'what is the light') > 0);
});

test('a ranking can be explained', async () => {
  const text = await explain(await ask('lihgt at north harbour', shelves), shelves, 2);
  assert.match(text, /“lihgt at north harbour” is read as:/);
  assert.match(text, /light: typing error\?, counts 0\.80, on \d+ pages/);
  assert.match(text, /The site does not hold “lihgt”; “light” is shown\./);
  assert.match(text, / 1\. \S+ {2}\S/);
  assert.match(text, /\d\.\d\d = \d\.\d\d x \(text \d\.\d\d/);
});
