import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf, textOf } from './lighthouses.ts';

test('a chart of events has a word for each that is planned, or whose date is an inference', () => {
  const light = 'events/first-electric-light.yaml';
  const boards = 'events/boards-abolished.yaml';
  const { chartTables } = catalogueOf({ [light]: `${textOf(light)}approximate: true\n`, [boards]: `${textOf(boards)}planned: true\n` });
  assert.deepEqual(chartTables.get('history')?.rows.map(({ title, certainty }) => [title, certainty]), [['First electric light', 'approximate'], ['Light boards abolished', 'planned']]);
  assert.deepEqual(catalogueOf().chartTables.get('history')?.rows.map(({ certainty }) => certainty), [null, null]);
});
