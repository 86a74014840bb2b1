import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { reportHtml } from '../../../src/report/html.ts';
import { textOf, type Changes } from '../catalogue/lighthouses.ts';
import { edited, reportOf } from './sides.ts';

const manyChanges: Changes = {
  ...edited('sources/survey.yaml', 'value: 42', 'value: 43'),
  ...edited('datasets/heights.csv', '51', '55'),
  ...edited('briefings/automation.mdx', 'The fog signal was theirs too. See [the office](organisations/coast-office).', 'The fog signal was ours too. See [the office](organisations/light-boards).'),
  'charts/tall.yaml': textOf('charts/heights.yaml').replace(/^title: .*/m, 'title: Two lights'),
};
const page = (after: Changes, before: Changes = {}) => reportHtml(reportOf(after, before), 'p { color: red }');
const html = page(manyChanges);
const tree = fromHtml(html);

function elements(root: Root): Element[] {
  const found: Element[] = [];
  visit(root, 'element', (element: Element) => { found.push(element); });
  return found;
}

test('nothing runs and nothing is fetched', () => {
  assert.deepEqual(elements(tree).filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'object', 'embed', 'form', 'base'].includes(tagName)), []);
  assert.doesNotMatch(html, /\son[a-z]+=|javascript:|\ssrc=|url\((?!#)/);
  const policy = elements(tree).find(({ properties }) => String(properties['httpEquiv']) === 'Content-Security-Policy');
  assert.equal(policy?.properties['content'], "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'");
});

test('every id stands once, and what refers to an id finds it', () => {
  const ids = elements(tree).flatMap(({ properties }) => properties['id'] ?? []).map(String);
  assert.ok(ids.length > 20);
  assert.deepEqual(ids.filter((id, index) => ids.indexOf(id) !== index), []);
  const targets = elements(tree).flatMap(({ properties }) => [properties['href'], ...[properties['ariaLabelledBy']].flat(), ...[properties['ariaDescribedBy']].flat()].map((value) => String(value ?? '')));
  const within = targets.filter((target) => target.startsWith('#')).map((target) => target.slice(1));
  assert.deepEqual(within.filter((target) => !ids.includes(target)), []);
  const hatches = [...html.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
  assert.deepEqual(hatches.filter((id) => !ids.includes(id!)), []);
});

test('what came and went is said in words, not by colour alone', () => {
  assert.match(html, /<del><span class="visually-hidden">\[removed: <\/span>theirs<span class="visually-hidden">\]<\/span><\/del><ins><span class="visually-hidden">\[added: <\/span>ours/);
  assert.match(html, /<span class="label">Changed<\/span>/);
});

test('a link that leads elsewhere says where to', () => {
  assert.match(html, /the office<\/a> <span class="address">\(link: <del>.*?\/organisations\/coast-office\/.*?<\/del> <ins>.*?\/organisations\/light-boards\/.*?<\/ins>\)/);
});

test('links lead to the site or to a place in the report', () => {
  const addresses = elements(tree).flatMap(({ tagName, properties }) => (tagName === 'a' ? [String(properties['href'])] : []));
  assert.deepEqual(addresses.filter((address) => !/^(#|https:\/\/)/.test(address)), []);
  assert.ok(addresses.includes('https://lights.example.org/organisations/light-boards/'));
});

test('what stayed is folded, and counted', () => {
  assert.match(html, /<details class="fold"><summary>\d+ unchanged paragraphs<\/summary>/);
});

test('charts stand side by side, before and after', () => {
  assert.match(html, /<div class="sides"><figure><figcaption>Before<\/figcaption>[^]*?<\/figure><figure><figcaption>After<\/figcaption>/);
});

test('what a contributor writes stays text', () => {
  const title = '"<img src=x onerror=alert(1)> \\u202Etxet"';
  const hostile = page({ ...edited('organisations/coast-office.yaml', 'name: Coast Office', `name: ${title}`), 'charts/tall.yaml': textOf('charts/heights.yaml').replace(/^title: .*/m, `title: ${title}`) });
  assert.equal(elements(fromHtml(hostile)).filter(({ tagName }) => tagName === 'img').length, 0);
  assert.ok(hostile.includes('&#x3C;img src=x onerror=alert(1)> [U+202E]txet'));
});

test('content that cannot be built is reported by its problems and files', () => {
  const broken = page(edited('claims/tallest.yaml', 'verdict: not supported', 'verdict: <b>'));
  assert.match(broken, /The changed content has problems that stop a build/);
  assert.match(broken, /content\/claims\/tallest\.yaml:7:10 {3}“&#x3C;b>” is not allowed/);
  assert.match(broken, /<code>claims\/tallest\.yaml<\/code>/);
});

test('a change of nothing says so', () => {
  assert.match(page({}), /Nothing changes for readers\./);
});

test('a long table that changed stays one table, and counts the rows that it leaves out', () => {
  const rows = Array.from({ length: 12 }, (_, index) => `north-harbour,Light ${index},${index + 10}`);
  const table = (last: number) => ({ 'datasets/heights.csv': ['harbour,light,height', ...rows, `south-harbour,Long Point,${last}`, ''].join('\n') });
  const long = page(table(51), table(52)).split('id="page-datasets-heights"')[1] ?? '';
  assert.match(long, /<thead><tr>.*?<\/thead><tbody>.*?<tr class="elided"><td colspan="3">\d+ unchanged rows<\/td><\/tr>.*?<del>.*?52.*?<\/del>/);
});
