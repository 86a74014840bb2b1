import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codes } from '../../../src/catalogue/codes.ts';
import { excerpt, widthOf } from '../../../src/catalogue/excerpt.ts';
import { problem, wholeFile, type Problem } from '../../../src/catalogue/problem.ts';
import { formats } from '../../../src/catalogue/report.ts';

const at = (line: number, column: number, length?: number): Problem =>
  ({ ...problem('content/a.yaml', { line, column }, 'schema/value', 'Wrong.', 'Mend it.'), ...(length ? { length } : {}) });

/** What the caret stands under. */
function under(one: Problem, text: string): string {
  const [quoted, caret] = excerpt(one, text)!;
  const from = caret.indexOf('^');
  let width = 0;
  return [...quoted].filter((letter) => {
    const start = width;
    width += widthOf(letter);
    return start >= from && start < caret.length;
  }).join('');
}

test('the caret stands under the place, as long as what is meant', () => {
  assert.deepEqual(excerpt(at(2, 8, 3), 'a\ntitle: red light'), ['title: red light', '       ^^^']);
  assert.equal(under(at(1, 8, 3), 'title: red light'), 'red');
});

test('tabs, wide letters, emoji and accents do not move the caret', () => {
  assert.equal(under(at(1, 3, 3), '\t\tred'), 'red');
  assert.equal(under(at(1, 4, 3), '灯台 red'), 'red');
  assert.equal(under(at(1, 4, 3), '💡 red'), 'red');
  assert.equal(under(at(1, 4, 3), 'e\u0301 red'), 'red');
});

test('a long line is cut around the place', () => {
  const long = `${'word '.repeat(100)}here ${'more '.repeat(100)}`;
  const [quoted, caret] = excerpt(at(1, 501, 4), long)!;
  assert.ok(widthOf(quoted) <= 98 && caret.length <= 98);
  assert.ok(quoted.startsWith('… ') && quoted.endsWith('…'));
  assert.equal(under(at(1, 501, 4), long), 'here');
  assert.equal(under(at(1, 501, 4), `${'x'.repeat(500)}here${'y'.repeat(500)}`), 'here');
});

test('signs that nobody sees are shown as a mark, and a line that is not there is not quoted', () => {
  assert.equal(excerpt(at(1, 2), 'a\u202eb')?.[0], 'a\ufffdb');
  assert.equal(excerpt(at(9, 1), 'a'), undefined);
  assert.equal(excerpt(at(1, 1), ''), undefined);
});

test('what is about the file as a whole quotes no line', () => {
  assert.equal(excerpt({ ...problem('content/a.yaml', wholeFile, 'file/place', 'Here.') }, 'title: A lamp\n'), undefined);
  assert.equal(formats.text([problem('content/a.yaml', wholeFile, 'file/place', 'Wrong folder.', 'Move it.')], () => 'title: A lamp\n'),
    'content/a.yaml\n  1:1  Wrong folder.\n    Move it.\n    (file/place)\n\n\n1 problem in 1 file.');
});

test('the text says at its end how many can be mended at once', () => {
  const fixable: Problem = { ...at(2, 8, 3), fix: [{ line: 2, column: 8, written: 'red', text: 'blue' }] };
  assert.match(formats.text([fixable, at(3, 1, 1)], () => undefined), /\n2 problems in 1 file\.\n1 can be mended at once: npm run check -- --fix$/);
  assert.doesNotMatch(formats.text([at(3, 1, 1)], () => undefined), /mended at once/);
});

test('SARIF 2.1.0: a run with its rules, each result with its rule, level, place and mend', () => {
  const fixable: Problem = { ...at(2, 8, 3), fix: [{ line: 2, column: 8, written: 'red', text: 'blue' }] };
  const advice: Problem = { ...problem('content/a b.yaml', { line: 1, column: 1 }, 'honesty/title', 'Label.'), severity: 'warning' };
  const log = JSON.parse(formats.sarif([fixable, advice])) as Log;
  assert.equal(log.version, '2.1.0');
  assert.match(log.$schema, /sarif-schema-2\.1\.0\.json$/);
  const [run] = log.runs;
  assert.ok(run);
  assert.deepEqual(run.tool.driver.rules.map(({ id }) => id), ['honesty/title', 'schema/value']);
  assert.equal(run.columnKind, 'utf16CodeUnits');
  for (const { ruleId, ruleIndex, level, message, locations } of run.results) {
    assert.equal(run.tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.ok(['error', 'warning', 'note', 'none'].includes(level));
    assert.ok(message.text.length > 0);
    assert.equal(locations.length, 1);
    assert.match(locations[0]!.physicalLocation.artifactLocation.uri, /^[\w.~!$&'()*+,;=:@/%-]+$/);
  }
  for (const { id, shortDescription, help } of run.tool.driver.rules) {
    assert.equal(shortDescription.text, codes[id].means);
    assert.ok(help.text.includes(codes[id].mended));
  }
  assert.deepEqual(run.results[0]?.locations[0]?.physicalLocation.region, { startLine: 2, startColumn: 8, endColumn: 11 });
  assert.deepEqual(run.results[0]?.fixes?.[0]?.artifactChanges[0]?.replacements, [
    { deletedRegion: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 11 }, insertedContent: { text: 'blue' } },
  ]);
});

test('SARIF of sound content is a run without results', () => {
  assert.deepEqual((JSON.parse(formats.sarif([])) as Log).runs[0]?.results, []);
});

interface Log {
  $schema: string;
  version: string;
  runs: {
    tool: { driver: { rules: { id: keyof typeof codes; shortDescription: { text: string }; help: { text: string } }[] } };
    columnKind: string;
    results: {
      ruleId: string; ruleIndex: number; level: string; message: { text: string };
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: unknown } }[];
      fixes?: { artifactChanges: { replacements: unknown[] }[] }[];
    }[];
  }[];
}
