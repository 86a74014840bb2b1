import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOfFile, formerIds, formerPages, idsOfFiles } from '../../../src/publish/former.ts';
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
  assert.deepEqual(idsOfFiles(catalogue, 'charts'), ['harbours', 'heights', 'history', 'tall']);
  assert.equal(entryOfFile(catalogue, 'charts', 'tall')?.key, 'charts/heights');
  assert.equal(entryOfFile(catalogue, 'charts', 'heights')?.key, 'charts/heights');
  assert.equal(entryOfFile(catalogue, 'charts', 'office'), undefined);
  assert.equal(entryOfFile(catalogue, 'datasets', 'tall'), undefined);
});
