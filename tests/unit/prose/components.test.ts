import assert from 'node:assert/strict';
import { test } from 'node:test';
import { components } from '../../../src/model/component.ts';
import { textOf } from '../catalogue/lighthouses.ts';
import { bodyHtml, inlineHtml, wholeHtml } from './rendering.ts';

/** The body’s HTML without the notes under it, no-break spaces written as plain ones. */
const body = (mdx: string) => bodyHtml(mdx).split('\n<section data-footnotes')[0]!.replaceAll('\u00a0', ' ');
const reference = (number: number, id: string) => `<sup><a href="#fn-${id}" id="fnref-${id}" data-footnote-ref aria-label="Note ${number}">${number}</a></sup>`;
const heard = (words: string) => `<span class="visually-hidden">${words}</span>`;

test('a fact is the figure with its unit, readable by programs, and a note', () => {
  assert.equal(body('A light of <Fact id="survey/height" />.'), `<p>A light of <data class="fact" value="42">42 metres</data>${reference(1, 'survey')}.</p>`);
});

test('a range and an approximate figure are said as such', () => {
  assert.match(body('<Fact id="survey/cost" />'), /<data class="fact" value="2\/3">£2 million to £3 million<\/data>/);
  assert.match(body('<Fact id="survey/keepers" />'), /<data class="fact" value="120">about 120 people<\/data>/);
});

test('a fact on a line of its own is a paragraph', () => {
  assert.equal(body('<Fact id="survey/height" />'), `<p><data class="fact" value="42">42 metres</data>${reference(1, 'survey')}</p>`);
});

test('a citation is a note alone', () => {
  assert.equal(body('It was theirs.<Cite source="survey" page="5" />'), `<p>It was theirs.${reference(1, 'survey')}</p>`);
});

test('a quotation has its words, who said them, in which role, where and when', () => {
  assert.equal(body('<Quote id="survey/lonely" />'), [
    '<figure class="quotation" aria-label="Quotation: Ada Lamp"><blockquote class="quote"><p>“The light does not mind the night.”</p></blockquote>',
    `<figcaption><a href="/base/people/ada-lamp/">Ada Lamp</a>, Keeper of Northern Rock. Coast Office, 2014${reference(1, 'survey')}</figcaption></figure>`,
  ].join(''));
});

test('a chart is numbered, titled, drawn at two widths, described, tabled, sourced and offered as files', () => {
  const html = body('<Chart id="heights" />\n\n<Chart id="harbours" />').replace(/<svg [^]*?<\/svg>/g, '<svg/>');
  const [first = '', second = ''] = html.split('\n');
  assert.equal(first, [
    '<figure class="chart" id="chart-heights" aria-label="Figure 1"><p class="chart-number">Figure 1</p>',
    '<h3 class="chart-title">Long Point stands nine metres above Northern Rock</h3><p class="chart-subtitle">Height in metres, 2014</p>',
    '<div class="chart-drawing chart-drawing--wide"><svg/></div><div class="chart-drawing chart-drawing--narrow"><svg/></div>',
    /<p class="chart-description">.*?<\/p>/.exec(first)?.[0],
    '<details class="chart-data"><summary>Show the data as a table</summary>',
    '<div class="table-scroll" role="region" aria-label="Data: Long Point stands nine metres above Northern Rock" tabindex="0"><table>',
    '<thead><tr><th scope="col">Light</th><th scope="col" class="align-right">Height (metres)</th><th scope="col">Harbour</th></tr></thead>',
    '<tbody><tr><th scope="row">Long Point</th><td class="align-right">51</td><td><a href="/base/places/south-harbour/">South Harbour</a></td></tr>',
    '<tr><th scope="row">Northern Rock</th><td class="align-right">42</td><td><a href="/base/places/north-harbour/">North Harbour</a></td></tr></tbody></table></div></details>',
    '<p class="chart-source">Source: <a href="/base/sources/survey/">“Survey of Lights”</a>, Coast Office, June 2014. Data: <a href="/base/data/heights/">Heights of lights</a>.</p>',
    `<p class="chart-downloads">Download: ${['csv', 'json', 'svg', 'png', 'zip'].map((file) => `<a href="/base/charts/heights.${file}" download>${file.toUpperCase()}${heard(' of figure 1')}</a>`).join(' ')} `,
    `<a href="/base/charts/heights/">This chart’s page${heard(', figure 1')}</a></p></figure>`,
  ].join(''));
  assert.match(second, /aria-label="Figure 2"/);
  assert.equal(/<p class="chart-description">(.*?)<\/p>/.exec(first)?.[1], 'The highest is Long Point, at 51 metres; the lowest is Northern Rock, at 42 metres.');
});

test('who hears a page hears what a chart says once: in the words under it', () => {
  const [drawing = ''] = /<svg [^]*?<\/svg>/.exec(body('<Chart id="heights" />')) ?? [];
  assert.match(drawing, /role="img" aria-labelledby="heights-672-title"/);
  assert.doesNotMatch(drawing, /<desc|aria-describedby/);
});

test('a table of data has a caption, linked records, a region that scrolls, and its file', () => {
  assert.equal(body('<DataTable dataset="heights" />'), [
    '<div class="data-table"><div class="table-scroll" role="region" aria-label="Heights of lights" tabindex="0"><table><caption>Heights of lights</caption>',
    '<thead><tr><th scope="col">Harbour</th><th scope="col">Light</th><th scope="col" class="align-right">Height (metres)</th></tr></thead>',
    '<tbody><tr><th scope="row"><a href="/base/places/north-harbour/">North Harbour</a></th><td>Northern Rock</td><td class="align-right">42</td></tr>',
    '<tr><th scope="row"><a href="/base/places/south-harbour/">South Harbour</a></th><td>Long Point</td><td class="align-right">51</td></tr></tbody></table></div>',
    `<p class="chart-downloads">Download: <a href="/base/data/heights.csv" download>CSV${heard(' of Heights of lights')}</a> <a href="/base/data/heights/">About this table${heard(': Heights of lights')}</a></p></div>`,
  ].join(''));
});

test('a missing value in a table is said, never shown as nothing or nought', () => {
  const html = bodyHtml('<DataTable dataset="heights" />', { 'datasets/heights.csv': 'harbour,light,height\nnorth-harbour,,\n' });
  assert.ok(html.includes('</th><td>not known</td><td class="align-right">not known</td></tr>'));
});

test('a timeline has the events of its topic and time, in order', () => {
  const events = (mdx: string) => [...body(mdx).matchAll(/datetime="([^"]+)"/g)].map((match) => match[1]);
  assert.deepEqual(events('<Timeline topic="keeping" from="2014" to="2016" />'), ['2014-09', '2016-04-01']);
  assert.deepEqual(events('<Timeline from="2015" />'), ['2016-04-01']);
  assert.deepEqual(events('<Timeline to="2014" />'), ['2014-09']);
  assert.equal(body('<Timeline to="2014" />'), '<ol class="timeline"><li class="timeline-event"><time datetime="2014-09" class="timeline-date">September 2014</time><div class="timeline-text"><p class="timeline-title"><a href="/base/timeline/#first-electric-light">First electric light</a></p><p>North Harbour is lit by electricity.</p></div></li></ol>');
});

test('a claim has what was said, what the evidence shows and the verdict, its figures linked to their source', () => {
  assert.equal(body('<Claim id="tallest" />'), [
    '<section class="claim" aria-label="Claim: Is Northern Rock the tallest light?">',
    '<div class="claim-said"><p class="claim-label">What was said</p><p>A keeper said that no light is taller.</p><p class="claim-where"><a href="/base/sources/survey/">Coast Office, page 3</a></p></div>',
    '<div class="claim-shows"><p class="claim-label">What the evidence shows</p><p>The survey gives <a class="fact-link" href="/base/sources/survey/#height" title="Source: Survey of Lights"><data class="fact" value="42">42 metres</data></a> for it, and more for Long Point.</p></div>',
    '<p class="claim-verdict claim-verdict--not-supported"><strong>Not supported. </strong>Long Point is taller. <a href="/base/claims/tallest/">The claim in full</a></p></section>',
  ].join(''));
});

test('a record is a card of its kind, name and summary', () => {
  assert.equal(body('<Record id="organisations/coast-office" />'), '<aside class="record-card" aria-label="Coast Office"><p class="record-card-kind">Body</p><p class="record-card-title"><a href="/base/organisations/coast-office/">Coast Office</a></p><p>The office that runs every light on the coast.</p></aside>');
});

test('the card of a record whose summary is plain text shows its signs as they are', () => {
  const dataset = textOf('datasets/heights.yaml').replace('description: Height from the ground of each light.', 'description: "Lights of <5 metres, {low} & *dim*"');
  const html = bodyHtml('<Record id="datasets/heights" />', { 'datasets/heights.yaml': dataset });
  assert.ok(html.includes('<p>Lights of &#x3C;5 metres, {low} &#x26; *dim*</p>'), html);
});

test('a callout is an aside with Markdown in it', () => {
  assert.equal(body('<Callout type="warning">\n\nTake *care*.\n\n- a\n\n</Callout>'), '<aside class="callout callout--warning" aria-label="Take care"><p class="callout-label">Take care</p><p>Take <em>care</em>.</p><ul>\n<li>a</li>\n</ul></aside>');
  assert.equal(body('<Callout>On one line.</Callout>'), '<aside class="callout callout--note" aria-label="Note"><p class="callout-label">Note</p><p>On one line.</p></aside>');
  assert.match(body('<Callout type="history">\n\nOnce.\n\n</Callout>'), /aria-label="Then and now"/);
});

test('every component is drawn', () => {
  const ids: Record<string, string> = {
    Fact: 'id="survey/height"', Cite: 'source="survey"', Quote: 'id="survey/lonely"', Chart: 'id="heights"', DataTable: 'dataset="heights"',
    Timeline: '', Claim: 'id="tallest"', Record: 'id="people/ada-lamp"', Callout: '',
  };
  assert.deepEqual(Object.keys(ids).sort(), Object.keys(components).sort());
  for (const [name, attributes] of Object.entries(ids)) assert.notEqual(body(`<${name} ${attributes} />`), '', name);
});

test('an image has its words and is loaded when it is near', () => {
  assert.equal(bodyHtml('![A lamp](images/lamp.png "Lit")', { 'images/lamp.png': 'x' }), '<p><img src="/base/images/lamp.png" alt="A lamp" title="Lit" loading="lazy" decoding="async"></p>');
});

test('the key points stand above the body', () => {
  assert.ok(wholeHtml().startsWith('<section class="key-points" aria-labelledby="in-one-minute"><h2 id="in-one-minute">In one minute</h2><ul>\n<li>The coast employed <data class="fact" value="120">'));
});

test('prose of a record has its figures and citations as links, for it has no notes', () => {
  assert.equal(inlineHtml('Kept by <Fact id="survey/keepers" />, *all* of [them](people/ada-lamp).<Cite source="survey" page="3" />').replaceAll('\u00a0', ' '), [
    'Kept by <a class="fact-link" href="/base/sources/survey/#keepers" title="Source: Survey of Lights"><data class="fact" value="120">about 120 people</data></a>, ',
    '<em>all</em> of <a href="/base/people/ada-lamp/">them</a>.<span class="cite"> (<a href="/base/sources/survey/">Coast Office, June 2014, page 3</a>)</span>',
  ].join(''));
});

test('prose that cannot be read stops the build and is not left out', () => {
  assert.throws(() => inlineHtml('Lights of <5 metres'), { message: '“Lights of <5 metres” is no prose: A less-than sign cannot be read here.' });
});
