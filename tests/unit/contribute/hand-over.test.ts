import assert from 'node:assert/strict';
import { test } from 'node:test';
import { githubAddress, longestAddress } from '../../../src/contribute/address.ts';
import { beginLines, insert, snippetOf, surround } from '../../../src/contribute/snippet.ts';
import { findChoices } from '../../../src/contribute/suggest.ts';

const repository = 'https://github.com/example/lights/';
const path = 'content/terms/fog-signal.yaml';

test('GitHub’s page for a new file carries its name and its text', () => {
  const { address, holdsText } = githubAddress(repository, { path, text: 'term: “Fog” & signal\n', isNew: true });
  const url = new URL(address);
  assert.ok(holdsText);
  assert.equal(url.origin + url.pathname, 'https://github.com/example/lights/new/main');
  assert.deepEqual(Object.fromEntries(url.searchParams), { filename: path, value: 'term: “Fog” & signal\n' });
});

test('a text that would make the address too long is left out of it', () => {
  const { address, holdsText } = githubAddress(repository, { path, text: 'é'.repeat(longestAddress / 6), isNew: true });
  assert.equal(holdsText, false);
  assert.equal(address, 'https://github.com/example/lights/new/main?filename=content%2Fterms%2Ffog-signal.yaml');
});

test('a file that stands there is changed on its own page', () => {
  assert.deepEqual(githubAddress(repository, { path, text: 'a', isNew: false }), { address: 'https://github.com/example/lights/edit/main/content/terms/fog-signal.yaml', holdsText: false });
});

test('a component is written with the attributes that were given', () => {
  assert.equal(snippetOf('Fact', { id: 'survey/height' }), '<Fact id="survey/height" />');
  assert.equal(snippetOf('Cite', { source: 'survey', page: '5', locator: '' }), '<Cite source="survey" page="5" />');
  assert.equal(snippetOf('Cite', { source: 'survey', locator: 'the "lamp"' }), '<Cite source="survey" locator="the ’lamp’" />');
  assert.equal(snippetOf('Callout', { type: 'note' }, 'Words.'), '<Callout type="note">\n\nWords.\n\n</Callout>');
});

test('a piece goes to the cursor, and a block between blank lines', () => {
  assert.deepEqual(insert({ text: 'Of m.', start: 3, end: 3 }, 'X', 'inline'), { text: 'Of Xm.', start: 4, end: 4 });
  assert.equal(insert({ text: 'One.\nTwo.', start: 5, end: 5 }, 'X', 'block').text, 'One.\n\nX\n\nTwo.');
  assert.equal(insert({ text: '', start: 0, end: 0 }, 'X', 'block').text, 'X');
  assert.equal(insert({ text: 'Of this.', start: 3, end: 7 }, 'X', 'inline').text, 'Of X.');
});

test('words are marked, and lines begun', () => {
  assert.deepEqual(surround({ text: 'a b', start: 2, end: 3 }, '**'), { text: 'a **b**', start: 4, end: 5 });
  assert.equal(beginLines({ text: 'a\nb\nc', start: 3, end: 5 }, '- ').text, 'a\n- b\n- c');
});

test('suggestions hold every word that was typed, those that begin with it first', () => {
  const choices = ['The lamp room', 'Lamp oil', 'Fog'].map((label) => ({ value: label.toLowerCase().replaceAll(' ', '-'), label, note: '' }));
  assert.deepEqual(findChoices(choices, 'lamp', 5).map(({ label }) => label), ['Lamp oil', 'The lamp room']);
  assert.deepEqual(findChoices(choices, 'room lamp', 5).map(({ label }) => label), ['The lamp room']);
  assert.equal(findChoices(choices, '', 2).length, 2);
});
