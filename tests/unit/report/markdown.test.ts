import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeMarkdown, codeSpan, clip } from '../../../src/report/escape-markdown.ts';
import { marker, reportMarkdown } from '../../../src/report/markdown.ts';
import { bytes } from '../../../src/report/words.ts';
import { textOf, type Changes } from '../catalogue/lighthouses.ts';
import { edited, reportOf } from './sides.ts';

const comment = (after: Changes, before: Changes = {}) => reportMarkdown(reportOf(after, before));
/** The joiner that keeps GitHub from reading two signs together, so that it can be seen. */
const seen = (text: string) => text.replaceAll('\u2060', '·');

test('a name, a number of an issue and an address are words, not messages and links', () => {
  assert.equal(seen(escapeMarkdown('Ask @keeper about #12, GH-7 and owner/repo#3 at https://sea.example or www.sea.example')),
    'Ask @·keeper about \\#·12, GH-·7 and owner/repo\\#·3 at https:·//sea.example or www·.sea.example');
});

test('no sign makes an image, a link, HTML, a table’s edge, emphasis, code or a formula', () => {
  assert.equal(escapeMarkdown('![x](y) <img src=z> | *a* _b_ `c` ~d~ $e$ &amp;'), '!\\[x\\]\\(y\\) &lt;img src=z&gt; \\| \\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$ &amp;amp;');
});

test('no text begins a list, a heading or another line', () => {
  assert.deepEqual(['- a', '+ a', '# a', '1. a', '12) a', '= a', 'a\n\n- b'].map(escapeMarkdown), ['\\- a', '\\+ a', '\\# a', '1\\. a', '12\\) a', '\\= a', 'a - b']);
});

test('signs that nobody sees are spelt out', () => {
  assert.equal(escapeMarkdown('light\u202ethgil\u200b'), 'light\\[U+202E\\]thgil\\[U+200B\\]');
});

test('a span of code holds no end of itself', () => {
  assert.equal(codeSpan('a`b|c\nd'), '`a’b\\|c d`');
});

test('a text is cut at a word, and says so', () => {
  assert.equal(clip('The light does not mind the night.', 20), 'The light does not…');
  assert.equal(clip('short', 20), 'short');
});

test('the comment can be found again, and counts what changed', () => {
  const text = comment(edited('sources/survey.yaml', 'value: 42', 'value: 43'));
  assert.ok(text.startsWith(`${marker}\n## What this change does for readers\n`));
  assert.match(text, /- \*\*Figures:\*\* 1 changed/);
  assert.match(text, /- Changed: <del>42 metres<\/del> <ins>43 metres<\/ins>\. The height of the Northern Rock light\. `survey\/height` On 5 pages: Home page, When the keepers left, /);
});

test('what changed in the words is quoted with some words around it', () => {
  const text = comment(edited('briefings/automation.mdx', 'Heights are from the ground.', 'Heights are from the sea.'));
  assert.match(text, /<details><summary>What changed in the words<\/summary>\n\n- \*\*When the keepers left\*\*\n {2}- Heights are from the <del>ground<\/del><ins>sea<\/ins>\.\n\n<\/details>/);
});

test('a page that went says which redirect it owes', () => {
  const text = comment({}, { 'people/ben-keeper.yaml': textOf('people/ada-lamp.yaml').replaceAll('Ada Lamp', 'Ben Keeper') });
  assert.match(text, /- `\/people\/ben-keeper\/` is removed\. \*\*A redirect is owed\*\*: a line in redirects\.yaml, `people\/ben-keeper: kind\/id of what comes nearest`\./);
});

test('a comment about a thousand pages still fits, and says what it leaves out', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`events/storm-${index}.yaml`,
    textOf('events/boards-abolished.yaml').replace(/^title: .*/m, `title: ${'A storm that nobody on the coast forgets, '.repeat(6)} ${index}`)]));
  const text = comment(many);
  assert.ok(text.length < 65_536, `${text.length} characters`);
  assert.match(text, /960 more lines in the full report\./);
  assert.equal(text.split('<details>').length, text.split('</details>').length);
});

test('a comment of the longest lines fits as well', () => {
  const problems = Object.fromEntries(Array.from({ length: 400 }, (_, index) => [`events/x-${index}.yaml`, `title: x\ncategory: "${'<@a> '.repeat(200)}"\n`]));
  const text = comment(problems);
  assert.ok(text.length < 65_536, `${text.length} characters`);
  assert.match(text, /more lines in the full report\./);
});

test('a size is said in the unit that suits it', () => {
  assert.deepEqual([999, 1000, 12_345, 1_000_000, 10_155_600].map(bytes), ['999 bytes', '1 KB', '12.3 KB', '1 MB', '10.16 MB']);
});
