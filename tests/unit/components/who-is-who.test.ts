import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectorsOf } from '../../../src/components/who-is-who.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

test('a sector holds kinds of body apart from bodies; a sector without either is left out', () => {
  const sectors = sectorsOf(catalogueOf());
  assert.deepEqual(sectors.map(({ label, kinds, bodies }) => [label, kinds.map(({ entry }) => entry.id), bodies.map(({ id }) => id)]), [
    ['Authorities', ['light-boards'], ['coast-office']],
  ]);
});

test('a body of a kind is counted with its kind', () => {
  const office = textOf('organisations/coast-office.yaml').replace('scope: body', 'scope: body\nclassification: light-boards');
  const [sector] = sectorsOf(catalogueOf({ 'organisations/coast-office.yaml': office }));
  assert.deepEqual([sector?.bodies.length, sector?.kinds[0]?.members.length, sector?.count], [0, 1, 1]);
});
