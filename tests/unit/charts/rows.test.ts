import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnTable } from '../../../src/charts/drawn-table.ts';
import { drawnRows } from '../../../src/charts/rows.ts';
import { chart, nominal, quantity, table, temporal } from './examples.ts';

const lights = table([nominal('light'), nominal('coast'), quantity('height')], [
  ['Skerryvore', 'West', 48], ['Bell Rock', 'East', 35], ['Isle 10', 'West', null], ['Isle 9', 'East', 49],
]);
const order = (spec: Parameters<typeof drawnRows>[0], data = lights) => drawnRows(spec, data).map((row) => row['light']);

test('rows stand as in the table unless told otherwise', () => {
  assert.deepEqual(order(chart('bar', { y: { field: 'light' }, x: { field: 'height' } })), ['Skerryvore', 'Bell Rock', 'Isle 10', 'Isle 9']);
});

test('rows are sorted by value, missing values last in either direction', () => {
  assert.deepEqual(order(chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } })), ['Isle 9', 'Skerryvore', 'Bell Rock', 'Isle 10']);
  assert.deepEqual(order(chart('bar', { y: { field: 'light', sort: 'x' }, x: { field: 'height' } })), ['Bell Rock', 'Skerryvore', 'Isle 9', 'Isle 10']);
});

test('rows are sorted by name as a reader counts', () => {
  assert.deepEqual(order(chart('bar', { y: { field: 'light', sort: 'ascending' }, x: { field: 'height' } })), ['Bell Rock', 'Isle 9', 'Isle 10', 'Skerryvore']);
});

test('rows of one category stay together, ranked by their sum', () => {
  const spec = chart('bar', { y: { field: 'coast', sort: '-x' }, x: { field: 'height' }, color: { field: 'light' } });
  assert.deepEqual(order(spec), ['Bell Rock', 'Isle 9', 'Skerryvore', 'Isle 10']);
});

test('a filter keeps a value or one of several, and never a missing one', () => {
  const kept = (filter: NonNullable<Parameters<typeof chart>[2]>['filter']) => order({ ...chart('bar', {}), ...(filter ? { filter } : {}) });
  assert.deepEqual(kept({ coast: 'East' }), ['Bell Rock', 'Isle 9']);
  assert.deepEqual(kept({ height: [48, 35] }), ['Skerryvore', 'Bell Rock']);
  assert.deepEqual(kept({ height: 'null' }), []);
});

test('a timeline runs forward, what has no date last', () => {
  const events = table([temporal('date'), nominal('light')], [['1900', 'b'], [null, 'd'], ['1811-02-01', 'a'], ['1900-03', 'c']]);
  assert.deepEqual(order(chart('timeline', {}), events), ['a', 'b', 'c', 'd']);
});

test('as a table a chart shows what it draws first, and what it does not draw after it', () => {
  const shown = drawnTable(chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }), lights);
  assert.deepEqual(shown.columns.map(({ name }) => name), ['light', 'height', 'coast']);
  assert.equal(shown.rows[0]?.['light'], 'Isle 9');
});
