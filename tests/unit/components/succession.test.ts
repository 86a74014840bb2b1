import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutSuccession } from '../../../src/components/succession-drawing.ts';
import { chainsOf } from '../../../src/components/succession.ts';
import { narrow, wide } from '../../../src/charts/index.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

test('bodies that followed one another make a chain, the earliest first', () => {
  const [chain, ...more] = chainsOf(catalogueOf());
  assert.deepEqual(chain?.lives.map(({ body, from, until, isUnsure }) => [body.id, from, until, isUnsure]), [
    ['light-boards', '1890', '2016-04-01', false],
    ['coast-office', '2016-04', undefined, false],
  ]);
  assert.equal(more.length, 0);
});

test('a beginning that no record gives follows from the step before it, and counts as unsure', () => {
  const office = textOf('organisations/coast-office.yaml').replace('founded: 2016-04\n', '');
  const [chain] = chainsOf(catalogueOf({ 'organisations/coast-office.yaml': office }));
  const life = chain?.lives.find(({ body }) => body.id === 'coast-office');
  assert.deepEqual([life?.from, life?.isUnsure], ['2016-04-01', true]);
});

test('a step without any date is left out', () => {
  const catalogue = catalogueOf({
    'organisations/light-boards.yaml': textOf('organisations/light-boards.yaml').replace('dissolved: 2016-04-01\n', '').replace(', on: 2016-04-01', ''),
    'organisations/coast-office.yaml': textOf('organisations/coast-office.yaml').replace('founded: 2016-04\n', ''),
  });
  assert.deepEqual(chainsOf(catalogue), []);
});

test('bars stay in the frame, and an arrow joins the end of one life to the next', () => {
  const chains = chainsOf(catalogueOf());
  for (const size of [narrow, wide]) {
    const { lanes, links, width, height } = layoutSuccession(chains, '2026-01-31', size);
    assert.ok(lanes.every((lane) => lane.x >= 0 && lane.x + lane.width <= width && lane.y < height));
    const [first, second] = lanes;
    assert.deepEqual(links.map(({ fromY, toY }) => [fromY, toY]), [[first?.y, second?.y]]);
  }
});
