import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { attribute, elements, named, neighbours, readPages, words, type SitePage } from './site.ts';

const sites = [
  { folder: 'dist', base: '' },
  { folder: '.cache/below', base: '/below/here' },
  { folder: '.cache/lighthouses', base: '' },
];

for (const { folder, base } of sites) {
  const pages = readPages(folder);
  const faults = (check: (page: SitePage) => string[]) => pages.flatMap((page) => check(page).map((fault) => `${page.url}: ${fault}`));

  test(`${folder}: every kind of page is there`, () => {
    const wanted = ['', 'topics/', 'briefings/', 'programmes/', 'organisations/', 'people/', 'places/', 'timeline/', 'charts/', 'data/', 'claims/', 'glossary/', 'sources/', 'a-z/', 'search/', 'about/', 'accessibility/', '404.html'];
    assert.deepEqual(wanted.filter((one) => !pages.some(({ url }) => url === `/${one}`)), []);
  });

  test(`${folder}: every link leads to a page, a file or a heading of this site`, () => {
    const ids = new Map(pages.map((page) => [page.url, new Set(elements(page).flatMap((one) => attribute(one, 'id') ?? []))]));
    assert.deepEqual(faults((page) => elements(page, named('a', 'link', 'img', 'script', 'form', 'source')).flatMap((element) => {
      const target = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (target === undefined || /^(https?:|mailto:|data:)/.test(target)) return [];
      const { pathname, hash } = new URL(target, `http://site${base}${page.url}`);
      if (base && !pathname.startsWith(`${base}/`)) return [`${target} leaves the base path`];
      const inner = decodeURIComponent(pathname.slice(base.length));
      const file = path.join(folder, inner);
      const isThere = existsSync(file) && (statSync(file).isFile() || existsSync(path.join(file, 'index.html')));
      if (!isThere) return [`${target} leads nowhere`];
      const anchors = ids.get(inner.endsWith('/') || inner.endsWith('.html') ? inner : `${inner}/`);
      return hash && anchors && !anchors.has(decodeURIComponent(hash.slice(1))) ? [`${target} has no such heading`] : [];
    })), []);
  });

  test(`${folder}: the foot of every page leads to a report of a mistake that names the page`, () => {
    const footed = pages.filter((page) => page.url !== '/404.html' && elements(page, named('footer')).length > 0);
    assert.ok(footed.length > 10);
    assert.deepEqual(footed.filter((page) => !elements(page, named('a')).some((link) => {
      const target = new URL(attribute(link, 'href') ?? '', 'https://site.example');
      const written = target.searchParams.get('page') ?? (target.protocol === 'mailto:' ? target.searchParams.get('body') : null);
      return written !== null && new URL(written.trim()).pathname === `${base}${page.url}`;
    })).map(({ url }) => url), []);
  });

  test(`${folder}: ids are unique, there is one h1, and no level of heading is skipped`, () => {
    assert.deepEqual(faults((page) => {
      const ids = elements(page).flatMap((one) => attribute(one, 'id') ?? []);
      const headings = elements(page, named('h1', 'h2', 'h3', 'h4', 'h5', 'h6'));
      const levels = headings.map(({ tagName }) => Number(tagName[1]));
      return [
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} stands twice`),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : ['not one h1']),
        ...levels.flatMap((level, index) => (index > 0 && level > levels[index - 1]! + 1 ? [`h${level} “${words(headings[index]!)}” after h${levels[index - 1]}`] : [])),
      ];
    }), []);
  });

  test(`${folder}: labels that stand side by side are parted by a sign, for who hears them`, () => {
    const isInline = named('a', 'b', 'span', 'small', 'strong', 'time');
    const isLabel = named('span', 'small', 'time');
    const isHeard = (one: Element) => attribute(one, 'ariaHidden') !== 'true' && words(one) !== '';
    assert.deepEqual(faults((page) => neighbours(page)
      .filter(([before, label]) => isInline(before) && isLabel(label) && isHeard(before) && isHeard(label))
      .map(([before, label]) => `${words(before)}|${words(label)}`)
      .filter((pair) => !/[,.;:·!?(–]\||\|[,.;:·)–(]/.test(pair))), []);
  });

  test(`${folder}: every page says what it is, in its head`, () => {
    assert.deepEqual(faults((page) => {
      const metas = new Map(elements(page, named('meta')).map((one) => [attribute(one, 'name') ?? attribute(one, 'property'), attribute(one, 'content')]));
      const canonical = elements(page, named('link')).find((one) => attribute(one, 'rel') === 'canonical');
      const needed = ['description', 'viewport', 'og:title', 'og:description', 'og:url', 'og:type'];
      return [
        ...needed.filter((name) => !metas.get(name)).map((name) => `no ${name}`),
        ...(canonical || page.url === '/404.html' ? [] : ['no canonical']),
        ...(words(elements(page, named('title'))[0]!) ? [] : ['no title']),
        ...(attribute(elements(page, named('html'))[0]!, 'lang') ? [] : ['no language']),
      ];
    }), []);
  });

  test(`${folder}: nothing is asked of another host, no style or script stands in an attribute, no policy is unsafe`, () => {
    assert.deepEqual(faults((page) => {
      const outside = elements(page, named('script', 'img', 'iframe', 'source', 'audio', 'video', 'embed', 'object'))
        .filter((one) => /^(https?:)?\/\//.test(attribute(one, 'src') ?? attribute(one, 'data') ?? ''));
      const sheets = elements(page, named('link')).filter((one) => /stylesheet|preload|icon/.test(attribute(one, 'rel') ?? '') && /^(https?:)?\/\//.test(attribute(one, 'href') ?? ''));
      const attributes = elements(page).filter((one) => Object.keys(one.properties).some((name) => name === 'style' || /^on[a-z]/i.test(name)));
      const policy = elements(page, named('meta')).find((one) => /content-security-policy/i.test(attribute(one, 'httpEquiv') ?? ''));
      const text = policy ? (attribute(policy, 'content') ?? '') : '';
      return [
        ...[...outside, ...sheets].map(({ tagName }) => `a ${tagName} from another host`),
        ...attributes.map(({ tagName }) => `style or script in an attribute of ${tagName}`),
        ...(policy ? [] : ['no policy']),
        ...(text.includes('unsafe-inline') || text.includes("'unsafe-eval'") ? ['an unsafe policy'] : []),
        ...(text.includes('wasm-unsafe-eval') ? ['WebAssembly allowed, which nothing needs'] : []),
      ];
    }), []);
  });

  /** The page of a chart; one that leads on from a former address is none. */
  const isChart = (page: (typeof pages)[number]) => /^\/charts\/[^/]+\/$/.test(page.url)
    && !elements(page, named('meta')).some((one) => attribute(one, 'httpEquiv') === 'refresh');

  test(`${folder}: only home, the search page, the form and the pages of charts ship a script, one each`, () => {
    const isScripted = (page: (typeof pages)[number]) => ['/', '/search/', '/contribute/'].includes(page.url) || isChart(page);
    assert.deepEqual(faults((page) => {
      const scripts = elements(page, named('script')).filter((one) => attribute(one, 'type') !== 'application/ld+json');
      return scripts.length === (isScripted(page) ? 1 : 0) ? [] : [`${scripts.length} scripts`];
    }), []);
  });

  test(`${folder}: what reads a chart value by value is under 4 kB, not compressed, and needs no other file`, () => {
    const scripts = pages.filter(isChart).map((page) => attribute(elements(page, named('script')).at(-1)!, 'src') ?? '');
    assert.equal(new Set(scripts).size, 1);
    const code = readFileSync(path.join(folder, scripts[0]!.slice(base.length)), 'utf8');
    assert.ok(Buffer.byteLength(code) < 4096, `${Buffer.byteLength(code)} bytes`);
    assert.doesNotMatch(code, /\bimport\b|\bfetch\b/);
  });
}

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'no-inline-style': 'error',
      // Astro writes void elements without a slash and attributes as authors do; how markup is spaced is no fault.
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      // Safari takes a list without markers for no list, unless it is told.
      'no-redundant-role': 'off',
      // Titles of sources and charts are as long as they are.
      'long-title': 'off',
      // A region that scrolls is named and reached by keyboard: WCAG technique, ARIA APG “scrollable region”.
      'prefer-native-element': ['error', { exclude: ['region', 'group', 'list', 'status'] }],
      'require-sri': 'off',
      'tel-non-breaking': 'off',
    },
  });
  const faults: string[] = [];
  for (const page of readPages('dist')) {
    const report = await validator.validateString(page.html);
    for (const { messages } of report.results) {
      faults.push(...messages.map(({ ruleId, message, line, column }) => `${page.url}:${line}:${column} ${ruleId}: ${message}`));
    }
  }
  assert.deepEqual(faults, []);
});
