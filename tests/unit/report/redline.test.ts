import assert from 'node:assert/strict';
import { test } from 'node:test';
import { redline, type Redline } from '../../../src/report/redline.ts';
import { wordsOf } from '../../../src/report/tokens.ts';

/** `p changed: A [-tall-][+high+] light`, a line each. */
function written({ lines }: Redline): string[] {
  const signs = { same: ['', ''], added: ['[+', '+]'], removed: ['[-', '-]'] } as const;
  return lines.map(({ tag, change, cells }) => `${tag} ${change}: ${cells.map((runs) => runs.map(({ op, tokens }) => `${signs[op][0]}${wordsOf(tokens)}${signs[op][1]}`).join('')).join(' | ')}`);
}
const compare = (before: string, after: string) => written(redline(before, after));

test('a changed word is marked within its paragraph, and the others stay', () => {
  const result = redline('<p>A tall light.</p><p>It was lit.</p>', '<p>A high light.</p><p>It was lit.</p>');
  assert.deepEqual(written(result), ['p changed: A [-tall-][+high+] light.', 'p same: It was lit.']);
  assert.deepEqual([result.added, result.removed], [1, 1]);
});

test('a phrase is replaced as a phrase, not word by word', () => {
  assert.deepEqual(compare('<p>He saw the old lamp again.</p>', '<p>He saw a new lens again.</p>'), ['p changed: He saw [-the old lamp-][+a new lens+] again.']);
});

test('a figure with its sign and commas is one word', () => {
  assert.deepEqual(compare('<p>It cost £20.5 in all.</p>', '<p>It cost £1,200 in all.</p>'), ['p changed: It cost [-£20.5-][+£1,200+] in all.']);
});

test('a paragraph that came between two others leaves them alone', () => {
  assert.deepEqual(compare('<p>First one.</p><p>Last one.</p>', '<p>First one.</p><p>Nobody saw it coming.</p><p>Last one.</p>'),
    ['p same: First one.', 'p added: [+Nobody saw it coming.+]', 'p same: Last one.']);
});

test('paragraphs with little in common are taken out and put in', () => {
  assert.deepEqual(compare('<p>The stairs were steep.</p>', '<p>Keepers left by boat.</p>'), ['p removed: [-The stairs were steep.-]', 'p added: [+Keepers left by boat.+]']);
});

test('an item of a list, a heading and a row are compared with their like', () => {
  assert.deepEqual(compare('<h2>The lamp room</h2><ul><li>One lamp</li><li>Two lamps here</li></ul>', '<h2>The new lamp room</h2><ul><li>Two lamps there</li></ul>'),
    ['h2 changed: The [+new +]lamp room', 'li removed: [-One lamp-]', 'li changed: Two lamps [-here-][+there+]']);
});

test('rows of a table are compared cell by cell', () => {
  const table = (height: number) => `<table><thead><tr><th scope="col">Light</th><th scope="col">Height</th></tr></thead><tbody><tr><th scope="row">Long Point</th><td>${height}</td></tr></tbody></table>`;
  assert.deepEqual(compare(table(51), table(52)), ['head same: Light | Height', 'tr changed: Long Point | [-51-][+52+]']);
});

test('a note that moved to another number is the same note', () => {
  const page = (number: number) => `<p>A light.<sup><a href="#fn-survey" data-footnote-ref>${number}</a></sup></p><section data-footnotes><ol><li id="fn-survey"><p>Survey of Lights. <a href="#fnref-survey" data-footnote-backref>↑</a></p></li></ol></section>`;
  assert.deepEqual(compare(page(1), page(2)), ['p same: A light.2', 'note same: Survey of Lights.']);
});

test('a link that leads elsewhere is a change, under the same words', () => {
  const [line] = redline('<p>See <a href="/a/">the office</a>.</p>', '<p>See <a href="/b/">the office</a>.</p>').lines;
  assert.equal(line?.change, 'changed');
  assert.deepEqual(line?.cells[0]?.map(({ op, tokens }) => [op, tokens[0]?.marks[0]?.href]), [['same', undefined], ['removed', '/a/'], ['added', '/b/'], ['same', undefined]]);
});

test('a space that does not break and one that does read the same', () => {
  assert.deepEqual(compare('<p>42\u00a0metres</p>', '<p>42 metres</p>'), ['p same: 42 metres']);
});

test('a page that was not there is all new', () => {
  const result = redline(undefined, '<p>A new page.</p>');
  assert.deepEqual(written(result), ['p added: [+A new page.+]']);
  assert.deepEqual([result.added, result.removed], [3, 0]);
});

test('a thousand changed paragraphs are compared without choosing among all pairs', () => {
  const page = (word: string) => Array.from({ length: 1000 }, (_, index) => `<p>${word} number ${index}</p>`).join('');
  const { lines } = redline(page('Lamp'), page('Lens'));
  assert.equal(lines.length, 2000);
});

test('a space at the end of a change belongs to what stayed', () => {
  assert.deepEqual(compare('<p>He saw a third (so he said) of it.</p>', '<p>He saw 2 of 5 (so he said) of it.</p>'), ['p changed: He saw [-a third-][+2 of 5+] (so he said) of it.']);
});
