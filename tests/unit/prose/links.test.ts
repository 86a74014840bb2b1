import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyHtml } from './rendering.ts';

const href = (target: string) => /href="([^"]*)"/.exec(bodyHtml(`[text](${target})\n\n## Lamps`))?.[1];

test('a record is linked at its page, below the base', () => {
  assert.equal(href('organisations/coast-office'), '/base/organisations/coast-office/');
  assert.equal(href('datasets/heights'), '/base/data/heights/');
});

test('an event and a term are linked at their place on a shared page', () => {
  assert.equal(href('events/boards-abolished'), '/base/timeline/#boards-abolished');
  assert.equal(href('terms/fog-signal'), '/base/glossary/#fog-signal');
});

test('a heading is linked here and in another briefing', () => {
  assert.equal(href('#lamps'), '#lamps');
  assert.equal(href('briefings/automation#lamps'), '/base/briefings/automation/#lamps');
});

test('addresses of the web and of letter boxes stay, with signs written as bytes where an address has none', () => {
  assert.equal(href('https://example.org/a?b=c#d'), 'https://example.org/a?b=c#d');
  assert.equal(href('<https://example.org/a b/ü/100%/%20>'), 'https://example.org/a%20b/%C3%BC/100%25/%20');
  assert.equal(href('mailto:lamp@example.org'), 'mailto:lamp@example.org');
});

test('a link by reference is the link that its definition says', () => {
  assert.equal(bodyHtml('See [the *office*][o].\n\n[o]: organisations/coast-office "The office"'), '<p>See <a href="/base/organisations/coast-office/" title="The office">the <em>office</em></a>.</p>');
});

test('an image by reference is the image that its definition says', () => {
  assert.equal(bodyHtml('![A lamp][l]\n\n[l]: images/lamp.png', { 'images/lamp.png': 'x' }), '<p><img src="/base/images/lamp.png" alt="A lamp" loading="lazy" decoding="async"></p>');
});
