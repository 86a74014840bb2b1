import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newestFirst } from '../../../src/components/order.ts';
import { relatedBriefings, relatedRecords } from '../../../src/components/related.ts';
import { catalogueOf, textOf, type Changes } from '../catalogue/lighthouses.ts';

/** Another briefing of the fixture, with its own name, subjects and day. */
function another(title: string, about: string, published = '2026-01-31'): string {
  return textOf('briefings/automation.mdx')
    .replace('When the keepers left', title)
    .replace(/about: .*/, `about: [${about}]`)
    .replace('published: 2026-01-31', `published: ${published}`)
    .replace(/updated: .*\n/, '')
    .replace(/changes:\n.*\n/, '');
}

const three: Changes = {
  'briefings/fog.mdx': another('Fog', 'organisations/light-boards, places/north-harbour'),
  'briefings/oil.mdx': another('Oil', 'places/south-harbour', '2026-01-30'),
};

test('a briefing about the same records stands before one on the same topic', () => {
  const catalogue = catalogueOf(three);
  const related = relatedBriefings(catalogue, catalogue.briefings.get('automation')!);
  assert.deepEqual(related.map(({ id }) => id), ['fog', 'oil']);
});

test('a briefing is not related to itself', () => {
  const catalogue = catalogueOf();
  assert.deepEqual(relatedBriefings(catalogue, catalogue.briefings.get('automation')!), []);
});

test('the newest briefing comes first, and names decide on one day', () => {
  const catalogue = catalogueOf(three);
  assert.deepEqual([...catalogue.briefings.values()].sort(newestFirst).map(({ id }) => id), ['automation', 'fog', 'oil']);
});

test('what a briefing is about is kept apart from what it only mentions', () => {
  const catalogue = catalogueOf();
  const { about, mentioned } = relatedRecords(catalogue, catalogue.briefings.get('automation')!);
  assert.deepEqual(about.map(({ key }) => key), ['organisations/light-boards', 'places/north-harbour']);
  assert.ok(mentioned.some(({ key }) => key === 'organisations/coast-office'));
  assert.ok(!mentioned.some(({ key }) => key === 'organisations/light-boards'));
});
