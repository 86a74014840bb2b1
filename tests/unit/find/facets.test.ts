import assert from 'node:assert/strict';
import { test } from 'node:test';
import { narrow, openFacets } from '../../../src/find/facets.ts';
import { allPages, newestFirst, placeOf } from '../../../src/find/order.ts';

// Pages 0 and 1 are briefings, 2 and 3 charts; 1 and 2 are about keeping, 3 about both topics.
const facets = openFacets({
  kind: { values: ['Briefing', 'Chart'], pages: [[0, 1], [2, 1]] },
  topic: { values: ['Fog', 'Keeping'], pages: [[3], [1, 1, 1]] },
});
const all = [3, 2, 1, 0];

test('without a choice all pages stay, in their order, and every value is counted', () => {
  const { pages, counts } = narrow(all, {}, facets);
  assert.deepEqual(pages, [3, 2, 1, 0]);
  assert.deepEqual([...counts.kind], [['Briefing', 2], ['Chart', 2]]);
  assert.deepEqual([...counts.topic], [['Fog', 1], ['Keeping', 3]]);
  assert.deepEqual([...counts.place], []);
});

test('values of one filter are alternatives, and filters together narrow', () => {
  assert.deepEqual(narrow(all, { topic: ['Fog', 'Keeping'] }, facets).pages, [3, 2, 1]);
  assert.deepEqual(narrow(all, { topic: ['Keeping'], kind: ['Chart'] }, facets).pages, [3, 2]);
});

test('a filter counts what its values would leave, the other filters as they are', () => {
  const { counts } = narrow(all, { kind: ['Briefing'], topic: ['Keeping'] }, facets);
  assert.deepEqual([...counts.kind], [['Briefing', 1], ['Chart', 2]]);
  assert.deepEqual([...counts.topic], [['Fog', 0], ['Keeping', 1]]);
});

test('a value that the index does not hold leaves nothing', () => {
  assert.deepEqual(narrow(all, { kind: ['Ship'] }, facets).pages, []);
  assert.deepEqual([...narrow(all, { kind: ['Ship'] }, facets).counts.kind], [['Briefing', 2], ['Chart', 2]]);
});

test('the newest come first, pages of one day as they came, those without a day last', () => {
  assert.deepEqual(newestFirst([0, 1, 2, 3, 4], ['2015', '', '2016-04-01', '2015-09', '2016-04-01']), [2, 4, 3, 0, 1]);
});

test('without words pages come by kind, then the newest', () => {
  assert.deepEqual(allPages(['Fact', 'Briefing', 'Briefing', 'Odd', 'Topic'], ['', '2014', '2015', '', '']), [4, 2, 1, 0, 3]);
  assert.ok(placeOf('Topic') < placeOf('Source') && placeOf('Source') < placeOf('Odd'));
});
