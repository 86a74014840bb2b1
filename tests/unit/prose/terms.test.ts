import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyHtml } from './rendering.ts';

const link = (written: string) => `<a class="term" href="/base/glossary/#fog-signal">${written}</a>`;
const term = (more: string) => ({ 'terms/fog-signal.yaml': `term: Fog signal\nabbreviation: FS\ndefinition: A sound that warns ships.\n${more}` });

test('a term is marked where it first stands, and not again', () => {
  assert.equal(bodyHtml('A fog signal and a fog signal.\n\nA fog signal.'), `<p>A ${link('fog signal')} and a fog signal.</p>\n<p>A fog signal.</p>`);
});

test('a name is found whatever its case and number, an acronym as it is written', () => {
  assert.equal(bodyHtml('Fog Signals sound.'), `<p>${link('Fog Signals')} sound.</p>`);
  assert.equal(bodyHtml('An FS sounds.'), `<p>An ${link('FS')} sounds.</p>`);
  assert.equal(bodyHtml('A fs, an OFS, an FS-1, an éFS.'), '<p>A fs, an OFS, an FS-1, an éFS.</p>');
});

test('the acronym and the name are one term', () => {
  assert.equal(bodyHtml('A fog signal (FS).'), `<p>A ${link('fog signal')} (FS).</p>`);
});

test('a term within emphasis or a list is marked', () => {
  assert.equal(bodyHtml('- a *fog signal*'), `<ul>\n<li>a <em>${link('fog signal')}</em></li>\n</ul>`);
});

for (const level of [2, 3, 4, 5, 6]) {
  test(`a term in a heading of level ${level} is left alone`, () => {
    const marks = Array.from({ length: level - 1 }, (_, index) => `${'#'.repeat(index + 2)} fog signal`).join('\n\n');
    assert.ok(!bodyHtml(marks).includes('class="term"'));
  });
}

test('a term in a link, code, quotation, table or note is left alone', () => {
  assert.ok(!bodyHtml('[fog signal](https://example.org) `fog signal`\n\n> fog signal\n\n| fog signal |\n|---|\n| FS |\n\n```\nfog signal\n```\n\nA note.[^1]\n\n[^1]: fog signal').includes('class="term"'));
});

test('a term that its record keeps from being marked is left alone', () => {
  assert.equal(bodyHtml('A fog signal.', term('markUp: false\n')), '<p>A fog signal.</p>');
});

test('signs in a term mean themselves', () => {
  const changes = { 'terms/oil.yaml': 'term: "Oil (whale) + gas?"\ndefinition: Fuel.\n' };
  assert.equal(bodyHtml('The oil (whale) + gas? Yes.', changes), '<p>The <a class="term" href="/base/glossary/#oil">oil (whale) + gas?</a> Yes.</p>');
});

test('of two terms the longer is marked', () => {
  const changes = { 'terms/signal.yaml': 'term: Signal\ndefinition: A sign.\n' };
  assert.equal(bodyHtml('A fog signal, a signal.', changes), `<p>A ${link('fog signal')}, a <a class="term" href="/base/glossary/#signal">signal</a>.</p>`);
});
