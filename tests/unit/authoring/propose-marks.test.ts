import assert from 'node:assert/strict';
import { test } from 'node:test';
import { proposeMarks } from '../../../src/authoring/propose-marks.ts';
import { honestyOf, narrow, renderChart, type Column, type Row, type Table } from '../../../src/charts/index.ts';
import { chart } from '../../../src/model/chart.ts';

const light: Column = { name: 'light', title: 'Light', type: 'nominal' };
const height: Column = { name: 'height', title: 'Height', type: 'quantitative', unit: 'metres' };
const year: Column = { name: 'year', title: 'Year', type: 'temporal' };
const table = (columns: Column[], rows: Row[], more: Partial<Table> = {}): Table => ({ columns, rows, ...more });
const marksOf = (one: Table) => proposeMarks(one).map(({ mark }) => mark);

const tables: Record<string, Table> = {
  names: table([light, height], [{ light: 'Rock', height: 42 }, { light: 'Point', height: 51 }]),
  years: table([year, height], [{ year: 2014, height: 1 }, { year: 2015, height: 2 }]),
  manyYears: table([year, height], Array.from({ length: 12 }, (_, index) => ({ year: 2000 + index, height: index }))),
  series: table([light, year, height], ['Rock', 'Point'].flatMap((name) => [2014, 2015].map((time) => ({ light: name, year: time, height: time - 2000 })))),
  ends: table([light, height, { ...height, name: 'top', title: 'Top' }], [{ light: 'Rock', height: 1, top: 2 }, { light: 'Point', height: 2, top: 4 }]),
  shares: table([light, { ...height, unit: 'percent' }], [{ light: 'Rock', height: 60 }, { light: 'Point', height: 40 }]),
  places: table([light, height], [{ light: 'Rock', height: 1 }, { light: 'Point', height: 2 }], { tiles: { Rock: { row: 1, column: 1, code: 'RO' }, Point: { row: 1, column: 2, code: 'PO' } } }),
  relations: table([light, { ...light, name: 'next', title: 'Next' }], [{ light: 'Rock', next: 'Point' }, { light: 'Point', next: 'Sand' }, { light: 'Rock', next: 'Sand' }]),
  hierarchy: table([light, { ...light, name: 'under', title: 'Under' }], [{ light: 'Rock', under: null }, { light: 'Point', under: 'Rock' }, { light: 'Sand', under: 'Point' }]),
  financialYears: table([{ ...light, title: 'Year' }, height], [{ light: '2014–15', height: 3 }, { light: '2015–16', height: 1 }]),
  events: table([light, year], [{ light: 'Rock lit', year: 2014 }, { light: 'Point lit', year: 2015 }]),
  names2: table([light, { ...light, name: 'side', title: 'Side' }, height], ['Rock', 'Point'].flatMap((name) => ['north', 'south'].map((side, index) => ({ light: name, side, height: index })))),
};

test('the best mark for a table is the one that fits its fields', () => {
  assert.deepEqual(Object.fromEntries(Object.entries(tables).map(([name, one]) => [name, marksOf(one)])), {
    names: ['bar', 'proportion'], years: ['column', 'line'], manyYears: ['line'], series: ['line', 'area', 'bar'], ends: ['range', 'bar'],
    shares: ['proportion', 'bar'], places: ['tile-map', 'bar', 'proportion'], relations: ['network', 'flow'], hierarchy: ['tree'],
    financialYears: ['column', 'bar', 'proportion'], events: ['timeline'], names2: ['dot'],
  });
});

test('what is proposed is honest and can be drawn', () => {
  for (const [name, one] of Object.entries(tables)) {
    for (const { mark, spec, why } of proposeMarks(one)) {
      const whole = chart.parse({ ...spec, title: 'Point is taller', subtitle: 'Metres', dataset: 'x' });
      assert.deepEqual(honestyOf(whole, one).filter(({ severity }) => severity === 'error'), [], `${name} ${mark}`);
      assert.ok(renderChart(whole, one, narrow, { id: 'x' }), `${name} ${mark}`);
      assert.match(why, /\.$/);
    }
  }
});

test('of a table over time, bars show the last time alone', () => {
  assert.deepEqual(proposeMarks(tables['series']!).find(({ mark }) => mark === 'bar')?.spec.filter, { year: 2015 });
});

test('where nothing fits, nothing is proposed', () => {
  assert.deepEqual(marksOf(table([light], [{ light: 'Rock' }])), []);
  assert.deepEqual(marksOf(table([light, height], [])), []);
});
