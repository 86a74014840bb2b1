import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchRecords } from '../../../src/search/records.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

const changes = { 'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('by electricity.', 'by *electricity*, <Fact id="survey/height" /> up.') };
const records = new Map(searchRecords(catalogueOf(changes)).map(({ url, content }) => [url, content]));
const bodyOf = (url: string) => records.get(url)!.replace(/<span[^>]*><\/span>/g, '').replace(/<!doctype html><html lang="en-GB"><body data-pagefind-body>/, '').replace('</body></html>', '');
const attributesOf = (url: string) => [...records.get(url)!.matchAll(/data-pagefind-(meta|filter)="(\w+)\[data-value\]" data-value="([^"]*)"/g)].map(([, , name, value]) => `${name}: ${value}`);

test('terms, events and facts are found where they stand on a page', () => {
  assert.deepEqual([...records.keys()].filter((url) => !url.startsWith('/sources/')), ['/glossary/#fog-signal', '/timeline/#boards-abolished', '/timeline/#first-electric-light']);
  assert.ok(records.has('/sources/survey/#height'));
});

test('a term is its name, its definition and its synonyms', () => {
  assert.equal(bodyOf('/glossary/#fog-signal'), '<h1>Fog signal (FS)</h1><p>A sound that warns ships when the light cannot be seen.</p><p>foghorn</p>');
});

test('the figures of an event are written out, and it is found by its time and subject', () => {
  assert.match(bodyOf('/timeline/#first-electric-light'), /North Harbour is lit by electricity, 42 metres up\./);
  const attributes = attributesOf('/timeline/#first-electric-light');
  for (const one of ['iso: 2014-09', 'kind: Event', 'period: 2010 to 2014', 'topic: Keeping']) assert.ok(attributes.includes(one), one);
});

test('a fact is a sentence with its value and its source; its title weighs no more than the rest', () => {
  const text = bodyOf('/sources/survey/#height');
  assert.ok(!text.includes('<h1>'));
  assert.match(text, /42.metres/);
  assert.ok(attributesOf('/sources/survey/#height').includes('kind: Fact'));
});
