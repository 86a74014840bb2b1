import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseYaml } from '../../../src/catalogue/yaml.ts';

const record = `title: The lamp
summary: |
  First line
  with a wick.
roles:
  - title: Keeper
    from: 1890
  - { title: Cook, from: 1900 }
empty:
topics: [oil, gas]
`;
const { data, locate, locateWithin, problems } = parseYaml(record, 'lamp.yaml');
const at = (...path: (string | number)[]) => { const { line, column } = locate(path); return `${line}:${column}`; };
const key = (...path: (string | number)[]) => { const { line, column } = locate(path, 'key'); return `${line}:${column}`; };

test('a record becomes data, dates and years as YAML reads them', () => {
  assert.deepEqual(problems, []);
  assert.deepEqual(data, {
    title: 'The lamp', summary: 'First line\nwith a wick.\n', roles: [{ title: 'Keeper', from: 1890 }, { title: 'Cook', from: 1900 }], empty: null, topics: ['oil', 'gas'],
  });
});

test('a value is found where it begins', () => {
  assert.equal(at('title'), '1:8');
  assert.equal(at('summary'), '2:10');
  assert.equal(at('roles', 0, 'from'), '7:11');
  assert.equal(at('roles', 1, 'title'), '8:14');
  assert.equal(at('topics', 1), '10:15');
});

test('a key is found where it begins', () => {
  assert.equal(key('title'), '1:1');
  assert.equal(key('roles', 0, 'from'), '7:5');
  assert.equal(key('roles', 1, 'from'), '8:20');
  assert.equal(key('empty'), '9:1');
});

test('what is missing is found at its nearest parent', () => {
  assert.equal(at('roles', 0, 'until'), '6:5');
  assert.equal(at('roles', 1, 'until'), '8:5');
  assert.equal(at('roles', 7, 'until'), '6:3');
  assert.equal(at('publisher', 'name'), '1:1');
});

test('the lines of front matter count from the top of the file', () => {
  assert.deepEqual(parseYaml('title: x\n', 'a.mdx', 1).locate(['title']), { line: 2, column: 8, length: 1 });
  assert.deepEqual(parseYaml('title: "x\n', 'a.mdx', 1).problems.map(({ line, column }) => [line, column]), [[2, 8]]);
});

test('a piece of a text is found where it stands, also the second time', () => {
  const { locateWithin } = parseYaml('summary: A wick and a wick.\n', 'a.yaml');
  assert.deepEqual(locateWithin(['summary'], 'wick'), { line: 1, column: 12, length: 4 });
  assert.deepEqual(locateWithin(['summary'], 'wick', 'A wick and a '), { line: 1, column: 23, length: 4 });
});

test('a piece of a text on several lines is found on its line', () => {
  assert.deepEqual(locateWithin(['summary'], 'wick'), { line: 4, column: 10, length: 4 });
});

test('a piece with quotation marks of its own is found as its text writes them', () => {
  const double = parseYaml('summary: "A \\"wick\\"."\n', 'a.yaml').locateWithin(['summary'], '"wick"');
  assert.deepEqual(double, { line: 1, column: 13, length: 8 });
  const single = parseYaml("summary: 'A keeper''s wick.'\n", 'a.yaml').locateWithin(['summary'], "keeper's");
  assert.deepEqual(single, { line: 1, column: 13, length: 9 });
});

test('a piece that is written in another way is found at the whole of its text', () => {
  assert.deepEqual(parseYaml('summary: "A \\u0077ick."\n', 'a.yaml').locateWithin(['summary'], 'wick'), { line: 1, column: 10, length: 14 });
});

test('a place reaches as far as its value on one line; a group of several lines is pointed at by its beginning', () => {
  const { locate } = parseYaml('title: "A lamp"\ntile: { row: 1, column: 2 }\nroles:\n  - title: Keeper\n', 'a.yaml');
  assert.equal(locate(['title']).length, '"A lamp"'.length);
  assert.equal(locate(['tile'], 'key').length, 'tile'.length);
  assert.equal(locate(['tile']).length, '{ row: 1, column: 2 }'.length);
  assert.equal(locate(['tile', 'code']).length, '{ row: 1, column: 2 }'.length);
  assert.equal(locate(['roles']).length, 1);
});

test('a key that the whole record lacks stands nowhere', () => {
  assert.deepEqual(parseYaml('title: A lamp\n', 'a.yaml').locate(['summary']), { line: 1, column: 1, length: 0 });
});

test('a sign of two units moves the column by two, as editors count', () => {
  assert.deepEqual(parseYaml('a: { lamp: "🏮", x: 1 }\n', 'a.yaml').locate(['a', 'x']), { line: 1, column: 21, length: 1 });
});

test('a key named __proto__ reaches no prototype', () => {
  const { data, problems } = parseYaml('__proto__: { polluted: true }\n', 'a.yaml');
  assert.equal(data, undefined);
  assert.equal(problems.length, 1);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});

test('aliases are not followed', () => {
  assert.deepEqual(parseYaml('a: &x [1]\nb: *x\n', 'a.yaml').problems.map(({ line, column, code }) => [line, column, code]), [[2, 4, 'yaml/alias']]);
});

test('words that other YAML versions read as true stay words', () => {
  assert.deepEqual(parseYaml('a: yes\nb: off\nc: 2015-09-13\nd: 12:30\n', 'a.yaml').data, { a: 'yes', b: 'off', c: '2015-09-13', d: '12:30' });
});
