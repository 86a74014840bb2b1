import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { unpackPostings } from '../../../src/find/postings.ts';
import { readPagefind } from '../../../src/search/read-pagefind.ts';
import { wordForms } from '../../../src/search/word-forms.ts';

const magic = Buffer.from('pagefind_dcd');
const file = (path: string, bytes: Uint8Array) => ({ path, content: gzipSync(Buffer.concat([magic, bytes])) });
const fragment = (url: string) => Buffer.from(JSON.stringify({ url, content: 'Light.', word_count: 1, filters: {}, meta: {}, anchors: [] }));

test('pages come in the order of their addresses, and the words with them in the order of the alphabet', () => {
  const { pages, stems } = readPagefind([
    file('pagefind.en_1.pf_meta', encode(['1.5.2', [['en_b', 1], ['en_a', 1]], [['light', 'ship', 'en_1'], ['beam', 'boat', 'en_2']]])),
    file('fragment/en_a.pf_fragment', fragment('/a/')),
    file('fragment/en_b.pf_fragment', fragment('/b/')),
    file('index/en_1.pf_index', encode([[['ship', [[0, [-25, 0], []]], []], ['light', [[0, [-25, 0], []], [1, [-25, 4], []]], []]]])),
    file('index/en_2.pf_index', encode([[['beam', [[0, [-25, 7], []]], []], ['boat', [[1, [-25, 2], []]], []]]])),
  ]);
  assert.deepEqual(pages.map(({ url }) => url), ['/a/', '/b/']);
  assert.deepEqual([...stems], [['beam', [[1, -25, 7]]], ['boat', [[0, -25, 2]]], ['light', [[0, -25, 4], [1, -25, 0]]], ['ship', [[1, -25, 0]]]]);
});

test('a file of words is read when its turn comes, so that not all are in memory together', () => {
  const { stems } = readPagefind([
    file('pagefind.en_1.pf_meta', encode(['1.5.2', [['en_a', 1]], [['boat', 'boat', 'en_1'], ['light', 'light', 'en_2']]])),
    file('fragment/en_a.pf_fragment', fragment('/a/')),
    file('index/en_1.pf_index', encode([[['boat', [[0, [-25, 2], []]], []]]])),
    { path: 'index/en_2.pf_index', content: gzipSync(Buffer.from('not to be read')) },
  ]);
  const walk = stems[Symbol.iterator]();
  assert.deepEqual(walk.next().value, ['boat', [[0, -25, 2]]]);
  assert.throws(() => walk.next(), /en_2\.pf_index is not of the form/);
});

test('an index of another version or form is refused, not misread', () => {
  assert.throws(() => readPagefind([file('pagefind.en_1.pf_meta', encode(['1.6.0', [], []]))]), /Pagefind 1\.6\.0 wrote this index; only the form of 1\.5\.2 is known/);
  assert.throws(() => readPagefind([{ path: 'x.pf_meta', content: gzipSync(Buffer.from('something else altogether')) }]), /x\.pf_meta is not of the form/);
});

test('a site without pages to search has no words', () => {
  assert.deepEqual(readPagefind([]), { pages: [], stems: [] });
});

test('what the installed Pagefind writes is read: pages, titles, the weight of headings, and the forms of each stem', async () => {
  const { index } = await createIndex({ includeCharacters: '£%' });
  const page = (title: string, text: string) => `<html lang="en"><body data-pagefind-body><h1>${title}</h1><p>${text}</p></body></html>`;
  await index!.addHTMLFile({ url: '/keepers/', content: page('Keepers', 'A keeper keeps the light, keeping watch. Follow-up.') });
  await index!.addHTMLFile({ url: '/glossary/#fog', content: page('Fog signal', 'It cost £30 and 5% more than the lights.') });
  const { files } = await index!.getFiles();
  await close();
  const found = readPagefind(files);
  assert.deepEqual(found.pages.map(({ url, meta }) => [url, meta['title']]), [['/glossary/#fog', 'Fog signal'], ['/keepers/', 'Keepers']]);
  const stems = new Map(found.stems);
  const formsIn = wordForms(found.pages);
  const formsOf = (stem: string) => formsIn(stem, stems.get(stem)!);
  assert.deepEqual([...unpackPostings(stems.get('light')!)].map(([number]) => number), [0, 1]);
  assert.equal(unpackPostings(stems.get('keeper')!).get(1)?.[0]?.weight, 7);
  assert.deepEqual(formsOf('keep'), ['keeping', 'keeps']);
  assert.deepEqual(formsOf('keeper'), ['keeper', 'keepers']);
  assert.deepEqual(formsOf('light'), ['light', 'lights']);
  assert.deepEqual([formsOf('£30'), formsOf('5%')], [['£30'], ['5%']]);
});
