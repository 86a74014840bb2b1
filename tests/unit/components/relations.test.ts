import assert from 'node:assert/strict';
import { test } from 'node:test';
import { relationsOf, seenFromOther } from '../../../src/components/relations.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

test('a relation is told from the other end in words of its own', () => {
  assert.equal(seenFromOther('member of', false), 'Members');
  assert.equal(seenFromOther('partner in', false), 'Partners');
  assert.equal(seenFromOther('oversees', false), 'Oversees it');
  assert.equal(seenFromOther('takes oil from', true), 'Takes oil from them');
});

test('both ends of a relation show it, under its layer', () => {
  const catalogue = catalogueOf();
  const shown = (id: string) => relationsOf(catalogue, catalogue.organisations.get(id)!)
    .map(({ label, groups }) => [label, groups.map((group) => [group.label, group.relations.map(({ entry }) => entry.id)])]);
  assert.deepEqual(shown('coast-office'), [['Succession', [['Replaced', ['light-boards']]]]]);
  assert.deepEqual(shown('light-boards'), [['Succession', [['Replaced them', ['coast-office']]]]]);
});
