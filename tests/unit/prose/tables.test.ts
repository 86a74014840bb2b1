import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyHtml } from './rendering.ts';

test('a table scrolls by keyboard, is named by its headings, names its rows, and is aligned by class', () => {
  assert.equal(bodyHtml('| Light | Height |\n|:--|--:|\n| Rock | 42 |'), [
    '<div class="table-scroll" role="region" aria-label="Table: Light, Height" tabindex="0"><table>',
    '<thead><tr><th scope="col" class="align-left">Light</th><th scope="col" class="align-right">Height</th></tr></thead>',
    '<tbody><tr><th scope="row" class="align-left">Rock</th><td class="align-right">42</td></tr></tbody></table></div>',
  ].join(''));
});

test('a row has as many cells as the heading', () => {
  assert.match(bodyHtml('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |'), /<tbody><tr><th scope="row">1<\/th><td><\/td><\/tr><tr><th scope="row">1<\/th><td>2<\/td><\/tr><\/tbody>/);
});

test('figures and links stand in cells', () => {
  const html = bodyHtml('| Light | Height |\n|---|--:|\n| [Rock](places/north-harbour) | <Fact id="survey/height" /> |');
  assert.ok(html.includes('<th scope="row"><a href="/base/places/north-harbour/">Rock</a></th><td class="align-right"><data class="fact" value="42">42\u00a0metres</data><sup>'));
});

test('a first column without a name names no rows, and no cell without words is a heading', () => {
  assert.match(bodyHtml('| | b |\n|---|---|\n| 1 | 2 |'), /<tr><td><\/td><th scope="col">b<\/th><\/tr><\/thead><tbody><tr><td>1<\/td>/);
  assert.match(bodyHtml('| a | b |\n|---|---|\n| | 2 |'), /<tbody><tr><td><\/td><td>2<\/td>/);
});

test('a table without a heading’s words is still named', () => {
  assert.match(bodyHtml('| |\n|---|\n| x |'), /aria-label="Table"/);
});
