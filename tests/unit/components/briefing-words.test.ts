import assert from 'node:assert/strict';
import { test } from 'node:test';
import { authorNames, citeLine, coveredPeriod, coveredYears, readingMinutes } from '../../../src/components/briefing-words.ts';
import { structuredBriefing } from '../../../src/components/structured.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const briefing = catalogue.briefings.get('automation')!;
const address = 'https://lights.example/briefings/automation/';

test('reading time is told in whole minutes, and never as none', () => {
  assert.equal(readingMinutes(920), 4);
  assert.equal(readingMinutes(10), 1);
});

test('the time that a briefing covers is told in full, and in years for filters', () => {
  assert.equal(coveredPeriod(briefing), '2014 to 2016');
  assert.equal(coveredYears({ ...briefing, data: { ...briefing.data, period: { from: '2014-03', to: '2014-11' } } }), '2014');
});

test('an author with a record is named by it; without authors the publisher answers', () => {
  assert.deepEqual(authorNames(catalogue, briefing), [catalogue.people.get('ada-lamp')!.title]);
  assert.deepEqual(authorNames(catalogue, { ...briefing, data: { ...briefing.data, authors: [] } }), [catalogue.portal.publisher.name]);
});

test('a citation says who, what, where and when, and ends in the address', () => {
  const [author] = authorNames(catalogue, briefing);
  assert.equal(
    citeLine(catalogue, briefing, address),
    `${author}, “When the keepers left”, ${catalogue.portal.name}, 31\u00a0January\u00a02026, updated 2\u00a0February\u00a02026. ${address}`,
  );
});

test('search engines are told of the dates and the licence', () => {
  const article = structuredBriefing(catalogue, briefing, address) as Record<string, unknown>;
  assert.equal(article['datePublished'], '2026-01-31');
  assert.equal(article['dateModified'], '2026-02-02');
  assert.deepEqual((article['author'] as { '@type': string }[]).map((author) => author['@type']), ['Person']);
});
