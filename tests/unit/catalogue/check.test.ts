import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { project, run } from '../run-command.ts';
import { textOf, type Changes } from './lighthouses.ts';

/** Advice depends on the day, so it is the same one here. */
const check = (folder: string, options: string[] = [], environment: Record<string, string> = {}) =>
  run(folder, 'check', options, { SOURCE_DATE_EPOCH: String(Date.parse('2026-02-03') / 1000), ...environment });

const twoMistakes: Changes = {
  'claims/tallest.yaml': textOf('claims/tallest.yaml').replace('verdict: not supported', 'verdict: supportd'),
  'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('title: First electric light', 'title: "100%, or: First"\ncolour: red'),
};
const broken = project(twoMistakes);

test('sound content is said to be so, and the exit is 0', () => {
  assert.deepEqual(check(project()), { status: 0, stdout: 'No problems.\n', stderr: '' });
});

test('the text groups problems by file, with the line, the place, the mend and the code, and the exit is 1', () => {
  assert.deepEqual(check(broken), {
    status: 1,
    stdout: `content/claims/tallest.yaml
  7:10  “supportd” is not allowed for “verdict”.
    7 │ verdict: supportd
      │          ^^^^^^^^
    Did you mean “supported”? Choose from: not supported, partly, supported, two readings, unresolved.
    (schema/value; --fix mends it)

content/events/first-electric-light.yaml
  2:1  “colour” is not a key that can stand here.
    2 │ colour: red
      │ ^^^^^^
    Take it out. Keys that can be added: approximate, note, planned, scope.
    (schema/unknown-key)


2 problems in 2 files.
1 can be mended at once: npm run check -- --fix
`,
    stderr: '',
  });
});

test('in lines each problem stands on one, and they are counted', () => {
  assert.deepEqual(check(broken, ['--format', 'lines']), {
    status: 1,
    stdout: [
      'content/claims/tallest.yaml:7:10   “supportd” is not allowed for “verdict”. Did you mean “supported”? Choose from: not supported, partly, supported, two readings, unresolved.',
      'content/events/first-electric-light.yaml:2:1   “colour” is not a key that can stand here. Take it out. Keys that can be added: approximate, note, planned, scope.',
      '',
      '2 problems in 2 files.',
      '',
    ].join('\n'),
    stderr: '',
  });
});

test('JSON gives each problem as data', () => {
  const { status, stdout, stderr } = check(broken, ['--format', 'json']);
  assert.equal(status, 1);
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), [
    {
      file: 'content/claims/tallest.yaml', line: 7, column: 10, length: 8, code: 'schema/value', severity: 'error',
      message: '“supportd” is not allowed for “verdict”.', hint: 'Did you mean “supported”? Choose from: not supported, partly, supported, two readings, unresolved.',
      fix: [{ line: 7, column: 10, written: 'supportd', text: 'supported' }],
    },
    {
      file: 'content/events/first-electric-light.yaml', line: 2, column: 1, length: 6, code: 'schema/unknown-key', severity: 'error',
      message: '“colour” is not a key that can stand here.', hint: 'Take it out. Keys that can be added: approximate, note, planned, scope.',
    },
  ]);
});

test('--fix mends what is sure, shows each line before and after, and says what is left', () => {
  const folder = project(twoMistakes);
  const { status, stdout, stderr } = check(folder, ['--fix', '--format', 'lines']);
  assert.equal(status, 1);
  assert.equal(stderr, 'content/claims/tallest.yaml\n  7 - verdict: supportd\n  7 + verdict: supported\n\nMended 1 line in 1 file.\n\n');
  assert.equal(stdout, 'content/events/first-electric-light.yaml:2:1   “colour” is not a key that can stand here. Take it out. Keys that can be added: approximate, note, planned, scope.\n\n1 problem in 1 file.\n');
  assert.equal(readFileSync(path.join(folder, 'content/claims/tallest.yaml'), 'utf8'), textOf('claims/tallest.yaml').replace('not supported', 'supported'));
  assert.equal(check(folder, ['--fix', '--format', 'lines']).stderr, 'Nothing could be mended in one way only.\n\n');
});

test('JSON of sound content is an empty array', () => {
  assert.deepEqual(check(project(), ['--format', 'json']), { status: 0, stdout: '[]\n', stderr: '' });
});

test('the form for GitHub is one workflow command a problem, with its signs escaped', () => {
  const folder = project({ 'events/100%, or.yaml': 'title: x\n' });
  assert.deepEqual(check(folder, ['--format', 'github']), {
    status: 1,
    stdout: '::error file=content/events/100%25%2C or.yaml,line=1,col=1,title=id/format::“100%25, or” cannot be an id. Rename the file to 100-or.yaml: small letters, digits and hyphens.\n',
    stderr: '',
  });
});

test('the form for GitHub says nothing of sound content', () => {
  assert.deepEqual(check(project(), ['--format', 'github']), { status: 0, stdout: '', stderr: '' });
});

test('a format that does not exist is told apart from mistakes in content by exit 2', () => {
  assert.deepEqual(check(broken, ['--format', 'xml']), { status: 2, stdout: '', stderr: 'There is no format “xml”. Choose from: text, lines, json, github, sarif.\n' });
});

test('an option that does not exist is said in one line', () => {
  const { status, stdout, stderr } = check(broken, ['--fromat', 'json']);
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.equal(stderr, '“--fromat” is not an option. Did you mean “--format”? Choose from: --fix, --format.\n');
});

test('PORTAL_CONTENT names another folder, and files are named by it', () => {
  const { status, stdout } = check(process.cwd(), [], { PORTAL_CONTENT: 'tests/fixtures/lighthouses' });
  assert.deepEqual({ status, stdout }, { status: 0, stdout: 'No problems.\n' });
  const other = check(tmpdir(), [], { PORTAL_CONTENT: path.join(broken, 'content') });
  assert.equal(other.stdout.split('\n')[0], `${broken}/content/claims/tallest.yaml`);
});

test('a content folder that does not exist is said in one line', () => {
  assert.deepEqual(check(broken, [], { PORTAL_CONTENT: 'nowhere' }), { status: 2, stdout: '', stderr: 'There is no content folder “nowhere”.\n' });
});

test('hidden files and folders are no content', () => {
  const folder = project();
  mkdirSync(path.join(folder, 'content/.notes'));
  writeFileSync(path.join(folder, 'content/.notes/draft.yaml'), 'x');
  writeFileSync(path.join(folder, 'content/.DS_Store'), 'x');
  assert.equal(check(folder).stdout, 'No problems.\n');
});
