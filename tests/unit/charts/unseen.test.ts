import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnChannels, type Channel } from '../../../src/charts/encoding.ts';
import { honestyOf, narrow, renderChart, serialize, wide, type Table } from '../../../src/charts/index.ts';
import { marks, type ChartSpec } from '../../../src/model/chart.ts';
import { chart, examples, nominal, quantity, table } from './examples.ts';

const drawn = (spec: ChartSpec, data: Table) => [narrow, wide].map((size) => serialize(renderChart(spec, data, size, { id: 'x', description: '' }))).join('');
const unused = (spec: ChartSpec, data: Table) => honestyOf(spec, data).filter(({ code }) => code === 'honesty/unused').map(({ path, message }) => `${path.join('.')}: ${message}`);

/** The examples of a mark, each with a column that says of every other row that it is an estimate. */
const examplesOf = (mark: string) => Object.values(examples).filter(([spec]) => spec.mark === mark).map(([spec, data]): [ChartSpec, Table] => [spec, {
  ...data,
  columns: [...data.columns, nominal('certainty')],
  rows: data.rows.map((row, index) => ({ ...row, certainty: index % 2 ? 'estimate' : null })),
}]);

/** Whether some column of the table makes another drawing in this channel. */
const isShown = (spec: ChartSpec, data: Table, channel: Channel) => data.columns.some(({ name }) => {
  try {
    return drawn({ ...spec, encoding: { ...spec.encoding, [channel]: { field: name } } }, data) !== drawn(spec, data);
  } catch {
    return true; // What cannot be drawn so was read.
  }
});

const channels = [...new Set(Object.values(drawnChannels).flat())];

for (const mark of marks) {
  test(`${mark}: what it is said to take changes the drawing, and nothing else does`, () => {
    assert.deepEqual(channels.filter((channel) => examplesOf(mark).some(([spec, data]) => isShown(spec, data, channel))).toSorted(), drawnChannels[mark].toSorted());
  });
}

test('what the mark would pass over in silence is reported', () => {
  const heights = table([nominal('light'), quantity('height', 'metres', 'Height')], [['Skerryvore', 48], ['Bell Rock', 35], ['Eddystone', 49]]);
  const bar = chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }, { title: 'Eddystone is the tallest' });
  assert.deepEqual(unused(bar, heights), []);
  assert.deepEqual(unused({ ...bar, encoding: { ...bar.encoding, size: { field: 'height' } } }, heights), ['encoding.size: The mark “bar” draws nothing from “size”.']);
  assert.deepEqual(unused({ ...bar, stack: true }, heights), ['stack: Nothing on this chart can stand on top of another.']);
  assert.deepEqual(unused({ ...bar, highlight: ['Bell Rock', 'Bell Rok'] }, heights), ['highlight.1: “Bell Rok” does not stand out on this chart.']);
});
