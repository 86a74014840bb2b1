import type { ChartSpec, Mark } from '../../../src/model/chart.ts';
import type { Cell, Table } from '../../../src/charts/table.ts';
import { chart, nominal, quantity, table, temporal } from './examples.ts';

const long = 'The most northerly rock tower of the old commissioners, rebuilt after the gale';
const names: Record<string, (index: number) => string> = {
  short: (index) => `L${index}`,
  long: (index) => `${index} ${long}`.slice(0, 80),
  unbroken: (index) => `${index}${'W'.repeat(79)}`,
  'full width': (index) => `${index}灯台のあかりは海をてらす岬の北の果ての塔`.repeat(2),
  'right to left': (index) => `${index} מגדלור ראש החוף הצפוני, منارة الرأس`,
  markup: (index) => `<b>&"'${index}</b>\u0007 ]]>`,
  empty: () => '',
};

const values: Record<string, (index: number) => number | null> = {
  tiny: (index) => index * 1e-9,
  huge: (index) => (index + 1) * 1e12,
  mixed: (index) => [1e-9, 1e12, -3e11, 0, 7][index % 5] ?? 0,
  negative: (index) => -index - 1,
  zero: () => 0,
  equal: () => 42.123456789,
  missing: () => null,
  gappy: (index) => (index % 3 === 1 ? null : index * 10.5),
};

const units = [undefined, 'percent', 'GBP million', 'nautical miles', 'GBP billion per keeper and year'];
const counts = [0, 1, 2, 7, 60];

export interface Case {
  title: string;
  spec: ChartSpec;
  table: Table;
}

/** Every mark with every kind of name, value and count that content may hold. */
export function hostileCases(mark: Mark): Case[] {
  return Object.keys(names).flatMap((name) =>
    Object.keys(values).flatMap((value) =>
      counts.flatMap((count, index) => (variants[mark] ?? []).filter((variant) => !isDerived(variant) || (telling.has(name) && telling.has(value))).map((variant): Case => {
        const [spec, data] = variant(names[name]!, values[value]!, count, units[(index + value.length) % units.length]);
        return { title: `${mark}, ${count} rows, ${name} names, ${value} values`, spec: { ...spec, mark }, table: data };
      }))));
}

/** Derived variants are tried with the worst names and values only. */
const telling = new Set(['short', 'long', 'markup', 'mixed', 'huge', 'gappy', 'missing']);
const derived = new WeakSet<Variant>();
const isDerived = (variant: Variant) => derived.has(variant);
const derive = (variant: Variant): Variant => {
  derived.add(variant);
  return variant;
};

type Variant = (name: (index: number) => string, value: (index: number) => Cell, count: number, unit: string | undefined) => [ChartSpec, Table];

const rows = (count: number, row: (index: number) => Cell[]) => Array.from({ length: count }, (_, index) => row(index));

const plain = (category: 'x' | 'y'): Variant => (name, value, count, unit) => [
  chart('bar', { [category]: { field: 'name' }, [category === 'x' ? 'y' : 'x']: { field: 'value' } }, { highlight: [name(1)] }),
  table([nominal('name'), quantity('value', unit)], rows(count, (index) => [name(index), value(index) as number])),
];
const grouped = (category: 'x' | 'y', stack: boolean): Variant => (name, value, count, unit) => [
  chart('bar', { [category]: { field: 'name' }, [category === 'x' ? 'y' : 'x']: { field: 'value' }, color: { field: 'kind' } }, { stack }),
  table([nominal('name'), nominal('kind'), quantity('value', unit)], rows(count, (index) => [name(Math.floor(index / 7)), name(index % 7), value(index) as number])),
];
const years: Variant = (_, value, count, unit) => [
  chart('column', { x: { field: 'year' }, y: { field: 'value' } }),
  table([temporal('year'), quantity('value', unit)], rows(count, (index) => [1900 + index, value(index) as number])),
];
const manyLines = (perLine: number): Variant => (name, value, count, unit) => [
  chart('line', { x: { field: 'year' }, y: { field: 'value' }, color: { field: 'name' } }, { highlight: [name(0)] }),
  table([temporal('year'), nominal('name'), quantity('value', unit)], rows(count, (index) => [`19${10 + (index % perLine)}-0${(index % 9) + 1}`, name(Math.floor(index / perLine)), value(index) as number])),
];
const overNames: Variant = (name, value, count, unit) => [
  chart('line', { x: { field: 'name' }, y: { field: 'value' } }),
  table([nominal('name'), quantity('value', unit)], rows(count, (index) => [name(index), value(index) as number])),
];
const intervals: Variant = (name, value, count, unit) => [
  chart('range', { x: { field: 'low' }, x2: { field: 'high' }, y: { field: 'name' } }),
  table([nominal('name'), quantity('low', unit), quantity('high', unit)], rows(count, (index) => [name(index), value(index) as number, value(index + 3) as number])),
];
const parts: Variant = (name, value, count, unit) => [
  chart('proportion', { x: { field: 'value' }, color: { field: 'name' } }),
  table([nominal('name'), quantity('value', unit)], rows(count, (index) => [name(index), value(index) as number])),
];
const tiles = (field: 'kind' | 'value'): Variant => (name, value, count, unit) => [
  chart('tile-map', { x: { field: 'place' }, color: { field } }),
  table([nominal('place'), nominal('kind'), quantity('value', unit)], rows(count, (index) => [`p${index}`, name(index % 9), value(index) as number]), {
    tiles: Object.fromEntries(rows(count, () => []).map((_, index) => [`p${index}`, { row: Math.floor(index / 8) + 1, column: (index % 8) + 1, code: `W${index}M` }])),
  }),
];
const happenings: Variant = (name, _, count) => [
  chart('timeline', { x: { field: 'date' }, text: { field: 'title' }, color: { field: 'kind' } }),
  table([temporal('date'), nominal('title'), nominal('kind')], rows(count, (index) => [index % 5 === 4 ? null : `${1800 + Math.floor(index / 2)}-0${(index % 9) + 1}`, name(index), name(index % 3)])),
];
const spans: Variant = (name, _, count) => [
  chart('timeline', { x: { field: 'from' }, x2: { field: 'to' }, text: { field: 'title' } }),
  table([temporal('from'), temporal('to'), nominal('title')], rows(count, (index) => [index % 5 === 4 ? null : `${1800 + index}`, index % 2 ? null : `${1805 + index}-05`, name(index)])),
];

/** The same, some of its values uncertain. */
const uncertain = (variant: Variant): Variant => derive((...given) => {
  const [spec, data] = variant(...given);
  const words = ['approximate', null, 'provisional', 'nonsense', 'planned', 'estimate'];
  return [{ ...spec, encoding: { ...spec.encoding, status: { field: 'status' } } }, {
    ...data, columns: [...data.columns, nominal('status')], rows: data.rows.map((row, index) => ({ ...row, status: words[index % 6] ?? null })),
  }];
});
/** The same as small multiples. */
const faceted = (variant: Variant, panels: number): Variant => derive((name, ...given) => {
  const [spec, data] = variant(name, ...given);
  return [{ ...spec, encoding: { ...spec.encoding, facet: { field: 'facet' } } }, {
    ...data, columns: [...data.columns, nominal('facet')], rows: data.rows.map((row, index) => ({ ...row, facet: name(index % panels) })),
  }];
});
/** The same with lines, bands and notes, on the scale and off it. */
const noted = (variant: Variant, along: 'x' | 'y'): Variant => derive((name, ...given) => {
  const [spec, data] = variant(name, ...given);
  const across = along === 'x' ? 'y' : 'x';
  const annotations: ChartSpec['annotations'] = [
    { type: 'rule', [across]: 3, text: 'Reform' }, { type: 'rule', [along]: 1915, text: long }, { type: 'band', [across]: 0, to: 5, text: long },
    { type: 'band', [along]: 1902, to: 1999, text: 'Beyond' }, { type: 'note', [along]: name(1), text: name(2) || 'empty' }, { type: 'note', x: 1905, y: 4, text: 'Here' },
  ];
  return [{ ...spec, annotations }, data];
});
const dots = (series: number): Variant => (name, value, count, unit) => [
  chart('dot', { y: { field: 'name' }, x: { field: 'value' }, color: { field: 'kind' } }, { highlight: [name(0)] }),
  table([nominal('name'), nominal('kind'), quantity('value', unit)], rows(count, (index) => [name(Math.floor(index / series)), name(index % series), value(index) as number])),
];
const web = (most: number): Variant => (name, _, count) => [
  chart('network', { source: { field: 'a' }, target: { field: 'b' }, text: { field: 'verb' }, color: { field: 'kind' }, sourceGroup: { field: 'group' }, targetGroup: { field: 'group' } }, { highlight: [name(1)] }),
  table([nominal('a'), nominal('b'), nominal('verb'), nominal('kind'), nominal('group')],
    rows(count, (index) => [name((index * 7) % most), name((index * 5 + 3) % most), name(index % 4), name(index % 3), name(index % 6)]), { links: { [name(0)]: '/a/' } }),
];
const chain: Variant = (name, _, count) => [
  chart('network', { source: { field: 'a' }, target: { field: 'b' } }),
  table([nominal('a'), nominal('b')], rows(count, (index) => [name(index), name(index + 1)])),
];
const ranks = (per: number): Variant => (name, _, count) => [
  chart('tree', { id: { field: 'name' }, parent: { field: 'parent' }, text: { field: 'note' } }, { highlight: [name(2)] }),
  table([nominal('name'), nominal('parent'), nominal('note')], rows(count, (index) => [name(index), index === 0 ? null : name(Math.floor((index - 1) / per)), name(index % 3)])),
];
const circle: Variant = (name, _, count) => [
  chart('tree', { id: { field: 'name' }, parent: { field: 'parent' } }),
  table([nominal('name'), nominal('parent')], rows(count, (index) => [name(index), name((index + 1) % Math.max(1, count))])),
];
const streams = (isSized: boolean, step: number): Variant => (name, value, count, unit) => [
  chart('flow', { source: { field: 'a' }, target: { field: 'b' }, ...(isSized ? { size: { field: 'value' } } : {}) }, { highlight: [name(3)] }),
  table([nominal('a'), nominal('b'), quantity('value', unit)], rows(count, (index) => [name(index), name(Math.floor(index / step) + 61 * (index % 2)), value(index) as number])),
];
/** The same with notes on what has a name, and on what runs between. */
const named = (variant: Variant): Variant => derive((name, ...given) => {
  const [spec, data] = variant(name, ...given);
  const annotations: ChartSpec['annotations'] = [0, 1, 2].map((index) => ({ type: 'note', x: name(index), text: name(index + 3) || 'empty' }));
  return [{ ...spec, annotations: [...annotations, { type: 'note', x: name(3), y: name(1), text: long }] }, data];
});
/** The same with a note on each of three places. */
const places = (variant: Variant): Variant => derive((name, ...given) => {
  const [spec, data] = variant(name, ...given);
  return [{ ...spec, annotations: ['p0', 'p1', 'p5'].map((x) => ({ type: 'note', x, text: name(1) || 'empty' })) }, data];
});
const waffles = (variant: Variant): Variant => (...given) => {
  const [spec, data] = variant(...given);
  return [{ ...spec, shape: 'waffle' }, data];
};

const variants: Record<Mark, Variant[]> = {
  bar: [plain('y'), grouped('y', false), grouped('y', true), uncertain(grouped('y', true)), faceted(plain('y'), 3), faceted(grouped('y', true), 5), noted(plain('y'), 'y'), noted(faceted(plain('y'), 3), 'y')],
  column: [plain('x'), grouped('x', false), grouped('x', true), years, uncertain(grouped('x', true)), faceted(years, 4), faceted(grouped('x', false), 2), noted(years, 'x'), noted(plain('x'), 'x'), noted(faceted(years, 4), 'x')],
  line: [manyLines(20), manyLines(1), manyLines(3), overNames, uncertain(manyLines(20)), faceted(manyLines(20), 12), faceted(overNames, 3), noted(manyLines(20), 'x'), noted(faceted(manyLines(20), 5), 'x')],
  area: [manyLines(20), manyLines(3), overNames, uncertain(overNames), faceted(manyLines(3), 4), noted(manyLines(20), 'x')],
  range: [intervals, uncertain(intervals), noted(intervals, 'y')],
  dot: [plain('y'), dots(2), dots(3), dots(9), uncertain(dots(2)), noted(dots(2), 'y')],
  proportion: [parts, grouped('y', true), uncertain(parts), waffles(parts), waffles(uncertain(grouped('y', true))), noted(parts, 'y'), noted(grouped('y', true), 'y'), waffles(noted(grouped('y', true), 'y'))],
  network: [web(6), web(25), chain, named(web(6)), named(web(25)), uncertain(web(6)), uncertain(web(25))],
  tree: [ranks(1), ranks(3), ranks(60), circle, named(ranks(3))],
  flow: [streams(false, 5), streams(true, 5), streams(true, 1), named(streams(false, 5))],
  'tile-map': [tiles('kind'), tiles('value'), places(tiles('kind')), uncertain(tiles('kind')), uncertain(tiles('value'))],
  timeline: [happenings, spans, uncertain(happenings), uncertain(spans), noted(happenings, 'x'), noted(spans, 'x')],
};
