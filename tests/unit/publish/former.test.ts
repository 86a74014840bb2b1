import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formerIds, formerPages, pathsOfFiles } from '../../../src/publish/former.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf({
  'redirects.yaml': 'briefings/gone: briefings/automation\ncharts/tall: charts/heights\ncharts/office: organisations/coast-office\nevents/lit: events/first-electric-light\nterms/horn: organisations/coast-office\n',
});

test('a former address leads to the page of the record, and what is embedded to what can be embedded', () => {
  assert.deepEqual(formerPages(catalogue).map(({ from, to }) => `${from} ${to}`), [
    '/briefings/gone/ /briefings/automation/',
    '/charts/tall/ /charts/heights/',
    '/charts/tall/embed/ /charts/heights/embed/',
    '/charts/office/ /organisations/coast-office/',
  ]);
});

test('an entry of a shared page keeps its former ids as anchors', () => {
  assert.deepEqual(formerIds(catalogue, 'events/first-electric-light'), ['lit']);
  assert.deepEqual(formerIds(catalogue, 'organisations/coast-office'), []);
});

test('files stand under every id that their record had, and under none that led to another kind', () => {
  const shown = (entries: Parameters<typeof pathsOfFiles>[1]) => pathsOfFiles(catalogue, entries).map(({ params, props }) => `${params.id} ${props.entry.key}`);
  assert.deepEqual(shown(catalogue.charts), ['harbours charts/harbours', 'heights charts/heights', 'tall charts/heights', 'history charts/history']);
  assert.ok(shown(catalogue.datasets).every((path) => !path.startsWith('tall ')));
});
