import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutBar } from '../../../src/charts/bar.ts';
import { readCategories } from '../../../src/charts/categories.ts';
import { layoutColumn } from '../../../src/charts/column.ts';
import { initials } from '../../../src/charts/initials.ts';
import { layoutSpans, readSpans } from '../../../src/charts/life-spans.ts';
import { layoutLine } from '../../../src/charts/line.ts';
import { layoutProportion, readProportions } from '../../../src/charts/proportion.ts';
import { layoutRange, readRanges } from '../../../src/charts/range.ts';
import { renderChart } from '../../../src/charts/render.ts';
import { readSeries } from '../../../src/charts/series.ts';
import { serialize } from '../../../src/charts/svg.ts';
import { narrow, wide } from '../../../src/charts/theme.ts';
import { layoutTileMap } from '../../../src/charts/tile-map.ts';
import { readTiles } from '../../../src/charts/tiles.ts';
import { chart, examples, nominal, quantity, table, temporal } from './examples.ts';

const close = (actual: number | undefined, expected: number) => assert.ok(Math.abs((actual ?? NaN) - expected) < 0.01, `${actual} is not ${expected}`);
const heights = (...rows: [string, number | null][]) => table([nominal('light'), quantity('height', 'metres')], rows);
const barSpec = chart('bar', { y: { field: 'light' }, x: { field: 'height' } });

test('bars are as long as their values, from a common zero', () => {
  const { blocks } = layoutBar(readCategories(barSpec, heights(['a', 10], ['b', 20], ['c', -5]), 'y', 'x'), wide);
  const [a, b, c] = blocks;
  close(b?.width, (a?.width ?? 0) * 2);
  close(c?.width, (a?.width ?? 0) / 2);
  assert.equal(a?.x, b?.x);
  close((c?.x ?? 0) + (c?.width ?? 0), a?.x ?? 0);
});

test('a missing value has no bar and says so', () => {
  const { blocks, labels } = layoutBar(readCategories(barSpec, heights(['a', 10], ['b', null]), 'y', 'x'), wide);
  assert.equal(blocks.length, 1);
  assert.ok(labels.some(({ lines }) => lines[0] === 'no data'));
});

test('what is highlighted takes the accent and weight, the rest is muted', () => {
  const categories = readCategories({ ...barSpec, highlight: ['b'] }, heights(['a', 10], ['b', 5]), 'y', 'x');
  assert.deepEqual(layoutBar(categories, wide).blocks.map(({ tone }) => tone), ['muted', 'series-1']);
});

test('stacked parts of either sign start where the last one ended', () => {
  const data = table([nominal('year'), nominal('item'), quantity('cost')], [['1900', 'oil', 4], ['1900', 'rent', -2], ['1900', 'pay', 6]]);
  const spec = chart('bar', { y: { field: 'year' }, x: { field: 'cost' }, color: { field: 'item' } }, { stack: true });
  const [oil, rent, pay] = layoutBar(readCategories(spec, data, 'y', 'x'), wide).blocks.slice(3);
  close(pay?.x, (oil?.x ?? 0) + (oil?.width ?? 0) + 1);
  close((rent?.x ?? 0) + (rent?.width ?? 0) + 1, oil?.x ?? 0);
});

test('columns start at zero, and carry their values in place of an axis', () => {
  const { blocks, labels } = layoutColumn(readCategories(chart('column', { x: { field: 'light' }, y: { field: 'height' } }), heights(['a', 10], ['b', 20]), 'x', 'y'), false, wide);
  close(blocks[1]?.height, (blocks[0]?.height ?? 0) * 2);
  assert.deepEqual(labels.map(({ lines }) => lines[0]).sort(), ['10', '20', 'a', 'b']);
});

test('columns whose names do not fit become bars', () => {
  const data = heights(...Array.from({ length: 9 }, (_, index): [string, number] => [`The old lighthouse number ${index}`, index]));
  const { blocks } = layoutColumn(readCategories(chart('column', { x: { field: 'light' }, y: { field: 'height' } }), data, 'x', 'y'), false, narrow);
  assert.equal(new Set(blocks.map(({ height }) => height)).size, 1);
});

test('the topmost tick says its unit, and stands on its gridline inside the frame', () => {
  const [spec, data] = examples['line'] ?? assert.fail();
  const { labels, rules } = layoutLine(readSeries(spec, data), wide);
  assert.deepEqual(labels.slice(0, 4).map(({ lines, x }) => [lines[0], x]), [['600\u00a0people', 0], ['400', 0], ['200', 0], ['0', 0]]);
  close((rules[3]?.y1 ?? 0) - (labels[3]?.y ?? 0), 5);
});

test('a missing value leaves a gap in the line, and a lone value is a dot', () => {
  const data = table([temporal('year'), quantity('height')], [['1900', 1], ['1901', 2], ['1902', null], ['1903', 3], ['1904', null], ['1905', 4], ['1906', 5]]);
  const { curves, dots } = layoutLine(readSeries(chart('line', { x: { field: 'year' }, y: { field: 'height' } }), data), wide);
  assert.equal(curves[0]?.path.match(/M/g)?.length, 3);
  assert.equal(dots.length, 2);
});

test('years stand in proportion on a line', () => {
  const data = table([temporal('year'), quantity('height')], [['1900', 1], ['1910', 2], ['1940', 3]]);
  const { curves } = layoutLine(readSeries(chart('line', { x: { field: 'year' }, y: { field: 'height' } }), data), wide);
  const [first = 0, second = 0, third = 0] = [...(curves[0]?.path ?? '').matchAll(/[ML](-?[\d.]+),/g)].map((match) => Number(match[1]));
  assert.ok(Math.abs((third - first) - 4 * (second - first)) < 0.5);
});

test('a range given in the wrong order is turned round, and equal ends are one dot', () => {
  const data = table([nominal('light'), quantity('low'), quantity('high')], [['a', 9, 4], ['b', 5, 5], ['c', null, 7]]);
  const ranges = readRanges(chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } }), data);
  assert.deepEqual(ranges.items.map(({ low, high }) => [low, high]), [[4, 9], [5, 5], [7, 7]]);
  assert.equal(layoutRange(ranges, wide).dots.length, 4);
});

test('parts fill the whole, and percentages that fall short leave a rest', () => {
  const shares = (unit: string) => table([nominal('fuel'), quantity('share', unit)], [['oil', 30], ['sun', 20]]);
  const spec = chart('proportion', { x: { field: 'share' }, color: { field: 'fuel' } });
  const end = (unit: string) => {
    const last = layoutProportion(readProportions(spec, shares(unit)), wide).blocks[1];
    return (last?.x ?? 0) + (last?.width ?? 0);
  };
  close(end('lights'), wide.width - 1.5);
  close(end('percent'), wide.width / 2 - 1.5);
});

test('tiles without a value are missing, never zero', () => {
  const [spec, data] = examples['tile-map-quantity'] ?? assert.fail();
  const { tiles, key } = readTiles(spec, data);
  assert.deepEqual(tiles.filter(({ tone }) => tone === 'missing').map(({ code }) => code), ['LH', 'BE']);
  assert.deepEqual(key.map(({ name }) => name), ['under 5', '5 to 10', '10 to 15', '15 to 20', '20 and over', 'No data']);
});

test('a place in several rows has the first one’s colour and the words of all', () => {
  const data = table([nominal('place'), nominal('board')], [['Isle', 'North'], ['Isle', 'West']], { tiles: { Isle: { row: 1, column: 1, code: 'IS' } } });
  const [tile] = readTiles(chart('tile-map', { x: { field: 'place' }, color: { field: 'board' } }), data).tiles;
  assert.deepEqual([tile?.tone, tile?.meaning, tile?.text], ['series-1', 'North and West', 'N W']);
});

test('a drawing with links is a group whose links are in reach, with their full names', () => {
  const [spec, data] = examples['tile-map'] ?? assert.fail();
  const svg = serialize(renderChart(spec, data, wide, { id: 'boards' }));
  assert.match(svg, /role="group" aria-labelledby="boards-672-title" aria-describedby="boards-672-desc"/);
  assert.match(svg, /<a href="\/places\/isle-of-nl\/"><title>Isle of NL: Northern Lights<\/title>/);
});

test('links may be given from outside', () => {
  const [spec, data] = examples['tile-map-quantity'] ?? assert.fail();
  const svg = serialize(renderChart(spec, data, wide, { id: 'lights', link: (value) => (value === 'Isle of NL' ? '/nl/' : undefined) }));
  assert.equal(svg.match(/<a /g)?.length, 1);
});

test('categories have different signs', () => {
  assert.deepEqual(initials(['North West', 'North East', 'Isles of the South']), ['NW', 'NE', 'IS']);
  assert.deepEqual(initials(['North', 'New']), ['1', '2']);
});

test('what has not ended runs to the edge, beyond the last date', () => {
  const data = table([nominal('board'), temporal('from'), temporal('to')], [['a', '1800', '1900'], ['b', '1850', null]]);
  const { blocks } = layoutSpans(readSpans(chart('timeline', { x: { field: 'from' }, x2: { field: 'to' }, text: { field: 'board' } }), data), wide);
  const [a, b] = blocks;
  assert.ok((a?.width ?? 0) < 0.9 * wide.width);
  close((b?.x ?? 0) + (b?.width ?? 0), wide.width - 10);
});

test('an empty table says that there are no data', () => {
  const svg = serialize(renderChart(barSpec, heights(['a', null]), narrow, { id: 'none' }));
  assert.match(svg, /No data/);
});

test('a mark without a channel that it needs is a mistake of ours', () => {
  assert.throws(() => renderChart(chart('bar', { x: { field: 'height' } }), heights(['a', 1]), wide, { id: 'x' }), /the mark “bar” needs the channel “y”/);
});

test('tiles say their values all or none: a value on some only would set them apart', () => {
  const tiles = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, index) => [name, { row: 1, column: index + 1, code: name }]));
  const spec = chart('tile-map', { x: { field: 'place' }, color: { field: 'people' } });
  const data = (last: number) => table([nominal('place'), quantity('people')], [['a', 7654], ['b', 8123], ['c', last]], { tiles });
  const said = (last: number) => layoutTileMap(readTiles(spec, data(last)), narrow).tiles.filter(({ labels }) => labels.length > 1).length;
  assert.equal(said(9001), 3);
  assert.equal(said(387803), 0);
});

test('a scale that is cut says so on either side of zero', () => {
  const cut = (...values: number[]) => {
    const spec = chart('line', { x: { field: 'year' }, y: { field: 'depth', scale: { zero: false } } });
    const data = table([temporal('year'), quantity('depth', 'metres')], values.map((value, index) => [String(1900 + index), value]));
    return layoutLine(readSeries(spec, data), wide).labels.map(({ lines }) => lines.join(' ')).filter((text) => text.includes('not at zero'));
  };
  assert.deepEqual(cut(40, 50).map((text) => text.replace('\u00a0', ' ')), ['The scale begins at 40 metres, not at zero.']);
  assert.deepEqual(cut(-50, -40).map((text) => text.replace('\u00a0', ' ')), ['The scale ends at −40 metres, not at zero.']);
  assert.deepEqual(cut(-5, 5), []);
});

const words = ({ labels }: { labels: { lines: string[] }[] }) => labels.map(({ lines }) => lines.join(' '));

test('a column without a value is an empty outline, named in the key, where no words say that it is missing', () => {
  const spec = chart('column', { x: { field: 'year' }, y: { field: 'keepers' }, color: { field: 'coast' } });
  const data = table([temporal('year'), nominal('coast'), quantity('keepers', 'people')], [['1900', 'North', 4], ['1900', 'West', null], ['1901', 'North', null], ['1901', 'West', null]]);
  for (const isStacked of [false, true]) {
    const layout = layoutColumn({ ...readCategories(spec, data, 'x', 'y'), isStacked }, true, narrow);
    const plot = layout.blocks.filter(({ tone, title }) => tone === 'missing' && title);
    assert.deepEqual(plot.map(({ title }) => title), isStacked ? ['1901, North: no data', '1900: no data for West'] : ['1900, West: no data', '1901, North: no data', '1901, West: no data']);
    assert.ok(words(layout).includes('No data'));
  }
});

test('what is uncertain in several ways has one form, and one entry in the key', () => {
  const spec = chart('bar', { y: { field: 'light' }, x: { field: 'height' }, status: { field: 'status' } });
  const data = table([nominal('light'), quantity('height', 'metres'), nominal('status')], [['a', 1, 'planned'], ['b', 2, 'approximate'], ['c', 3, 'provisional']]);
  assert.equal(words(layoutBar(readCategories(spec, data, 'y', 'x'), wide))[0], 'Approximate, provisional or planned');
});

test('parts that are zero are not missing', () => {
  const spec = chart('proportion', { x: { field: 'ships' }, color: { field: 'light' } });
  const said = (...values: (number | null)[]) => words(layoutProportion(readProportions(spec, table([nominal('light'), quantity('ships')], values.map((value, index) => [`L${index}`, value]))), wide));
  assert.deepEqual(said(0, 0), ['no part is above zero', '0', 'L0', '0', 'L1']);
  assert.deepEqual(said(0, null), ['no part is above zero', '0', 'L0', 'no data', 'L1']);
});

test('a range of which one end is missing says which end it shows', () => {
  const spec = chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } });
  const ranges = readRanges(spec, table([nominal('light'), quantity('low', 'miles'), quantity('high', 'miles')], [['a', 10, null], ['b', null, 20], ['c', 10, 10]]));
  assert.deepEqual(ranges.items.map(({ title }) => title?.replaceAll('\u00a0', ' ')), ['a: from 10 miles; the other end is not known', 'b: up to 20 miles; the other end is not known', 'c: 10 miles']);
  assert.deepEqual(words(layoutRange(ranges, narrow)), ['a', 'b', 'c', 'from 10', 'up to 20', '10']);
});
