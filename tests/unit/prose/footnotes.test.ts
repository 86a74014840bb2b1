import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodyHtml, wholeHtml } from './rendering.ts';

/** The references in the text, as `number → note`. */
const references = (html: string) => [...html.matchAll(/<sup><a href="#fn-([^"]+)" id="[^"]+"[^>]*>(\d+)<\/a><\/sup>/g)].map(([, id, number]) => `${number} → ${id}`);
/** The notes under the text, without their links back and out. */
const notes = (html: string) => [...html.matchAll(/<li id="fn-[^"]+">\n<p>([^]*?) (?:<a href="#fnref)/g)].map((match) => match[1]!.replaceAll('\u00a0', ' ').replace(/ <a class="source-site".*$/, ''));
const backLinks = (html: string) => [...html.matchAll(/<a href="#(fnref-[^"]+)" data-footnote-backref="" aria-label="([^"]+)"/g)].map((match) => `${match[1]}: ${match[2]}`);
const source = '<a href="/base/sources/survey/">“Survey of Lights”</a>, Coast Office, June 2014';

test('the same place in the same source is one note, however often it is cited', () => {
  const html = bodyHtml('A <Fact id="survey/height" />, a <Fact id="survey/height" />. Kept by <Fact id="survey/keepers" />.');
  assert.deepEqual(references(html).map((one) => one.split(' ')[0]), ['1', '1', '2']);
  assert.deepEqual(notes(html), [`${source}, page 3. As of 2014.`, `${source}. As reported, as of 2014.`]);
});

test('another page, another figure or another remark is another note', () => {
  const html = bodyHtml('a<Cite source="survey" /> b<Cite source="survey" page="5" /> c<Cite source="survey" locator="chapter 2" /> d<Cite source="survey" fact="survey/keepers" /> e<Cite source="survey" page="5" />');
  assert.deepEqual(references(html).map((one) => one.split(' ')[0]), ['1', '2', '3', '4', '2']);
  assert.deepEqual(notes(html), [`${source}.`, `${source}, page 5.`, `${source}, chapter 2.`, `${source}. As reported, as of 2014.`]);
});

test('a note leads to the publication itself, by the name of its site', () => {
  assert.match(bodyHtml('A <Fact id="survey/height" />.'), / As of 2014\. <a class="source-site" href="https:\/\/example\.org\/survey">example\.org<\/a> <a href="#fnref-survey"/);
});

test('a note leads back to each place that cites it', () => {
  const html = bodyHtml('A <Fact id="survey/height" />, a <Fact id="survey/height" />.');
  assert.deepEqual(backLinks(html), ['fnref-survey: Back to note 1 in the text', 'fnref-survey-2: Back to note 1 in the text, mention 2']);
});

test('no two ways back from a note look alike', () => {
  const html = bodyHtml('A <Fact id="survey/height" />, a <Fact id="survey/height" />.');
  assert.deepEqual([...html.matchAll(/class="footnote-back">(.*?)<\/a>/g)].map((match) => match[1]), ['↑', '↑<sup>2</sup>']);
});

test('a reference is heard as a note, not as a number that runs into the word before it', () => {
  assert.match(bodyHtml('A <Fact id="survey/height" />.'), /data-footnote-ref aria-label="Note 1">1<\/a>/);
});

test('notes of the author and of sources are numbered together, in the order of the text', () => {
  const html = bodyHtml('Own,[^1] then <Fact id="survey/height" />, then [^b] and own again.[^1]\n\n[^b]: Second.\n\n[^1]: First, with *emphasis*.');
  assert.deepEqual(references(html), ['1 → 1', '2 → survey', '3 → b', '1 → 1']);
  assert.deepEqual(notes(html), ['First, with <em>emphasis</em>.', `${source}, page 3. As of 2014.`, 'Second.']);
});

test('a figure within a note has a note of its own', () => {
  const html = bodyHtml('Own.[^1]\n\n[^1]: It cost <Fact id="survey/cost" />.');
  assert.deepEqual(references(html).map((one) => one.split(' ')[0]), ['1', '2']);
});

test('a derived figure says how it was computed', () => {
  assert.deepEqual(notes(bodyHtml('<Fact id="survey/cost-per-keeper" />')), [`${source}. Calculated: £2 million to £3 million ÷ 120 people.`]);
});

test('the key points and the body share their notes', () => {
  const html = wholeHtml();
  assert.equal(references(html)[0], '1 → survey');
  assert.equal(html.match(/<section data-footnotes/g)?.length, 1);
});

test('an author’s note that is named like a source keeps its words, and the source gets its own', () => {
  const html = bodyHtml('Own.[^survey] A <Fact id="survey/height" />.\n\n[^survey]: Mine.');
  assert.deepEqual(notes(html), ['Mine.', `${source}, page 3. As of 2014.`]);
});

test('every id stands once, and every reference leads to one', () => {
  const html = bodyHtml('## About\n\n## Fn survey\n\n## Chart heights\n\n## In one minute\n\n## About\n\nA <Fact id="survey/height" />, a <Fact id="survey/height" />, <Fact id="survey/keepers" />, <Fact id="survey/keepers" />.[^1] x[^1]\n\n<Chart id="heights" />\n\n[^1]: Own.');
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map((match) => match[1]);
  assert.deepEqual(ids, [...new Set(ids)]);
  for (const [, target] of html.matchAll(/ href="#([^"]*)"/g)) assert.ok(ids.includes(target), target);
});

test('headings give way to ids that the page has already', () => {
  const html = bodyHtml('## About\n\n## Fn survey\n\n## Chart heights\n\n## In one minute\n\n## About\n\n## Lamps');
  assert.deepEqual([...html.matchAll(/<h2 id="([^"]*)"/g)].map((match) => match[1]), ['about-1', 'on-fn-survey', 'on-chart-heights', 'in-one-minute-1', 'about-2', 'lamps']);
});
