import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, mendFiles } from '../../../src/catalogue/fix.ts';
import { surelyMeant } from '../../../src/catalogue/nearest.ts';
import { dayMeant } from '../../../src/catalogue/in-words.ts';
import type { Files } from '../../../src/catalogue/files.ts';
import { checkContent } from '../../../src/quality/index.ts';
import { briefing, lighthouses, textOf, type Changes } from './lighthouses.ts';

const check = (files: Files) => checkContent(files).problems;
const mend = (changes: Changes) => mendFiles(lighthouses(changes), 'content', check);
/** The lines that were changed, as they are now. */
const after = (changes: Changes) => mend(changes).changed.map(({ file, line, after: text }) => `${file}:${line} ${text}`);
const encode = (text: string) => new TextEncoder().encode(text);

test('one slip in a name is mended where it stands: in texts, keys, records and tables', () => {
  assert.deepEqual(after(briefing('A <Fact id="survey/heigth" /> and [x](organisations/cost-office).')), ['content/briefings/automation.mdx:19 A <Fact id="survey/height" /> and [x](organisations/coast-office).']);
  assert.deepEqual(after({ 'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace('title:', 'titel:') }), [`content/events/first-electric-light.yaml:1 ${textOf('events/first-electric-light.yaml').split('\n')[0]}`]);
  assert.deepEqual(after({ 'datasets/heights.csv': textOf('datasets/heights.csv').replace('north-harbour', 'nort-harbour').replace('height\n', 'heigth\n') }), [
    'content/datasets/heights.csv:1 harbour,light,height', 'content/datasets/heights.csv:2 north-harbour,Northern Rock,42',
  ]);
});

test('a name is mended only where one is surely meant', () => {
  assert.equal(surelyMeant('survey/heigth', ['survey/height', 'survey/keepers']), 'survey/height');
  assert.equal(surelyMeant('wast-coast', ['west-coast', 'east-coast']), undefined, 'two are as near');
  assert.equal(surelyMeant('east-icb', ['east-ics']), undefined, 'short words tell things apart');
  assert.equal(surelyMeant('survey-2015', ['survey-2016']), undefined, 'digits tell things apart');
  assert.equal(surelyMeant('light', ['lights']), undefined, 'both may be meant');
  assert.equal(surelyMeant('cоast-office', ['coast-office']), 'coast-office', 'a letter of another script');
  assert.equal(surelyMeant('lamp', ['coast']), undefined);
});

test('links that moved, or are written as paths, lead to the record again', () => {
  assert.deepEqual(after(briefing('[a](/organisations/coast-office/), [b](../charts/heights.yaml), [c](terms/foghorn).')), [
    'content/briefings/automation.mdx:19 [a](organisations/coast-office), [b](charts/heights), [c](terms/fog-signal).',
  ]);
});

test('a date in another form is mended where it can mean one day only', () => {
  for (const [written, meant] of [['13/9/2015', '2015-09-13'], ['2015-9-3', '2015-09-03'], ['13 September 2015', '2015-09-13'], ['3rd Sep 2015', '2015-09-03'], ['5/5/2015', '2015-05-05'], ['3/4/2015', undefined], ['31/2/2015', undefined], ['soon', undefined]] as const) {
    assert.equal(dayMeant(written, false), meant, written);
  }
  assert.deepEqual(after({ 'events/first-electric-light.yaml': textOf('events/first-electric-light.yaml').replace(/date: .*/, 'date: "13/9/2014"') }).map((line) => line.split(' ').slice(1).join(' ')), ['date: "2014-09-13"']);
});

test('a heading that skips a level is raised with all that lies under and beside it', () => {
  assert.deepEqual(after(briefing('## A\n\n#### B\n\n###### C\n\n#### D\n\n## E\n\n### F')).map((line) => line.split(' ').slice(1).join(' ')), ['### B', '#### C', '### D']);
});

test('marks, spaces and signs that nobody sees', () => {
  assert.deepEqual(after(briefing('The board\'s lamp , "lit"  early,\u200b did not go out.')), ['content/briefings/automation.mdx:19 The board’s lamp, “lit” early, did not go out.']);
});

const table = (...rows: string[]) => mend(briefing(rows.join('\n'))).changed.map(({ after: text }) => text);

test('the columns of a table are lined up, and its cells stay letter for letter', () => {
  assert.deepEqual(table('Heights:', '', '| Light | Height |', '|:-|--:|', '| Föhr 灯 | <Fact id="survey/height" /> |', '|Low \\| dark|   |', '', 'End.'), [
    '| Light       | Height                      |',
    '| :---------- | --------------------------: |',
    '| Föhr 灯      | <Fact id="survey/height" /> |',
    '| Low \\| dark |                             |',
  ]);
  assert.deepEqual(table('a | b', '-- | --', 'one | two'), ['| a   | b   |', '| --- | --- |', '| one | two |']);
  assert.deepEqual(table('- A list:', '', '  | a | b |', '  | - | - |', '  | one | two |'), ['  | a   | b   |', '  | --- | --- |']);
});

test('what only looks like a table, is lined up, or is too wide to be seen whole, stays as it is', () => {
  for (const rows of [
    ['```', '| a | b |', '| - | - |', '| one | two |', '```'],
    ['| a   | b   |', '| --- | --- |', '| one | two |'],
    ['| a | b |', '| - | - |', `| one | ${'long '.repeat(24)}|`],
    ['Not a | table.'],
  ]) assert.deepEqual(table(...rows), [], rows[0]);
});

test('a table is lined up after its cells are mended, and its line ends stay', () => {
  const text = briefing('| Light | Height |\n| - | - |\n| Rock | <Fact id="survey/heigth" /> |')['briefings/automation.mdx'] as string;
  const { files } = mend({ 'briefings/automation.mdx': encode(text.replaceAll('\n', '\r\n')) });
  const [head, rule, row] = new TextDecoder().decode(files.get('briefings/automation.mdx')).split('\r\n').filter((line) => line.startsWith('|'));
  assert.deepEqual([head, rule, row], ['| Light | Height                      |', '| ----- | --------------------------- |', '| Rock  | <Fact id="survey/height" /> |']);
  assert.deepEqual(mendFiles(files, 'content', check).changed, []);
});

test('a mend is made though it brings out errors that stood elsewhere in the file', () => {
  assert.deepEqual(after(briefing('A <Fact id="survey/heigth" /> of rock.\n\n[Here](organisations/coast-office), [here](organisations/coast-office) and [here](terms/fog-signal).')), ['content/briefings/automation.mdx:19 A <Fact id="survey/height" /> of rock.']);
});

test('a second run changes nothing', () => {
  const first = mend({ ...briefing('## A\n\n#### B\n\nA <Fact id="survey/heigth" />, [x](/charts/heights/) and "lit".\n\n|a|b|\n|-|-|\n|one|two|'), 'claims/tallest.yaml': textOf('claims/tallest.yaml').replace('not supported', 'not suported') });
  assert.equal(first.paths.length, 2);
  assert.deepEqual(mendFiles(first.files, 'content', check).changed, []);
});

test('line ends and a byte order mark stay as they are', () => {
  const text = briefing('The board\'s lamp.\n\nThe <Fact id="survey/heigth" />.')['briefings/automation.mdx'] as string;
  const written = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  const { files } = mend({ 'briefings/automation.mdx': encode(written) });
  assert.equal(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get('briefings/automation.mdx')), written.replace('board\'s', 'board’s').replace('heigth', 'height'));
});

test('what does not stand where a mend expects it is left alone, and so is what two mends would change', () => {
  const edit = (column: number, written: string, text: string) => ({ line: 1, column, written, text });
  const apply = (text: string, ...fixes: ReturnType<typeof edit>[]) => {
    const bytes = applyEdits(encode(text), fixes.map((one) => [one]));
    return bytes && new TextDecoder().decode(bytes);
  };
  assert.equal(apply('one two', edit(5, 'six', 'ten')), undefined);
  assert.equal(apply('one two', edit(5, 'two', 'ten'), edit(1, 'one', 'a')), 'a ten');
  assert.equal(apply('one two', edit(1, 'one two', 'x'), edit(5, 'two', 'ten')), 'x');
  assert.equal(apply('a \\" b', edit(4, '"', '“')), undefined);
  assert.equal(apply('key: "vlue"', edit(6, 'vlue', 'value')), 'key: "value"');
});
