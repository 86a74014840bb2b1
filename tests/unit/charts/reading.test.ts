import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawnRows, narrow, readable, renderChart, wide, type SvgElement } from '../../../src/charts/index.ts';
import { chart, examples, nominal, quantity, table, temporal } from './examples.ts';

/** Titles by the row that their marks show. */
function titlesByRow(element: SvgElement): Map<number, Set<string>> {
  const found = new Map<number, Set<string>>();
  const walk = (node: SvgElement): void => {
    const children = node.children.filter((child) => typeof child !== 'string');
    const row = node.attributes['data-row'];
    const title = children.find(({ name }) => name === 'title')?.children.join('');
    if (typeof row === 'number') found.set(row, new Set([...(found.get(row) ?? []), title ?? '']));
    children.forEach(walk);
  };
  walk(element);
  return found;
}

const read = ([spec, data]: (typeof examples)[string], size = wide) =>
  titlesByRow(readable(renderChart(spec, data, { ...size, isReadable: true }, { id: 'read' }), spec, data));

test('every row with a value is a mark that can be read, at both widths, and no two rows share one', () => {
  for (const [name, [spec, data]] of Object.entries(examples)) {
    for (const size of [narrow, wide]) {
      const titles = read([spec, data], size);
      const unread = drawnRows(spec, data).filter((_, index) => !titles.has(index));
      const isDrawn = (row: (typeof unread)[number]) => !Object.values(row).some((cell) => cell === null || cell === 0);
      assert.deepEqual(unread.filter(isDrawn), [], `${name}, ${size.width}`);
      assert.deepEqual([...titles.values()].filter((each) => each.size !== 1), [], name);
    }
  }
});

test('marks are read in the order of the table, not of the drawing', () => {
  const data = table([nominal('coast'), nominal('lamp'), quantity('lights', 'lights')], [['North', 'Oil', 3], ['West', 'Oil', 5], ['North', 'Electric', 4], ['West', 'Electric', 6]]);
  const bars = chart('bar', { y: { field: 'coast' }, x: { field: 'lights' }, color: { field: 'lamp' } });
  const titles = read([bars, data]);
  assert.deepEqual([0, 1, 2, 3].map((row) => [...titles.get(row)!].join()), ['North, Oil: 3\u00a0lights', 'West, Oil: 5\u00a0lights', 'North, Electric: 4\u00a0lights', 'West, Electric: 6\u00a0lights']);
});

test('a name that is part of another is not taken for it', () => {
  const data = table([nominal('light'), quantity('height', 'metres')], [['Rock', 35], ['Bell Rock', 35]]);
  const titles = read([chart('bar', { y: { field: 'light' }, x: { field: 'height' } }), data]);
  assert.deepEqual([...titles.get(0)!, ...titles.get(1)!], ['Rock: 35\u00a0metres', 'Bell Rock: 35\u00a0metres']);
});

test('a row without a value is read as such, in its place, and a place that only lacks one of two ends is its mark', () => {
  const years = table([temporal('year'), quantity('lights', 'lights')], [['2013', 3], ['2014', null], ['2015', 5]]);
  assert.deepEqual([...read([chart('line', { x: { field: 'year' }, y: { field: 'lights' } }), years]).get(1)!], ['2014: no data']);
  const spans = table([nominal('light'), quantity('low', 'metres'), quantity('high', 'metres')], [['Bell Rock', 30, null], ['Skerryvore', null, null]]);
  const titles = read([chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } }), spans]);
  assert.deepEqual([...titles.get(0)!, ...titles.get(1)!], ['Bell Rock: from 30\u00a0metres; the other end is not known', 'Skerryvore: no data']);
});
