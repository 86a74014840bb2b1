import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';
import { filesOfPublished, laidOver } from '../../../src/contribute/published.ts';
import { desk, draft, published, said } from './lighthouses.ts';

const lampRoom = { term: 'Lamp room', definition: 'Where the lamp stands.' };

test('a whole record has no problems, and a preview', () => {
  const answer = desk().answer(draft('terms', lampRoom));
  assert.deepEqual(said(answer), []);
  assert.deepEqual(answer.files, [{ path: 'terms/lamp-room.yaml', text: 'term: Lamp room\ndefinition: Where the lamp stands.\n', isNew: true, isChanged: true }]);
  assert.match(answer.preview ?? '', /Where the lamp stands\./);
});

test('problems are those of the check, each at its field', () => {
  const answer = desk().answer(draft('terms', { ...lampRoom, definition: 'A [lamp](terms/lamp).', statusAsOf: '2015-13', synonyms: ['', 'Lantern', ''], sources: ['', 'servey'] }));
  const { problems } = buildCatalogue(laidOver(filesOfPublished(published()), answer.files), 'content');
  assert.deepEqual(answer.problems.map(formatProblem), problems.map(formatProblem));
  assert.deepEqual(said(answer), [
    'definition   There is no term “lamp”. Did you mean “lamp-room”? Choose from: fog-signal, lamp-room.',
    'statusAsOf   “2015-13” is not in the calendar. Mend the month or the day.',
    'sources/1   There is no source “servey”. Did you mean “survey”?',
  ]);
});

test('entries left empty do not shift the place of a problem', () => {
  assert.deepEqual(said(desk().answer(draft('terms', { ...lampRoom, sources: ['', 'servey'] }))), [
    'sources/1   There is no source “servey”. Did you mean “survey”?',
  ]);
});

test('what is missing is told at its field, in a group too', () => {
  assert.deepEqual(said(desk().answer(draft('people', { name: 'Ada', roles: [{ organisation: 'coast-office' }], sources: ['survey'] }))), [
    'summary   “summary” is missing. Add “summary: …”. Why this person is here, in a sentence.',
    'roles/0/title   “title” is missing. Add “title: …”. What the role is called.',
  ]);
});

test('a new record needs a name that is free', () => {
  assert.deepEqual(said(desk().answer(draft('terms', lampRoom, { id: '' }))), ['#id   The file has no name. Write one in small letters, digits and hyphens.']);
  assert.deepEqual(said(desk().answer(draft('terms', lampRoom, { id: 'fog-signal' }))).slice(0, 1), ['#id   There is already a term “fog-signal”. Choose another name, or change that record instead.']);
});

test('the body of a briefing is checked and shown before its front matter is whole', () => {
  const unfinished = (body: string) => desk().answer(draft('briefings', { title: 'Lamps' }, { body }));
  const wrong = unfinished('Text.\n\nOf <Fact id="survey/heigth" />.');
  assert.equal(said(wrong).filter((line) => line.startsWith('body 3:14   There is no fact “survey/heigth”. Did you mean “survey/height”?')).length, 1, said(wrong).join('\n'));
  assert.equal(wrong.preview, undefined);
  const right = unfinished('Of <Fact id="survey/height" />.');
  assert.ok(said(right).every((line) => !line.startsWith('body')));
  assert.match(right.preview ?? '', /<data class="fact"/);
});

test('a briefing that is changed names its lines from the top of its text', () => {
  const opened = desk().open('briefings', 'automation')!;
  const answer = desk().answer({ ...opened, body: `One.\n\n<Chart id="heihts" />\n\n${opened.body}` });
  assert.deepEqual(said(answer).slice(0, 1), ['body 3:12   There is no chart “heihts”. Did you mean “heights”? Choose from: harbours, heights, history.']);
});

test('a dataset is two files, and its cells are told by their lines', () => {
  const data = { title: 'Lamps', description: 'Lamps by tower.', licence: 'OGL-UK-3.0', sources: ['survey'], fields: [{ name: 'tower', title: 'Tower', type: 'string' }, { name: 'lamps', title: 'Lamps', type: 'integer' }] };
  const answer = desk().answer(draft('datasets', data, { table: 'tower\tlamps\nLong Point\tmany' }));
  assert.deepEqual(answer.files.map(({ path }) => path), ['datasets/lamp-room.yaml', 'datasets/lamp-room.csv']);
  assert.deepEqual(answer.cells, [['tower', 'lamps'], ['Long Point', 'many']]);
  assert.match(said(answer)[0] ?? '', /^table 2:12 /);
});

test('a pasted table says what its columns hold', () => {
  const reading = desk().table('Tower\tLamps lit\nLong Point\t1,200\nNorthern Rock\t5');
  assert.ok('table' in reading);
  assert.equal(reading.table, 'tower,lamps_lit\nLong Point,1200\nNorthern Rock,5\n');
  assert.deepEqual((reading.fields as { name: string; type: string }[]).map(({ name, type }) => [name, type]), [['tower', 'string'], ['lamps_lit', 'integer']]);
  assert.deepEqual(desk().table('only a heading'), { refusal: 'The table has headings and no rows.' });
});

test('what a change breaks elsewhere is told too', () => {
  const opened = desk().open('sources', 'survey')!;
  const answer = desk().answer({ ...opened, data: { ...opened.data, facts: {} } });
  assert.ok(said(answer).some((line) => line.startsWith('elsewhere   There is no fact “survey/height”.')), said(answer).join('\n'));
});

test('what was read before changes nothing of what is said', () => {
  const one = desk();
  const wrong = draft('terms', { ...lampRoom, sources: ['servey'] });
  const first = one.answer(wrong);
  one.answer(draft('terms', lampRoom));
  assert.deepEqual(one.answer(wrong), first);
  assert.deepEqual(one.answer(wrong), desk().answer(wrong));
});

test('a record that is not there is not opened', () => {
  assert.equal(desk().open('terms', 'nothing'), undefined);
  assert.equal(desk().form('lamps'), undefined);
  assert.equal(desk().form('constructor'), undefined);
});

test('every kind of record can be shown', () => {
  const all = desk();
  for (const path of Object.keys(published().texts)) {
    const [, kind = '', id = ''] = /^(\w+)\/(.+)\.(?:mdx|yaml)$/.exec(path) ?? [];
    if (!all.form(kind)) continue;
    const answer = all.answer(all.open(kind as never, id)!);
    assert.deepEqual(said(answer), [], path);
    assert.ok(answer.preview, path);
  }
});
