import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PackedPostings, PagesFile } from '../../../src/find/packed.ts';
import { pagesOf } from '../../../src/find/shelves.ts';
import { packIndex } from '../../../src/search/pack.ts';
import { wordsOfSite } from '../find/harbour.ts';
import { shelvesOf } from '../find/harbour.ts';

const told = { keys: new Map<string, string>(), names: () => ({ kinds: [], records: [], equivalents: [], answers: [], publishers: [] }) };
const read = <T>(files: ReturnType<typeof packIndex>, path: string) => JSON.parse(new Map(files).get(path)!) as T;

test('the values of filters are in the order of the alphabet, with the pages of each', () => {
  const { facets, dates } = read<PagesFile>(packIndex(wordsOfSite([
    { key: 'a/1', kind: 'Term', title: 'Lamp', filters: { topic: ['Ships', 'Lights'] }, date: '2015' },
    { key: 'a/2', kind: 'Body', title: 'Office', filters: { topic: ['Lights'] } },
    { key: 'a/3', kind: 'Term', title: 'Fog' },
  ]), told), 'pages.json');
  assert.deepEqual(facets, { kind: { values: ['Body', 'Term'], pages: [[1], [0, 2]] }, topic: { values: ['Lights', 'Ships'], pages: [[0, 1], [0]] } });
  assert.deepEqual(pagesOf(facets['topic']!.pages[0]!), [0, 1]);
  assert.deepEqual(dates, ['2015', '', '']);
});

test('of a word that is on a page very often the heaviest places are kept', () => {
  const text = Array.from({ length: 60 }, () => 'light').join(' ');
  const files = packIndex(wordsOfSite([{ key: 'a/1', kind: 'Term', title: 'Light', text }]), told);
  const [[first]] = read<PackedPostings[]>(files, 'postings/0.json') as [PackedPostings];
  assert.deepEqual(first!.slice(0, 3), [0, -169, 0]);
  assert.equal(first!.filter((number) => number >= 0).length, 1 + 24);
});

test('postings lie in files of a size that is worth fetching, each stem in one', async () => {
  const words = (page: number) => Array.from({ length: 400 }, (_, index) => `w${String.fromCharCode(97 + index % 26)}${index}x${page % 7}`).join(' ');
  const pages = Array.from({ length: 40 }, (_, page) => ({ key: `a/${page}`, kind: 'Term', title: `T${page}`, text: words(page) }));
  const { shards } = read<PagesFile>(packIndex(wordsOfSite(pages), told), 'pages.json');
  assert.ok(shards.length > 3);
  assert.deepEqual([...shards].sort((a, b) => a - b), shards);
  const shelves = await shelvesOf({ pages });
  const stem = shelves.words.stems.length - 1;
  assert.equal((await shelves.placesOf(stem)).size, shelves.words.counts[stem]);
});

test('the same words make the same bytes, in whatever order the pages came', () => {
  const pages = ['b', 'a', 'c'].map((key) => ({ key, kind: 'Term', title: key, text: 'light' }));
  assert.deepEqual([...packIndex(wordsOfSite(pages), told)], [...packIndex(wordsOfSite([...pages].reverse()), told)]);
});
