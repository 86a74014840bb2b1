import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import { chartSvg } from '../../../src/publish/chart.ts';
import { briefing, catalogueOf, problemsOf, textOf, type Changes } from '../catalogue/lighthouses.ts';
import { bodyHtml, wholeHtml } from './rendering.ts';

/** What someone would write who wants a page to run code, close its tags or take its look. */
const attacks = [
  '"><script>alert(1)</script><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)' style='position:fixed",
  '</p></figure></svg></table><style>*{display:none}</style>',
  '<svg onload=alert(1)><foreignObject><iframe srcdoc="<script>alert(1)</script>">',
  ']]><!--<base href=//evil.example>--!>',
  '{process.exit(1)} ${alert(1)} `x`',
  'javascript:alert(1)',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
];

const elements = new Set([
  'html', 'head', 'body',
  'a', 'aside', 'blockquote', 'caption', 'code', 'data', 'details', 'div', 'em', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'img', 'li', 'ol', 'p',
  'pre', 'section', 'span', 'strong', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'time', 'tr', 'ul',
  'svg', 'g', 'title', 'desc', 'text', 'tspan', 'rect', 'line', 'path', 'circle', 'polyline', 'polygon',
]);

/** Everything in a page that is not one of ours. */
function foreign(html: string): string[] {
  const found: string[] = [];
  // The parser makes of every piece a whole page, as a browser does.
  visit(htmlToHast(html) as Nodes, (node) => {
    if (node.type === 'comment' || node.type === 'doctype') found.push(node.type);
    if (node.type !== 'element') return;
    if (!elements.has(node.tagName)) found.push(`<${node.tagName}>`);
    found.push(...Object.entries(node.properties).flatMap(([name, value]) => foreignAttribute(node, name, String(value))));
  });
  return found;
}

function foreignAttribute({ tagName }: Element, name: string, value: string): string[] {
  if (/^on/i.test(name) || ['style', 'srcDoc', 'srcdoc', 'formAction', 'action'].includes(name)) return [`${tagName} ${name}`];
  const isAddress = ['href', 'src', 'xLinkHref', 'xlinkHref'].includes(name);
  return isAddress && !/^(\/base\/|#|https:\/\/example\.org\/)/.test(value) ? [`${tagName} ${name}=${value}`] : [];
}

test('the watch sees what it watches for', () => {
  assert.deepEqual(foreign('<p style="x" onclick="y">a<script>1</script><a href="javascript:x">b</a><a href="//evil.example">c</a><!-- d --></p>'), [
    'p style', 'p onClick', '<script>', 'a href=javascript:x', 'a href=//evil.example', 'comment',
  ]);
  assert.deepEqual(foreign(wholeHtml()), []);
});

/** Texts of records that reach the page of a briefing, each with an attack in it. */
function poisoned(attack: string): Changes {
  const written = JSON.stringify(attack);
  const set = (path: string, ...edits: [RegExp, string][]): Changes =>
    ({ [path]: edits.reduce((text, [pattern, to]) => { assert.match(text, pattern); return text.replace(pattern, () => to); }, textOf(path)) });
  return {
    ...set('sources/survey.yaml', [/title: .*/, `title: ${written}`], [/publisher: .*/, `publisher: ${written}\nauthor: [{ literal: ${written} }]`], [/locator: page 3/, `locator: ${written}, note: ${written}`],
      [/text: [^,]*/, `text: ${written}`], [/role: [^,]*/, `role: ${written}`], [/unit: metres/, `unit: ${written}`]),
    ...set('people/ada-lamp.yaml', [/name: .*/, `name: ${written}`]),
    ...set('organisations/coast-office.yaml', [/name: .*/, `name: ${written}`]),
    ...set('places/north-harbour.yaml', [/name: .*/, `name: ${written}`]),
    ...set('datasets/heights.yaml', [/title: Heights.*/, `title: ${written}`], [/description: .*/, `description: ${written}\nattribution: ${written}`], [/title: Light,/, `title: ${written},`], [/unit: metres/, `unit: ${written}`]),
    'datasets/heights.csv': `harbour,light,height\nnorth-harbour,"${attack.replaceAll('"', '""')}",42\nsouth-harbour,Long Point,51\n`,
    ...set('charts/heights.yaml', [/title: .*/, `title: ${written}`], [/subtitle: .*/, `subtitle: ${written}\nnotes: ${written}\ndescription: ${written}`]),
    ...set('events/first-electric-light.yaml', [/title: .*/, `title: ${written}`]),
    ...set('claims/tallest.yaml', [/title: .*/, `title: ${written}`], [/locator: page 3/, `locator: ${written}`]),
    ...set('terms/fog-signal.yaml', [/term: .*/, `term: ${written}`], [/abbreviation: .*/, 'abbreviation: FOG']),
  };
}

const everything = `The FOG sounds. A <Fact id="survey/height" />.<Cite source="survey" />

<Quote id="survey/lonely" />

<Chart id="heights" />

<Chart id="history" />

<DataTable dataset="heights" />

<Claim id="tallest" />

<Record id="datasets/heights" />

<Record id="organisations/coast-office" />

<Timeline topic="keeping" />`;

for (const attack of attacks) {
  test(`“${attack.slice(0, 40)}” in the texts of records and the cells of tables comes out as text`, () => {
    const html = bodyHtml(everything, poisoned(attack));
    assert.deepEqual(foreign(html), []);
    const catalogue = catalogueOf(poisoned(attack));
    for (const chart of catalogue.charts.values()) assert.deepEqual(foreign(chartSvg(chart, catalogue)), []);
  });

  test(`“${attack.slice(0, 40)}” in every place of a body that takes text comes out as text`, () => {
    const escaped = attack.replace(/[!-/:-@[-`{-~]/g, '\\$&');
    const quoted = attack.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('{', '&#123;');
    const fence = '`'.repeat(4);
    const html = bodyHtml([
      `## ${escaped}`, escaped, `[${escaped}](https://example.org/ "${escaped}")`, `![${escaped}](images/lamp.png "${escaped}")`, `A lamp.<Cite source="survey" page="${quoted}" />`,
      `${fence}${escaped.replaceAll('`', '').replace(/\s.*/, '')}\n${attack}\n${fence}`, `| ${escaped.replaceAll('|', '')} |\n|---|\n| ${escaped} |`, '> ' + escaped, 'A note.[^1]', `[^1]: ${escaped}`,
    ].join('\n\n'), { 'images/lamp.png': 'x' });
    assert.deepEqual(foreign(html), []);
  });
}

for (const [what, body] of Object.entries({
  'a script': '<script>alert(1)</script>',
  'a handler': 'A <Fact id="survey/height" onclick="alert(1)" />',
  'a style': '<Callout style="display:none">x</Callout>',
  'an expression': 'A {alert(1)}',
  'an attribute that is code': '<Chart id={alert(1)} />',
  'a spread': '<Chart {...{ id: alert(1) }} />',
  'an import': 'import x from "data:text/javascript,alert(1)"',
  'an address that is code': '[x](javascript:alert(1))',
  'an address that is code by reference': '[x][y]\n\n[y]: javascript:alert(1)',
  'an address that is data': '![x](data:image/svg+xml,<svg/onload=alert(1)>)',
  'an address of another host': '[x](//evil.example)',
  'a picture of another host': '![x](https://evil.example/pixel.png)',
})) {
  test(`${what} in a body stops the build`, () => {
    assert.notDeepEqual(problemsOf(briefing(body)), []);
  });
}

test('nothing of ours has a style attribute', () => {
  assert.doesNotMatch(wholeHtml(), /\sstyle=/);
  assert.doesNotMatch(bodyHtml('| a | b |\n|:-:|--:|\n| 1 | 2 |\n\n```js\nx\n```'), /\sstyle=/);
});
