import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coverageOf } from '../../../src/components/coverage.ts';
import { emblemOf } from '../../../src/components/emblem.ts';
import { placeSummary } from '../../../src/components/place-facts.ts';
import { figuresOf, ordinal, rankWords } from '../../../src/components/place-figures.ts';
import { placeGroups } from '../../../src/components/place-groups.ts';
import { placeMap, tilesFor } from '../../../src/components/place-map.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const north = catalogue.places.get('north-harbour')!;

test('bodies that cover a place stand in turn, with what is there now', () => {
  const { groups } = coverageOf(catalogue, north.data);
  assert.deepEqual(groups.map(({ as, covers }) => [as, covers.map(({ entry, isNow }) => [entry.id, isNow])]), [
    ['Light authority', [['light-boards', false], ['coast-office', true]]],
  ]);
  assert.equal(placeSummary(catalogue, north), 'Harbour. Coast Office covers it, as far as is known; 1 other body did before, or was to.');
});

test('a figure is ranked among the places of the map', () => {
  const figures = figuresOf(catalogue, north);
  assert.deepEqual(figures.map(({ field, value, rank, among }) => [field.name, value, rank, among]), [['height', 42, 2, 2]]);
});

test('ranks are told from the nearer end', () => {
  assert.equal(rankWords(1, 33), 'largest');
  assert.equal(rankWords(3, 33), '3rd largest');
  assert.equal(rankWords(32, 33), '2nd smallest');
  assert.equal(rankWords(33, 33), 'smallest');
  assert.deepEqual([1, 2, 3, 4, 11, 12, 13, 21, 112].map(ordinal), ['1st', '2nd', '3rd', '4th', '11th', '12th', '13th', '21st', '112th']);
});

test('a place stands out among the tiles of the map', () => {
  assert.deepEqual(tilesFor(catalogue, north).map(({ code, role }) => [code, role]), [['NTH', 'self'], ['STH', 'rest']]);
  assert.match(placeMap(tilesFor(catalogue, north), 'North Harbour'), /class="tile-self".*NTH/s);
  assert.equal(placeMap([{ row: 1, column: 1, code: 'STH', role: 'rest' }], 'nowhere'), '');
});

test('places in no area are listed by type, and the emblem leads to each', () => {
  assert.deepEqual(placeGroups(catalogue).others.map(({ label, places }) => [label, places.length]), [['Harbours', 2]]);
  assert.equal(emblemOf(catalogue), 'harbours');
});
