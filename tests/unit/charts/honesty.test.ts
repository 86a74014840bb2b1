import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lab } from 'd3';
import { contrast } from '../../../src/charts/contrast.ts';
import { honestyOf } from '../../../src/charts/honesty.ts';
import { tooManySeries } from '../../../src/charts/too-many-series.ts';
import { renderChart } from '../../../src/charts/render.ts';
import { unparted } from '../../../src/charts/seams.ts';
import { el } from '../../../src/charts/svg.ts';
import { card, colors, darkColors, narrow, papers, seriesTones, wide } from '../../../src/charts/theme.ts';
import type { ChartSpec } from '../../../src/model/chart.ts';
import { chart, examples, nominal, quantity, table, temporal } from './examples.ts';
import { colorDifference, leastDifference, seenWith } from './color-difference.ts';

const heights = table([nominal('light'), quantity('height', 'metres', 'Height')], [['Skerryvore', 48], ['Bell Rock', 35], ['Eddystone', 49]]);
const bar = chart('bar', { y: { field: 'light', sort: '-x' }, x: { field: 'height' } }, { title: 'Eddystone is the tallest' });
const found = (spec: ChartSpec, data = heights) => honestyOf(spec, data).map(({ code, severity, path }) => `${severity} ${code} ${path.join('.')}`);

test('an honest chart has no findings', () => assert.deepEqual(found(bar), []));

test('no example breaks a rule', () => {
  for (const [name, [spec, data]] of Object.entries(examples)) {
    assert.deepEqual(honestyOf(spec, data).filter(({ severity }) => severity === 'error'), [], name);
  }
});

test('bars, columns and areas begin at zero; lines may not', () => {
  const y = { field: 'height', scale: { zero: false } };
  assert.deepEqual(found(chart('column', { x: { field: 'light' }, y }, { title: 'Eddystone is the tallest' })), ['error honesty/zero encoding.y.scale']);
  assert.deepEqual(found(chart('line', { x: { field: 'light' }, y }, { title: 'Eddystone is the tallest' })), []);
});

test('a title that is a label is advised against; a verb or a number makes a finding', () => {
  const titled = (title: string) => found({ ...bar, title });
  assert.deepEqual(titled('Heights of lights by coast'), ['warning honesty/title title']);
  assert.deepEqual(titled('Two years changed the coast'), []);
  assert.deepEqual(titled('Long Point stands above Northern Rock'), []);
});

test('a number must be in the data, or follow from them', () => {
  const said = (description: string) => honestyOf({ ...bar, description }, heights).map(({ message }) => message.slice(0, 6));
  assert.deepEqual(said('Eddystone is 49 metres high, 14 more than Bell Rock; all 3 come to 132.'), []);
  assert.deepEqual(said('Bell Rock has 71% of the height of Eddystone, and about 50 would be even.'), []);
  assert.deepEqual(said('Eddystone is 59 metres high.'), ['“59” i']);
});

test('a number in words must be in the data as one in digits must; one and two are said of too much else', () => {
  const said = (description: string) => honestyOf({ ...bar, description }, heights).map(({ message }) => /“([^”]*)”/.exec(message)?.[1]);
  assert.deepEqual(said('Forty-nine metres is the most of the three, fourteen more than Bell Rock has; one of the two is older.'), []);
  assert.deepEqual(said('Seventeen lights stand here, and eighty-eight are gone. Forty-nine metres is the most.'), ['Seventeen', 'eighty-eight']);
});

test('a time between two dates of the data may be said in months or years', () => {
  const history = chart('timeline', { x: { field: 'date' }, text: { field: 'what' } }, { title: 'The light took 16 months' });
  const dates = table([temporal('date'), nominal('what')], [['1811-11', 'Begun'], ['1813-03', 'Lit'], ['1823', 'Closed']]);
  const said = (description: string) => honestyOf({ ...history, description }, dates).length;
  assert.equal(said('It was built in sixteen months, and stood ten years.'), 0);
  assert.equal(said('It was built in seventeen months.'), 1);
});

test('a description has at most 60 words', () => {
  const of = (count: number) => found({ ...bar, description: Array.from({ length: count }, () => 'light').join(' ') });
  assert.deepEqual(of(60), []);
  assert.deepEqual(of(61), ['warning honesty/words description']);
});

test('a range has one unit at both ends', () => {
  const range = chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } }, { title: 'Eddystone is the tallest' });
  assert.deepEqual(found(range, table([nominal('light'), quantity('low', 'metres'), quantity('high', 'feet')], [['a', 1, 2]])), ['error honesty/unit encoding.x2.field']);
});

test('numbers may be said in thousands or millions, rounded', () => {
  const data = table([nominal('light'), quantity('ships', 'ships')], [['a', 2_798_799], ['b', 155_741]]);
  const said = (description: string) => honestyOf(chart('bar', { y: { field: 'light' }, x: { field: 'ships' } }, { title: 'A has more', description }), data).length;
  assert.equal(said('It has 2.80 million, the other at least 155,000.'), 0);
  assert.equal(said('It has 2.70 million.'), 1);
});

test('an amount without a unit is noticed', () => {
  assert.deepEqual(found(bar, table([nominal('light'), quantity('height')], [['a', 1]])), ['warning honesty/unit encoding.x.field']);
});

const manyKeepers = table([temporal('year'), nominal('coast'), quantity('keepers', 'people')],
  Array.from({ length: 24 }, (_, index) => [1900 + (index % 2), `Coast ${Math.floor(index / 2)}`, index]));
const manyLines = chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, color: { field: 'coast' } }, { title: 'Keepers left' });

test('more series than colours are too many, unless some are highlighted', () => {
  assert.deepEqual(tooManySeries(manyLines, manyKeepers), { count: 12, limit: 8 });
  assert.deepEqual(found(manyLines, manyKeepers), ['error honesty/series encoding.color']);
  assert.equal(tooManySeries({ ...manyLines, highlight: ['Coast 3'] }, manyKeepers), undefined);
});

test('an order that hides the message is noticed, unless the author chose it', () => {
  const data = table([nominal('light'), quantity('height', 'metres')], [['a', 1], ['b', 5], ['c', 2], ['d', 9], ['e', 3]]);
  const sorted = (sort?: 'none') => found(chart('bar', { y: { field: 'light', ...(sort ? { sort } : {}) }, x: { field: 'height' } }, { title: 'D is tallest' }), data);
  assert.deepEqual(sorted(), ['warning honesty/order encoding.y']);
  assert.deepEqual(sorted('none'), []);
});

test('colour alone, unknown words for certainty, negative parts and unused keys are found', () => {
  const data = table([nominal('light'), nominal('kind'), quantity('low', 'miles'), quantity('high', 'miles'), nominal('sure')], [['a', 'x', -1, 2, 'maybe'], ['b', 'y', 2, 3, null]]);
  const title = 'A lies far out';
  assert.deepEqual(found(chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' }, color: { field: 'kind' } }, { title }), data), ['warning honesty/color-alone encoding.color']);
  assert.deepEqual(found(chart('bar', { y: { field: 'light' }, x: { field: 'low' }, status: { field: 'sure' } }, { title }), data), ['error honesty/status encoding.status.field']);
  assert.deepEqual(found(chart('proportion', { color: { field: 'light' }, x: { field: 'low' } }, { title }), data), ['error honesty/negative encoding.x.field']);
  assert.deepEqual(found(chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' }, facet: { field: 'kind' } }, { title, shape: 'waffle' }), data),
    ['error honesty/unused encoding.facet', 'error honesty/unused shape']);
});

test('letters that pictures cannot show are said where they stand', () => {
  const lights = (...names: string[]) => table([nominal('light'), quantity('height', 'metres')], names.map((name, index) => [name, index + 1]));
  const bars = (title: string) => chart('bar', { y: { field: 'light' }, x: { field: 'height' } }, { title });
  assert.deepEqual(found(bars('Rock is 1 metre high'), lights('犬吠埼', 'Rock')), ['warning honesty/letters encoding']);
  assert.deepEqual(found(bars('מגדלור is 1 metre high'), lights('Rock')), ['warning honesty/letters title']);
  assert.deepEqual(found(bars('Inubōsaki, Маяк and Φάρος → 2.5 © stand'), lights('Đèn')).filter((each) => each.includes('letters')), []);
});

test('colour differences are those of the paper by Sharma, Wu and Dalal', () => {
  const between = (a: [number, number, number], b: [number, number, number]) => Number(colorDifference(lab(...a) as unknown as string, lab(...b) as unknown as string).toFixed(4));
  assert.equal(between([50, 2.6772, -79.7751], [50, 0, -82.7485]), 2.0425);
  assert.equal(between([50, 2.5, 0], [73, 25, -18]), 27.1492);
  assert.equal(between([50, 2.5, 0], [50, 3.1736, 0.5854]), 1);
});

test('without one kind of cone red and green come together, greys stay as they are', () => {
  assert.ok(colorDifference(seenWith('deuteranopia', '#b33a3a'), seenWith('deuteranopia', '#5c7a29')) < colorDifference('#b33a3a', '#5c7a29') / 2);
  assert.ok(colorDifference(seenWith('protanopia', '#808080'), '#808080') < 1);
});

test('the eight colours of categories and the muted one are told apart by all eyes, and stand out from paper, in the light and in the dark', () => {
  const shown = [...seriesTones, 'muted'] as const;
  for (const [theme, paper] of [[colors, papers.light], [darkColors, papers.dark]] as const) {
    for (const [index, one] of shown.entries()) {
      assert.ok(contrast(theme[one], paper) >= 3, one);
      for (const other of shown.slice(index + 1)) {
        const { difference, vision } = leastDifference(theme[one], theme[other]);
        assert.ok(difference >= 7.5, `${one} and ${other} on ${paper}: ${difference} (${vision})`);
      }
    }
  }
});

test('each step of a quantity is told from the next by all eyes, in the light and in the dark', () => {
  for (const theme of [colors, darkColors]) for (const step of [1, 2, 3, 4] as const) {
    assert.ok(leastDifference(theme[`shade-${step}`], theme[`shade-${step + 1 as 2 | 3 | 4 | 5}`]).difference >= 5, `${step}`);
  }
});

test('wherever shapes touch there is a seam, in every example; without one it is found', () => {
  for (const [name, [spec, data]] of Object.entries(examples)) {
    for (const size of [narrow, wide, card]) assert.deepEqual(unparted(renderChart(spec, data, size, { id: name })), [], name);
  }
  const parts = (count: number) => table([nominal('fuel'), quantity('lights', 'lights')], Array.from({ length: count }, (_, index) => [`Fuel ${index}`, 10]));
  const many = chart('proportion', { color: { field: 'fuel' }, x: { field: 'lights' } }, { title: 'Fuel 0 leads', highlight: ['Fuel 0'] });
  assert.deepEqual(found(many, parts(20)), []);
  assert.deepEqual(found(many, parts(40)), ['error honesty/seams mark']);
  const box = (x: number, tone: string) => el('rect', { class: `block ${tone}`, x, y: 0, width: 10, height: 10 }, [el('title', {}, tone)]);
  assert.deepEqual(unparted(el('svg', {}, [box(0, 'series-1'), box(10.5, 'series-2'), box(22, 'series-3')])), [['series-1', 'series-2']]);
  const row = (y: number, tone: string) => el('rect', { class: `block ${tone}`, x: 0, y, width: 10, height: 10 }, [el('title', {}, tone)]);
  assert.deepEqual(unparted(el('svg', {}, [row(22, 'series-3'), row(0, 'series-1'), row(10.5, 'series-2')])), [['series-1', 'series-2']], 'one below the other');
  assert.deepEqual(unparted(el('svg', {}, [box(0, 'shade-1'), box(10, 'shade-5')])), []);
});

test('an annotation that cannot be drawn is said where it stands, and one that can is not', () => {
  const unseen = (name: keyof typeof examples, ...annotations: ChartSpec['annotations']) => {
    const [spec, data] = examples[name]!;
    return honestyOf({ ...spec, annotations }, data).filter(({ code }) => code === 'honesty/unused').map(({ path, message }) => `${path.join('.')} ${message}`);
  };
  assert.deepEqual(unseen('network', { type: 'note', x: 'Trinity House', text: 'a' }, { type: 'note', x: 'Trinity House', y: 'Shipowners', text: 'b' }), ['annotations.1 There is no place “Trinity House”, “Shipowners” on this chart to draw the annotation at.']);
  assert.deepEqual(unseen('flow', { type: 'note', x: 'Clyde Lights', y: 'Western Board', text: 'a' }, { type: 'rule', x: 1970, text: 'b' }), ['annotations.1.type The mark “flow” has no scale for a line.']);
  assert.deepEqual(unseen('tree', { type: 'note', x: 'Engineer', text: 'a' }, { type: 'note', x: 'Pilot', text: 'b' }), ['annotations.1 There is no place “Pilot” on this chart to draw the annotation at.']);
  assert.deepEqual(unseen('proportion', { type: 'rule', x: 30, text: 'a' }, { type: 'note', x: 'Diesel', text: 'b' }), ['annotations.0.type The mark “proportion” has no scale for a line.']);
  assert.deepEqual(unseen('tile-map', { type: 'note', x: 'Isle of SK', text: 'a' }, { type: 'note', x: 'Isle of Nowhere', text: 'b' }), ['annotations.1 There is no place “Isle of Nowhere” on this chart to draw the annotation at.']);
  assert.deepEqual(unseen('timeline', { type: 'rule', x: '1836', text: 'a' }, { type: 'band', x: 2001, to: 2002, text: 'b' }), ['annotations.1 There is no place “2001”, “2002” on this chart to draw the annotation at.']);
  assert.deepEqual(unseen('panels-line', { type: 'rule', x: 1970, text: 'a' }, { type: 'rule', x: 1970, facet: 'South', text: 'b' }), ['annotations.1 There is no place “1970”, “South” on this chart to draw the annotation at.']);
  assert.deepEqual(unseen('column', { type: 'rule', y: 40, text: 'a' }, { type: 'note', x: 'Bell Rock', text: 'b' }), []);
});
