import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Table } from '../../../src/charts/table.ts';
import { tableCsv } from '../../../src/publish/csv.ts';

const table = (...cells: Cell[]): Table => ({
  columns: [{ name: 'a', title: 'Light', type: 'nominal' }, { name: 'b', title: 'Height', type: 'quantitative', unit: 'metres' }],
  rows: cells.map((cell) => ({ a: cell, b: -1.5 })),
});
const firstCells = (...cells: Cell[]) => tableCsv(table(...cells)).split('\n').slice(1, -1).map((line) => line.replace(/,-1\.5$/, ''));

test('the headings hold the units, and the file ends in a line break', () => {
  assert.equal(tableCsv(table('Northern Rock')), 'Light,Height (metres)\nNorthern Rock,-1.5\n');
});

test('a missing value is an empty cell', () => {
  assert.deepEqual(firstCells(null), ['']);
});

test('commas, quotation marks and line breaks are quoted', () => {
  assert.equal(tableCsv(table('a, "b"\nc')), 'Light,Height (metres)\n"a, ""b""\nc",-1.5\n');
});

test('a text that a spreadsheet would run as a formula is made harmless; a negative number stays a number', () => {
  assert.deepEqual(firstCells('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1'), ["'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "'＝1"]);
  assert.equal(tableCsv(table('\r=1')).split('\n')[1], '"\'\r=1",-1.5');
  assert.deepEqual(firstCells('1 = 1', 'a-b', '£5'), ['1 = 1', 'a-b', '£5']);
});

test('a heading is made harmless too', () => {
  const { rows } = table('x');
  assert.equal(tableCsv({ columns: [{ name: 'a', title: '=cmd()', type: 'nominal' }], rows }), "'=cmd()\nx\n");
});
