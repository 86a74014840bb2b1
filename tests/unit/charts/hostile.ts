import type { ChartSpec, Mark } from '../../../src/model/chart.ts';
import type { Cell, Table } from '../../../src/charts/table.ts';
import { chart, nominal, quantity, table, temporal } from './examples.ts';

const long = 'The most northerly rock tower of the old commissioners, rebuilt after the gale';
const names: Record<string, (index: number) => string> = {
  short: (index) => `L${index}`,
  long: (index) => `${index} ${long}`.slice(0, 80),
  unbroken: (index) => `${index}${'W'.repeat(79)}`,
  'full width': (index) => `${index}灯台のあかりは海をてらす岬の北の果ての塔`.repeat(2),
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
      counts.flatMap((count, index) => (variants[mark] ?? []).map((variant): Case => {
        const [spec, data] = variant(names[name]!, values[value]!, count, units[(index + value.length) % units.length]);
        return { title: `${mark}, ${count} rows, ${name} names, ${value} values`, spec: { ...spec, mark }, table: data };
      }))));
}

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

const variants: Record<Mark, Variant[]> = {
  bar: [plain('y'), grouped('y', false), grouped('y', true)],
  column: [plain('x'), grouped('x', false), grouped('x', true), years],
  line: [manyLines(20), manyLines(1), manyLines(3), overNames],
  range: [intervals],
  proportion: [parts, grouped('y', true)],
  'tile-map': [tiles('kind'), tiles('value')],
  timeline: [happenings, spans],
};
