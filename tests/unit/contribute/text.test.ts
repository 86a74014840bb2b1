import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesOf, tableText } from '../../../src/contribute/files.ts';
import { formOf } from '../../../src/contribute/form.ts';
import { openDraft } from '../../../src/contribute/open.ts';
import { spliceYaml } from '../../../src/contribute/splice.ts';
import { isKind, kinds, type Kind } from '../../../src/model/kinds.ts';
import { draft, published } from './lighthouses.ts';

const textOf = (kind: Kind, data: Record<string, unknown>, more = {}) => filesOf(draft(kind, data, more), formOf(kind))[0]!.text;

test('a new record is written as an author would write it', () => {
  assert.equal(textOf('terms', {
    note: '', status: 'ended', markUp: true, term: '  Lamp\nroom ', synonyms: ['Lantern', ' ', 'Cupola: the top'], statusAsOf: '2015', sources: [],
    definition: 'The room at the top of the tower in which the lamp stands; the keeper trims it there each night, and in fog rings the bell.',
  }), `term: Lamp room
definition: >-
  The room at the top of the tower in which the lamp stands; the keeper trims it there each night, and in fog rings the
  bell.
synonyms:
  - Lantern
  - 'Cupola: the top'
status: ended
statusAsOf: 2015
`);
});

test('numbers, small groups and choices of form are written plainly', () => {
  assert.equal(textOf('sources', {
    type: 'report', title: 'Lamps', publisher: 'Coast Office', issued: '2015-09', author: [{ family: 'Lamp', given: 'Ada' }, { literal: 'Coast Office' }],
    facts: { height: { statement: 'How high.', value: '36.5', status: 'reported' }, span: { statement: 'How far.', value: { low: '3', high: '5' }, status: 'reported', approximate: false } },
  }), `type: report
title: Lamps
author:
  - { family: Lamp, given: Ada }
  - literal: Coast Office
publisher: Coast Office
issued: 2015-09
facts:
  height:
    statement: How high.
    value: 36.5
    status: reported
  span:
    statement: How far.
    value: { low: 3, high: 5 }
    status: reported
`);
});

test('what is no number stays as it was written, for the check to speak of', () => {
  assert.match(textOf('topics', { title: 'A', summary: 'B', order: 'first' }), /order: first/);
});

test('a briefing has its front matter, and its body below', () => {
  assert.equal(textOf('briefings', { title: 'Lamps' }, { body: '\nText.\n\n' }), '---\ntitle: Lamps\n---\n\nText.\n');
});

test('every record that is opened and left alone keeps its bytes', () => {
  const { texts } = published();
  const records = Object.keys(texts).map((path) => /^(\w+)\/(.+)(\.mdx|\.yaml)$/.exec(path)).filter((match) => match && isKind(match[1]!));
  assert.ok(records.length > 10);
  for (const [path, kind, id, extension] of records as RegExpExecArray[]) {
    const opened = openDraft(kind as Kind, id!, extension!, texts)!;
    for (const file of filesOf(opened, formOf(kind as Kind))) assert.deepEqual([file.text, file.isChanged, file.isNew], [texts[file.path], false, false], path);
  }
});

test('a change writes again what has changed, and nothing else', () => {
  const { texts } = published();
  const opened = openDraft('sources', 'survey', kinds.sources.extension, texts)!;
  const data = structuredClone(opened.data) as { title: string; facts: Record<string, object> };
  data.title = 'Survey: second edition';
  data.facts['lenses'] = { statement: 'Lenses in the lamp room.', value: '3', status: 'reported' };
  const lines = (text: string) => text.split('\n');
  const [file] = filesOf({ ...opened, data }, formOf('sources'));
  const before = lines(texts['sources/survey.yaml']!);
  assert.deepEqual(lines(file!.text).filter((line) => !before.includes(line)), ["title: 'Survey: second edition'", '  lenses:', '    statement: Lenses in the lamp room.', '    value: 3']);
  assert.equal(before.filter((line) => !lines(file!.text).includes(line)).length, 1);
});

const splices: [name: string, before: string, data: Record<string, unknown>, after: string][] = [
  ['comments and blank lines stay', '# Kept\na: 1\n\n# Too\nb: 2 # and this\n', { a: 1, b: 2, c: 3 }, '# Kept\na: 1\n\n# Too\nb: 2 # and this\nc: 3\n'],
  ['a key that is gone goes with its line', 'a: 1\nb: >-\n  long\n  text\nc: 3\n', { a: 1, c: 3 }, 'a: 1\nc: 3\n'],
  ['a new first key', 'b: 2\n', { a: 1, b: 2 }, 'a: 1\nb: 2\n'],
  ['two new keys in their order', 'a: 1\nd: 4\n', { a: 1, b: 2, c: 3, d: 4 }, 'a: 1\nb: 2\nc: 3\nd: 4\n'],
  ['an entry at the end of a list', 'a:\n  - x\nb: 1\n', { a: ['x', 'y'], b: 1 }, 'a:\n  - x\n  - y\nb: 1\n'],
  ['a key of an entry', 'a:\n  - x: 1\n    y: 2\n  - x: 3\n', { a: [{ x: 1, y: 5 }, { x: 3, y: 4 }] }, 'a:\n  - x: 1\n    y: 5\n  - x: 3\n    y: 4\n'],
  ['a shorter list', 'a:\n  - x\n  - y\nb: 1\n', { a: ['y'], b: 1 }, 'a:\n  - y\nb: 1\n'],
  ['a list on one line', 'a: [x, y]\nb: 1\n', { a: ['x', 'z'], b: 1 }, 'a:\n  - x\n  - z\nb: 1\n'],
  ['a key within a group', 'a:\n  b:\n    c: 1\n\n  d: 2\n', { a: { b: { c: 1, e: 9 }, d: 2 } }, 'a:\n  b:\n    c: 1\n    e: 9\n\n  d: 2\n'],
];
for (const [name, before, data, after] of splices) {
  test(`in a changed record: ${name}`, () => { assert.equal(spliceYaml(before, data), after); });
}

test('cells from a spreadsheet become a CSV', () => {
  assert.equal(tableText('name\theight\r\nLong Point, north\t36\r\nThe "Rock"\t27\r\n'), 'name,height\n"Long Point, north",36\n"The ""Rock""",27\n');
  assert.equal(tableText('name,height\nA,1'), 'name,height\nA,1\n');
  assert.equal(tableText('  '), '');
});
