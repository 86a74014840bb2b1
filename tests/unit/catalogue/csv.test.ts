import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCells } from '../../../src/catalogue/cells.ts';
import { parseCsv } from '../../../src/catalogue/csv.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';
import { field } from '../../../src/model/dataset.ts';

const texts = (csv: string) => readCells(csv).rows.map((row) => row.map((cell) => cell.text));
const places = (csv: string) => readCells(csv).rows.map((row) => row.map(({ line, column }) => `${line}:${column}`));
const fields = [
  { name: 'light', title: 'Light', type: 'string' },
  { name: 'height', title: 'Height', type: 'number' },
].map((one) => field.parse(one));

test('cells are split at commas and rows at line breaks, with or without one at the end', () => {
  assert.deepEqual(texts('a,b\nc,d\n'), [['a', 'b'], ['c', 'd']]);
  assert.deepEqual(texts('a,b\nc,d'), [['a', 'b'], ['c', 'd']]);
});

test('a cell in quotation marks may hold commas, line breaks and doubled quotation marks', () => {
  assert.deepEqual(texts('"a, b","c\nd","e ""f"""\n'), [['a, b', 'c\nd', 'e "f"']]);
});

test('a quotation mark within a cell is a sign like any other', () => {
  assert.deepEqual(texts('5" lamp,b\n'), [['5" lamp', 'b']]);
});

test('empty cells are cells, also the last of the file', () => {
  assert.deepEqual(texts(',a,\n,,\nb,'), [['', 'a', ''], ['', '', ''], ['b', '']]);
});

test('empty lines are no rows', () => {
  assert.deepEqual(texts('a,b\n\nc,d\n\n\n'), [['a', 'b'], ['c', 'd']]);
});

test('each cell knows its line and column, behind quotation marks and line breaks too', () => {
  assert.deepEqual(places('a,b,c\n"x ""y""",z,1\n\n"two\nlines",q,"r"\n'), [['1:1', '1:3', '1:5'], ['2:1', '2:11', '2:13'], ['4:1', '5:8', '5:10']]);
});

test('a quotation mark that is never closed is found where it opens', () => {
  assert.deepEqual(readCells('a,b\nc,"d\ne,f\n').unclosed, { line: 2, column: 3 });
});

test('two million commas are read in a moment', () => {
  const started = performance.now();
  assert.equal(readCells(','.repeat(1_000_000)).rows[0]?.length, 1_000_001);
  assert.ok(performance.now() - started < 5000);
});

test('rows are typed as their fields say, and an empty cell is missing, never zero', () => {
  const { table, problems } = parseCsv('light,height\nNorthern Rock,42.5\nLong Point,\n Low Light , -1e2 \n', 'a.csv', fields);
  assert.deepEqual(problems, []);
  assert.deepEqual(table.rows, [
    { light: 'Northern Rock', height: 42.5 }, { light: 'Long Point', height: null }, { light: 'Low Light', height: -100 },
  ]);
});

test('columns are found by their headings, whatever their order', () => {
  const { table } = parseCsv('height,light\n42,Northern Rock\n', 'a.csv', fields);
  assert.deepEqual(table.rows, [{ light: 'Northern Rock', height: 42 }]);
  assert.deepEqual(table.place(0, 'light'), { line: 2, column: 4, length: 13, text: 'Northern Rock' });
});

test('a row that is shifted by a comma is one mistake', () => {
  const { problems } = parseCsv('light,height\nRock, Northern,42\nLong Point,51\n', 'a.csv', fields);
  assert.deepEqual(problems.map(formatProblem), ['a.csv:2:16   This row has 3 cells; the heading has 2. Put a text that holds a comma in quotation marks.']);
});

test('numbers of other languages and habits are not guessed at', () => {
  for (const written of ['1 000', '1.000,5', '£5', '5%', '0x10', 'Infinity', 'NaN', '1e', '--1', '+1']) {
    assert.equal(parseCsv(`light,height\na,"${written}"\n`, 'a.csv', fields).problems.length, 1, written);
  }
});
