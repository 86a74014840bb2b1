import assert from 'node:assert/strict';
import { test } from 'node:test';
import { membersOf, predecessorsOf, successorsOf } from '../../../src/components/descent.ts';
import { fateOfBody } from '../../../src/components/fate.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

const boards = textOf('organisations/light-boards.yaml');
const office = textOf('organisations/coast-office.yaml');

test('a line of descent is read from both its ends', () => {
  const catalogue = catalogueOf();
  const [before, after] = ['light-boards', 'coast-office'].map((id) => catalogue.organisations.get(id)!) as [never, never];
  assert.deepEqual(successorsOf(catalogue, before).map(({ entry, on }) => [entry.id, on]), [['coast-office', '2016-04-01']]);
  assert.deepEqual(predecessorsOf(catalogue, after).map(({ entry }) => entry.id), ['light-boards']);
});

test('the named bodies of a kind stand with it', () => {
  const named = office.replace('scope: body', 'scope: body\nclassification: light-boards');
  const catalogue = catalogueOf({ 'organisations/coast-office.yaml': named });
  assert.deepEqual(membersOf(catalogue, 'light-boards').map(({ id }) => id), ['coast-office']);
});

test('a body that is gone says when, and what its work passed to', () => {
  const catalogue = catalogueOf();
  const fate = fateOfBody(catalogue, catalogue.organisations.get('light-boards')!);
  assert.equal(fate?.title, 'Abolished in April\u00a02016');
  assert.equal(fate?.passing?.words, 'Their work passed to');
  assert.equal(fateOfBody(catalogue, catalogue.organisations.get('coast-office')!), undefined);
});

test('a body that nobody is certain of says as of when', () => {
  const unsure = boards.replace('dissolved: 2016-04-01\nstatus: abolished', 'status: uncertain\nstatusAsOf: 2018-05');
  const catalogue = catalogueOf({ 'organisations/light-boards.yaml': unsure });
  const fate = fateOfBody(catalogue, catalogue.organisations.get('light-boards')!);
  assert.equal(fate?.title, 'Not certain whether they still exist, as of May\u00a02018');
});
