import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutArea } from '../../../src/charts/area.ts';
import { layoutBar } from '../../../src/charts/bar.ts';
import { readCategories } from '../../../src/charts/categories.ts';
import { layoutDots, readDots } from '../../../src/charts/dot.ts';
import { layoutFlow } from '../../../src/charts/flow.ts';
import { readHappenings } from '../../../src/charts/happenings.ts';
import { depthOf, readHierarchy } from '../../../src/charts/hierarchy.ts';
import { card, chartRenderer, narrow, renderChart, serialize, wide } from '../../../src/charts/index.ts';
import { slantPath } from '../../../src/charts/hatch.ts';
import type { Box } from '../../../src/charts/layout.ts';
import { layoutLayers } from '../../../src/charts/layers.ts';
import { layoutSpans, readSpans } from '../../../src/charts/life-spans.ts';
import { layoutLine } from '../../../src/charts/line.ts';
import { layoutNetwork } from '../../../src/charts/network.ts';
import { readNetwork } from '../../../src/charts/relations.ts';
import { readSeries } from '../../../src/charts/series.ts';
import { readFlow } from '../../../src/charts/streams.ts';
import { layoutTimeline } from '../../../src/charts/timeline.ts';
import { layoutTree } from '../../../src/charts/tree.ts';
import { hundredths } from '../../../src/charts/waffle.ts';
import { marks } from '../../../src/model/chart.ts';
import { chart, examples, nominal, quantity, table, temporal } from './examples.ts';

const example = (name: string) => examples[name] ?? assert.fail(name);
const draw = (name: string, size = wide) => serialize(renderChart(...example(name), size, { id: name }));
const close = (actual: number | undefined, expected: number) => assert.ok(Math.abs((actual ?? NaN) - expected) < 0.5, `${actual} is not ${expected}`);

test('the data are read once for all widths', () => {
  for (const [name, [spec, data]] of Object.entries(examples)) {
    let reads = 0;
    const counted = { ...data, get rows() { reads += 1; return data.rows; } };
    const render = chartRenderer(spec, counted, { id: name });
    assert.ok(reads > 0, name);
    reads = 0;
    for (const size of [wide, narrow]) render(size);
    assert.equal(reads, 0, name);
  }
});

test('a pixel of paper lies between areas however steep their edge, and the topmost edge is the value', () => {
  const data = table([temporal('year'), nominal('board'), quantity('cost', 'pounds')], [['1900', 'North', 20], ['1900', 'South', 40], ['1901', 'North', 90], ['1901', 'South', 40], ['1902', 'North', 25], ['1902', 'South', 40]]);
  const { areas, plot } = layoutArea(readSeries(chart('area', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'board' } }), data), narrow);
  const [north = [], south = []] = areas.map(({ path }) => path.slice(1, -1).split('L').map((corner) => corner.split(',').map(Number) as [number, number]));
  const [upper, lower] = [north.slice(0, 3), south.slice(3).toReversed()];
  for (const [one, two] of [[0, 1], [1, 2]] as const) {
    const slope = Math.hypot(upper[two]![0] - upper[one]![0], upper[two]![1] - upper[one]![1]) / (upper[two]![0] - upper[one]![0]);
    const between = ((upper[one]![1] - lower[one]![1]) + (upper[two]![1] - lower[two]![1])) / 2;
    assert.ok(between / slope >= 0.95, `${between / slope} pixels across`);
  }
  assert.equal(Math.round(south[1]![1]), Math.round(plot!.y!(130)!));
});

test('areas stand on each other from zero', () => {
  const data = table([temporal('year'), nominal('board'), quantity('cost')], [['1900', 'a', 1], ['1900', 'b', 3], ['1910', 'a', 1], ['1910', 'b', 3]]);
  const { areas, rules } = layoutArea(readSeries(chart('area', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'board' } }), data), wide);
  const heights = areas.map(({ path }) => [...path.matchAll(/,(-?[\d.]+)/g)].map((match) => Number(match[1])));
  const zero = rules.find(({ tone }) => tone === 'soft')?.y1 ?? 0;
  close(Math.max(...(heights[0] ?? [])), zero);
  close(Math.max(...(heights[1] ?? [])), zero - (zero - Math.min(...(heights[1] ?? []))) / 4);
});

test('where a part is missing, the whole is not drawn but marked', () => {
  const data = table([temporal('year'), nominal('board'), quantity('cost')],
    [['1900', 'a', 1], ['1900', 'b', 3], ['1910', 'a', 1], ['1910', 'b', null], ['1920', 'a', 2], ['1920', 'b', 2], ['1930', 'a', 2], ['1930', 'b', 2]]);
  const { areas, blocks } = layoutArea(readSeries(chart('area', { x: { field: 'year' }, y: { field: 'cost' }, color: { field: 'board' } }), data), wide);
  assert.equal(areas.length, 4);
  assert.ok(blocks.some(({ tone }) => tone === 'missing'));
});

test('two dots have a bar between them, and say both values; equal ones say one', () => {
  const { dots, labels, blocks } = layoutDots(readDots(...example('dot-dumbbell')), wide);
  assert.equal(dots.filter(({ title }) => title?.startsWith('Bishop Rock')).length, 2);
  assert.deepEqual(labels.filter(({ lines }) => lines[0] === '5').length, 1);
  assert.equal(blocks.length, 3);
});

test('an uncertain value is hollow, and its title says so', () => {
  const { dots } = layoutDots(readDots(...example('dot-dumbbell')), wide);
  const [hollow] = dots.filter(({ status, title }) => status && title);
  assert.equal(hollow?.status, 'approximate');
  assert.match(hollow?.title ?? '', /^Skerryvore, 1950: 3\u00a0people \(approximate\)$/);
});

test('uncertain bars are hatched, and a stack that lacks a part says which', () => {
  const { blocks } = layoutBar(readCategories(...example('bar-uncertain'), 'y', 'x'), wide);
  assert.ok(blocks.some(({ status }) => status === 'approximate'));
  assert.ok(blocks.some(({ tone, title }) => tone === 'missing' && title === '1940: no data for Keepers'));
});

test('a line is dashed to and from what is provisional', () => {
  const { curves, dots } = layoutLine(readSeries(...example('line-uncertain')), wide);
  assert.deepEqual(curves.map(({ dash }) => dash).filter(Boolean).length >= 1, true);
  assert.equal(dots.filter(({ status }) => status === 'provisional').length, 2);
});

test('an uncertain tile is hatched in the colour of its value, and its title says so', () => {
  const tones = (name: string) => draw(name).match(/class="tile [\w-]+/g);
  assert.deepEqual(tones('tile-map-quantity-uncertain'), tones('tile-map-quantity'));
  const svg = draw('tile-map-quantity-uncertain');
  assert.equal(svg.match(/class="curve hatch on-shade/g)?.length, 7);
  assert.match(svg, /<title>Isle of NL: 0 \(estimate\)<\/title>/);
});

test('hatching is broken where something is to be read, and nowhere else', () => {
  const box = { x: 10, y: 20, width: 50, height: 50 };
  const words = [{ x: 20, y: 30, width: 30, height: 12 }, { x: 25, y: 44, width: 10, height: 12 }];
  const places = (clear: Box[]) => [...slantPath(box, clear).matchAll(/M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)/g)].flatMap((found) => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = found.slice(1).map(Number);
    return Array.from({ length: 51 }, (_, at) => ({ x: x1 + ((x2 - x1) * at) / 50, y: y1 + ((y2 - y1) * at) / 50 }));
  });
  const isIn = (margin: number) => ({ x, y }: { x: number; y: number }) => words.some((word) =>
    x > word.x - margin && x < word.x + word.width + margin && y > word.y - margin && y < word.y + word.height + margin);
  assert.deepEqual(places(words).filter(isIn(-0.2)), []);
  assert.ok(places([]).some(isIn(-0.2)));
  const lengthOf = (clear: Box[]) => (slantPath(box, clear).match(/M/g) ?? []).length;
  assert.equal(lengthOf([]), 19);
  assert.ok(lengthOf(words) > 19);
});

test('an event whose date is uncertain is hollow, and says so beside its day and when pointed at', () => {
  const { dots, labels, rules } = layoutTimeline(readHappenings(...example('timeline-uncertain')), wide);
  assert.deepEqual(dots.map(({ status }) => status ?? ''), ['', 'approximate', '', '', 'planned']);
  assert.equal(dots[4]?.title, '31\u00a0Mar 1998 (planned): The last keeper leaves the last manned light');
  assert.ok(labels.some(({ lines }) => lines[0] === '31\u00a0Mar · planned · Rules'));
  for (const { y, radius } of dots.filter(({ status }) => status)) assert.ok(rules.every(({ y1, y2 }) => y2 <= y - radius || y1 >= y + radius));
});

test('a life span whose years are uncertain is hatched, and a key says what that means', () => {
  const { blocks, labels } = layoutSpans(readSpans(...example('timeline-spans-uncertain')), narrow);
  assert.ok(blocks.some(({ title, status }) => status === 'provisional' && title === 'Board of Irish Beacons: from 1867 (provisional)'));
  assert.equal(labels[0]?.lines[0], 'Approximate or provisional');
});

test('a relation that is uncertain starts from a ring, whatever its kind, and its word is in the key', () => {
  const network = readNetwork(...example('network-uncertain'));
  const uncertain = network.edges.filter(({ status }) => status);
  assert.deepEqual(new Set(uncertain.map(({ stroke }) => stroke.head)), new Set(['full', 'open']));
  for (const size of [narrow, wide]) {
    const { curves, labels } = layoutNetwork(network, size);
    // One ring each, and one in the key.
    assert.equal(curves.filter(({ path }) => path.match(/L/g)?.length === 23 && path.endsWith('Z')).length, uncertain.length + 1);
    assert.ok(labels.some(({ lines }) => lines[0] === 'Provisional or planned'));
  }
  assert.ok(draw('network-uncertain', narrow).includes('<title>Board of Trade: pays Northern Commissioners (planned)</title>'));
});

test('a hundred squares come to a hundred, the largest remainders rounded up', () => {
  assert.deepEqual(hundredths([1 / 3, 1 / 3, 1 / 3]), [34, 33, 33]);
  assert.deepEqual(hundredths([0.995, 0.005]), [100, 0]);
  assert.equal(draw('waffle').match(/class="block series/g)?.length, 104);
});

test('panels share one scale, one order and one length of names', () => {
  const data = table([nominal('fuel'), nominal('coast'), quantity('share')], [['Oil', 'North', 10], ['A long name of a fuel', 'West', 20], ['Oil', 'West', 10]]);
  const svg = serialize(renderChart(chart('bar', { y: { field: 'fuel' }, x: { field: 'share' }, facet: { field: 'coast' } }), data, wide, { id: 'x' }));
  const widths = [...svg.matchAll(/class="block series-2" x="[\d.]+" y="[\d.]+" width="([\d.]+)"/g)].map((match) => Number(match[1]));
  close(widths[0], widths[1] ?? 0);
  close(widths[2], (widths[0] ?? 0) * 2);
});

test('panels whose categories are their own show only these', () => {
  const data = table([nominal('light'), nominal('coast'), quantity('height')], [['a', 'North', 10], ['b', 'West', 20]]);
  const svg = serialize(renderChart(chart('bar', { y: { field: 'light' }, x: { field: 'height' }, facet: { field: 'coast' } }), data, wide, { id: 'x' }));
  assert.doesNotMatch(svg, /no data/);
});

test('a link in a circle is taken in reverse, and its arrow still points at its target', () => {
  assert.deepEqual(layoutLayers({ heights: [10, 10], links: [{ source: 0, target: 1 }, { source: 1, target: 0 }] }).column, [0, 1]);
  const data = table([nominal('a'), nominal('b')], [['x', 'y'], ['y', 'x']]);
  const { areas } = layoutNetwork(readNetwork(chart('network', { source: { field: 'a' }, target: { field: 'b' } }), data), wide);
  const tips = areas.map(({ path }) => Number(/^M([\d.]+)/.exec(path)?.[1]));
  assert.ok((tips[0] ?? 0) > (tips[1] ?? 0));
});

test('bodies of a network never cover each other', () => {
  const layout = layoutNetwork(readNetwork(...example('network')), wide);
  const bars = layout.blocks.filter(({ width }) => width === 4);
  for (const one of bars) for (const other of bars) {
    if (one !== other && one.x === other.x) assert.ok(one.y + one.height <= other.y || other.y + other.height <= one.y);
  }
});

test('every kind of relation has dashes of its own, and is in the key', () => {
  const { edges, key } = readNetwork(...example('network'));
  assert.deepEqual([...new Set(edges.map(({ kind, stroke }) => `${kind} ${stroke.dash ?? ''} ${stroke.head}`))], ['Money  full', 'Oversight 7 4 open']);
  assert.deepEqual(key.filter(({ dash }) => dash !== undefined).map(({ name }) => name), ['Money', 'Oversight']);
});

test('a network says in words how each body stands to each other: beneath its name, on the way or at the foot', () => {
  for (const name of ['network', 'network-highlight']) {
    const network = readNetwork(...example(name));
    const { labels } = layoutNetwork(network, wide);
    const said = labels.map(({ lines }) => lines.join(' ')).join(' | ');
    assert.deepEqual(network.edges.flatMap(({ verbs }) => verbs).filter((verb) => !said.includes(verb)), []);
    assert.match(said, /Shipowners \| pay dues to \|/);
    assert.match(said, /Board of Trade: pays Trinity House; pays Northern Commissioners/);
  }
});

test('on a phone a network is a list, and each of its bodies still leads to its record once', () => {
  const svg = draw('network', narrow);
  assert.equal(svg.match(/<a href/g)?.length, 1);
  assert.match(svg, />oversees|>pays</);
});

test('a tree cuts circles open and gives what has no row one', () => {
  const spec = chart('tree', { id: { field: 'a' }, parent: { field: 'b' } });
  const { roots } = readHierarchy(spec, table([nominal('a'), nominal('b')], [['x', 'y'], ['y', 'x'], ['z', 'nobody']]));
  assert.deepEqual(roots.map(({ name, children }) => [name, children.length]), [['y', 1], ['nobody', 1]]);
  assert.equal(depthOf(roots), 2);
});

test('no word of a tree is cut: what is too deep becomes a list', () => {
  const rows = Array.from({ length: 9 }, (_, index): [string, string | null] => [`Commissioners${index}`, index > 0 ? `Commissioners${index - 1}` : null]);
  const { labels } = layoutTree(readHierarchy(chart('tree', { id: { field: 'a' }, parent: { field: 'b' } }), table([nominal('a'), nominal('b')], rows)), wide);
  assert.deepEqual(labels.map(({ lines }) => lines.length), rows.map(() => 1));
});

test('what reaches a body flows on, whole', () => {
  const { bodies } = readFlow(...example('flow'));
  const amount = (name: string) => bodies.find((body) => body.name === name)?.amount;
  assert.deepEqual(['Ballast Office', 'Board of Irish Beacons', 'Beacons Ireland', 'Coast Office'].map(amount), [1, 3, 3, 5]);
});

test('on a phone each step of a flow stands below the last, with the bodies between in both', () => {
  const { labels } = layoutFlow(readFlow(...example('flow')), narrow);
  assert.equal(labels.filter(({ lines }) => lines.join(' ') === 'Western Board').length, 2);
});

test('an annotation is beside its place on a page, and a numbered footnote on a phone', () => {
  assert.match(draw('line-noted'), /The first light without a keeper/);
  assert.doesNotMatch(draw('line-noted'), />1<\/text>/);
  assert.match(draw('line-noted', narrow), />1<\/text>.*>The first light without a keeper<\/text>/);
});

test('an annotation that lies off the scale is not drawn', () => {
  const [spec, data] = example('line-noted');
  const off = { ...spec, annotations: [{ type: 'rule' as const, x: 1066, text: 'Conquest' }] };
  assert.doesNotMatch(serialize(renderChart(off, data, wide, { id: 'x' })), /Conquest/);
});

test('a scale that does not begin at zero says so', () => {
  const data = table([temporal('year'), quantity('height', 'metres')], [['1900', 50], ['1910', 52]]);
  const spec = (zero: boolean) => chart('line', { x: { field: 'year' }, y: { field: 'height', scale: { zero } } });
  assert.match(serialize(renderChart(spec(false), data, wide, { id: 'x' })), /The scale begins at 50\u00a0metres, not at zero\./);
  assert.doesNotMatch(serialize(renderChart(spec(true), data, wide, { id: 'x' })), /not at zero/);
});

test('an event that is highlighted stands out on a timeline, and comes first where there is no room for all', () => {
  const [spec, data] = example('timeline');
  const [title = ''] = data.rows.slice(2).map((row) => String(row['title'])).toSorted((a, b) => a.length - b.length);
  const drawnWith = (highlight: string[], size = wide) => serialize(renderChart({ ...spec, highlight }, data, size, { id: 'x' }));
  const strong = new RegExp(`<text [^>]*font-weight="600"[^>]*>${title}<`);
  assert.doesNotMatch(drawnWith([]), strong);
  assert.match(drawnWith([title]), strong);
  const low = { ...wide, height: 90 };
  assert.ok(!drawnWith([], low).includes(`>${title}<`));
  assert.match(drawnWith([title], low), strong);
});

test('on a card a long list shows what fits, what is highlighted among it, and how many are left out', () => {
  const rows = Array.from({ length: 30 }, (_, index): [string, number] => [`Light ${index}`, index]);
  const spec = chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }, { highlight: ['Light 0'] });
  const drawing = renderChart(spec, table([nominal('light'), quantity('height')], rows), card, { id: 'x' });
  assert.ok(Number(drawing.attributes['height']) <= 197);
  assert.match(serialize(drawing), /Light 0<.*and 2\d more/);
});

test('every mark can be drawn on a card, and plots keep to its height', () => {
  for (const mark of marks) {
    const [name] = Object.entries(examples).find(([, [spec]]) => spec.mark === mark) ?? assert.fail(mark);
    const height = Number(renderChart(...example(name), card, { id: name }).attributes['height']);
    if (['column', 'line', 'area', 'bar', 'dot', 'range'].includes(mark)) assert.ok(height <= 200, `${mark}: ${height}`);
  }
});

test('bars, tiles and names lead to their records, in reach of the keyboard', () => {
  const data = table([nominal('light'), quantity('height')], [['a', 1], ['b', 2]], { links: { a: '/a/' } });
  const svg = serialize(renderChart(chart('bar', { y: { field: 'light' }, x: { field: 'height' } }), data, wide, { id: 'x' }));
  assert.match(svg, /role="group"/);
  assert.match(svg, /<a href="\/a\/"><rect [^>]*><title>a: 1<\/title><\/rect><text [^>]*>a<\/text><\/a>/);
});

test('each mark can be pointed at', () => {
  for (const [name, [spec]] of Object.entries(examples)) assert.match(draw(name), /<title>[^<]+<\/title>/, `${name}, ${spec.mark}`);
});

test('a tile stands out by name, a category by colour', () => {
  const svg = draw('tile-map-highlight');
  assert.equal(svg.match(/class="curve ink"/g)?.length, 1);
  assert.match(svg, /class="tile muted"/);
});
