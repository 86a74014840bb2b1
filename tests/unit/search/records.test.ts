import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchRecords } from '../../../src/search/records.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

const nbsp = '\u00a0';

test('terms and events are found at the address of their place on a page, below the base', () => {
  const changes = { 'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('by electricity.', 'by *electricity*, <Fact id="survey/height" /> up.') };
  assert.deepEqual(searchRecords(catalogueOf(changes), '/base/'), [
    {
      url: '/base/glossary/#fog-signal', language: 'en-gb',
      content: 'Fog signal (FS). A sound that warns ships when the light cannot be seen. foghorn',
      meta: { title: 'Fog signal (FS)', summary: 'A sound that warns ships when the light cannot be seen.', kind: 'Term', record: 'terms/fog-signal' },
      filters: { kind: ['Term'] },
    },
    {
      url: '/base/timeline/#boards-abolished', language: 'en-gb',
      content: `Light boards abolished. 1${nbsp}April${nbsp}2016. The Coast Office takes over.`,
      meta: { title: 'Light boards abolished', summary: 'The Coast Office takes over.', kind: 'Event', date: `1${nbsp}April${nbsp}2016`, record: 'events/boards-abolished' },
      filters: { kind: ['Event'], period: ['2015 to 2019'], topic: ['Keeping'] },
      sort: { date: '2016-04-01' },
    },
    {
      url: '/base/timeline/#first-electric-light', language: 'en-gb',
      content: `First electric light. September${nbsp}2014. North Harbour is lit by electricity, 42 metres up.`,
      meta: { title: 'First electric light', summary: 'North Harbour is lit by electricity, 42 metres up.', kind: 'Event', date: `September${nbsp}2014`, record: 'events/first-electric-light' },
      filters: { kind: ['Event'], period: ['2010 to 2014'], topic: ['Keeping'] },
      sort: { date: '2014-09' },
    },
  ]);
});
