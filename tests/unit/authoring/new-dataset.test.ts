import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readColumn } from '../../../src/authoring/guess-cells.ts';
import { fieldName, readHeading } from '../../../src/authoring/heading.ts';
import { knownOf } from '../../../src/authoring/known.ts';
import { newDataset } from '../../../src/authoring/new-dataset.ts';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';
import { parseFiles } from '../../../src/catalogue/parse.ts';
import { lighthouses } from '../catalogue/lighthouses.ts';

const files = lighthouses();
const setting = { known: knownOf(parseFiles(files, 'content')), today: '2026-11-22' };
const bytes = (text: string) => new TextEncoder().encode(text);
const made = (table: string | Uint8Array, values = {}) => newDataset(typeof table === 'string' ? bytes(table) : table, 'table.csv', { title: 'A table', values, setting });
const checkOf = ({ csv, yaml }: { csv: string; yaml: string }) =>
  buildCatalogue(new Map([...files, ['datasets/a-table.csv', bytes(csv)], ['datasets/a-table.yaml', bytes(yaml)]]), 'content').problems.map(formatProblem);

test('a heading gives a title and a unit', () => {
  const read = (heading: string) => Object.values(readHeading(heading)).join(' | ');
  assert.deepEqual(['Spend (£m)', 'Spend £ million', 'Cost, £000s', 'Share (%)', 'Share %', '% of lights', 'Population', 'Height (metres)', 'Number of keepers', 'Light (northern)', 'Lights [thousands]'].map(read), [
    'Spend | GBP million', 'Spend | GBP million', 'Cost | GBP thousand', 'Share | percent', 'Share | percent', '% of lights | percent', 'Population | people', 'Height | metres', 'Number of keepers | keepers', 'Light (northern)', 'Lights | thousand',
  ]);
});

test('a field is named by its heading, and no two alike', () => {
  assert.equal(fieldName('Spend per head', 0, []), 'spend_per_head');
  assert.equal(fieldName('2011 census', 0, []), 'y2011_census');
  assert.equal(fieldName('', 2, []), 'column_3');
  assert.equal(fieldName('灯', 0, []), 'column_1');
  assert.equal(fieldName('Light', 2, ['light', 'light_2']), 'light_3');
});

test('the type of a column is what all its cells can be', () => {
  const read = (...cells: string[]) => {
    const reading = readColumn(cells, 'x');
    return reading && [reading.type, reading.unit, reading.cells.join(' ')].filter(Boolean).join(': ');
  };
  assert.equal(read('1', '', '-3'), 'integer: 1  -3');
  assert.equal(read('1,200', '£3.5'), undefined);
  assert.equal(read('£1,200m', '£3.5m'), 'number: GBP million: 1200 3.5');
  assert.equal(read('(12)', '3'), 'integer: -12 3');
  assert.equal(read('12%', '9.5%'), 'number: percent: 12 9.5');
  assert.equal(read('£1.2m', '£900k'), undefined);
  assert.equal(read('2014', '2015'), 'year: 2014 2015');
  assert.equal(read('1066', '2015'), 'integer: 1066 2015');
  assert.equal(read('01/02/2015', '13/09/2015'), 'date: 2015-02-01 2015-09-13');
  assert.equal(read('09/13/2015', '01/02/2015'), 'date: 2015-09-13 2015-01-02');
  assert.equal(read('13 September 2015', 'Sep-15'), 'date: 2015-09-13 2015-09');
  assert.equal(read('31/02/2015'), undefined);
  assert.equal(read('Yes', 'no'), 'boolean: true false');
  assert.equal(read('007', '008'), undefined);
  assert.equal(read('', ''), undefined);
});

test('an export with semicolons, a byte order mark, gaps and names of records becomes a sound dataset', () => {
  const dataset = made('\ufeffHarbour;Light;Height (metres);Cost £m;Lit\r\nNorth Harbour;Northern Rock;42;£1,234.5;Yes\r\nsouth harbour;"Long; Point";..;-;no\r\n', { sources: ['survey'] });
  assert.equal(dataset.csv, 'harbour,light,height,cost,lit\nnorth-harbour,Northern Rock,42,1234.5,true\nsouth-harbour,Long; Point,,,false\n');
  assert.match(dataset.yaml, /- \{ name: harbour, title: Harbour, type: string, reference: places, constraints: \{ unique: true, required: true \} \}/);
  assert.match(dataset.yaml, /- \{ name: cost, title: Cost, type: number, unit: GBP million, constraints: \{ minimum: 0 \} \}/);
  assert.deepEqual(dataset.said.slice(0, 5), [
    '2 rows, 5 columns.', 'Its cells were parted by semicolons; the copy has commas.',
    'harbour (“Harbour”): records among the places, by their names; the copy holds their ids.', 'light (“Light”): text.',
    'height (“Height”): whole numbers, in metres; “..” is read as a missing value (1 cell).',
  ]);
  assert.deepEqual(checkOf(dataset), []);
});

test('lines above the headings and notes below the table are left out, and a total is pointed out', () => {
  const dataset = made('Table 3: Lights\n\nLight,Year,Height\nNorthern Rock,2015,"1,042"\nLong Point,2016,51\nTotal,2016,1093\n\nSource: the survey\nNote: from the ground\n', { sources: ['survey'] });
  assert.equal(dataset.csv, 'light,year,height\nNorthern Rock,2015,1042\nLong Point,2016,51\nTotal,2016,1093\n');
  assert.match(dataset.said.join('\n'), /The headings are those of line 3;.*\nThe last 2 lines below the table were left out: “Source: the survey”\./);
  assert.match(dataset.said.join('\n'), /“Total” looks like a total of other rows/);
  assert.match(dataset.yaml, /^period: \{ from: "2015", to: "2016" \}$/m);
  assert.deepEqual(checkOf(dataset), []);
});

test('a file that is not in UTF-8 is read, and what nearly fits is told', () => {
  const dataset = made(new Uint8Array([...bytes('Place,Amount\nNorth Harbour,12*\nSouth Harbour,13\nNorth Harbur,14\nCaf'), 0xe9, ...bytes(',15\n')]), { sources: ['survey'] });
  assert.match(dataset.csv, /^Café,15$/m);
  assert.match(dataset.said.join('\n'), /read as Windows text/);
  assert.match(dataset.said.join('\n'), /amount \(“Amount”\): text; it would be numbers but for “12\*” in line 2\./);
  assert.match(dataset.said.join('\n'), /its cells would name places, but none is called “North Harbur” in line 4 \(did you mean “north-harbour”\?\), “Café” in line 5\./);
  assert.deepEqual(checkOf(dataset), []);
});

test('without a source the check says what is missing, with its line', () => {
  const problems = checkOf(made('Light,Height\nNorthern Rock,42\n'));
  assert.equal(problems.length, 1);
  assert.match(problems[0]!, /^content\/datasets\/a-table\.yaml:\d+:10 {3}“sources” has no entries\. Give at least one\.$/);
});

test('what is no table is refused in a line', () => {
  assert.throws(() => made(''), /table\.csv has no rows/);
  assert.throws(() => made('a,b\n'), /headings and no rows/);
  assert.throws(() => made('a,b\n"x,1\n'), /table\.csv:2:1 {3}A cell in quotation marks is not closed/);
  assert.throws(() => made('a,b\n1,\0\n'), /not a table in plain text/);
  assert.throws(() => made('x'.repeat(2_000_001)), /larger than 2 MB/);
});
