import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headlineFact } from '../../../src/components/headline-fact.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const entry = catalogueOf().facts.get('survey/keepers')!;
const withFact = (fact: object) => headlineFact({ ...entry, fact: { ...entry.fact, bound: undefined, approximate: false, ...fact } }, 'keepers');

test('what is counted is named by the label, not by the figure', () => {
  assert.equal(withFact({ value: 1200, unit: 'people' }).figure, '1,200');
});

test('money and shares keep their sign', () => {
  assert.equal(withFact({ value: 20, unit: 'GBP million' }).figure, '£20\u00a0million');
  assert.equal(withFact({ value: 8, unit: 'percent' }).figure, '8%');
});

test('a limit or an approximation is said beside the figure', () => {
  assert.equal(withFact({ value: 20, bound: 'more than' }).qualifier, 'more than');
  assert.equal(withFact({ value: 20, approximate: true }).qualifier, 'about');
});

test('the statement serves where there is no label', () => {
  assert.equal(headlineFact(entry).label, entry.fact.statement);
  assert.equal(headlineFact(entry).sourcePath, '/sources/survey/');
});
