import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { attribute, elements, named, readPages } from './site.ts';

const folder = '.cache/lighthouses';
const pages = new Map(readPages(folder).map((page) => [page.url, page]));

/** Where a page leads a reader by itself, by its link, and search engines by its canonical address. */
function leads(url: string): (string | undefined)[] {
  const page = pages.get(url);
  assert.ok(page, `no page ${url}`);
  const refresh = elements(page, named('meta')).find((one) => attribute(one, 'httpEquiv') === 'refresh');
  const canonical = elements(page, named('link')).find((one) => attribute(one, 'rel') === 'canonical');
  return [attribute(refresh!, 'content'), attribute(elements(page, named('a'))[0]!, 'href'), attribute(canonical!, 'href')];
}

test('a former address leads to the record without a script', () => {
  assert.deepEqual(leads('/briefings/keepers-gone/'), ['0;url=/briefings/automation/', '/briefings/automation/', 'https://lights.example.org/briefings/automation/']);
  assert.deepEqual(leads('/charts/light-heights/embed/'), ['0;url=/charts/heights/embed/', '/charts/heights/embed/', 'https://lights.example.org/charts/heights/embed/']);
});

test('a former address is in neither the sitemap nor the search', () => {
  const page = pages.get('/briefings/keepers-gone/')!;
  assert.ok(elements(page, named('meta')).some((one) => attribute(one, 'name') === 'robots' && attribute(one, 'content') === 'noindex'));
  assert.ok(!elements(page).some((one) => 'dataPagefindBody' in one.properties));
  const sitemap = readFileSync(`${folder}/sitemap-0.xml`, 'utf8');
  assert.match(sitemap, /briefings\/automation/);
  assert.doesNotMatch(sitemap, /keepers-gone|light-heights/);
});

test('an entry of a shared page is found by its former anchor', () => {
  for (const [url, id] of [['/timeline/', 'electric-light'], ['/glossary/', 'foghorn']] as const) {
    assert.ok(elements(pages.get(url)!).some((one) => attribute(one, 'id') === id), url);
  }
});

test('the files of a record stand at its former address too, byte for byte', () => {
  const file = (name: string) => readFileSync(`${folder}/${name}`);
  for (const ending of ['svg', 'png', 'csv', 'json', 'zip']) assert.deepEqual(file(`charts/light-heights.${ending}`), file(`charts/heights.${ending}`), ending);
  for (const ending of ['csv', 'json']) assert.deepEqual(file(`data/light-heights.${ending}`), file(`data/heights.${ending}`), ending);
});
