import assert from 'node:assert/strict';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { codeGroups, codes } from '../../../src/catalogue/codes.ts';
import { problemsPage } from '../../../src/catalogue/codes/page.ts';

const page = 'docs/authoring/problems.mdx';

test('the guide’s page of problems is the table of codes; UPDATE_EXPECTED=1 writes it', () => {
  if (process.env['UPDATE_EXPECTED']) writeFileSync(page, problemsPage());
  assert.equal(readFileSync(page, 'utf8'), problemsPage());
});

test('each code has a section of its own, and stands in one group', () => {
  const sections = [...readFileSync(page, 'utf8').matchAll(/<h3 id="([^"]+)"><code>([^<]+)<\/code><\/h3>/g)];
  assert.deepEqual(sections.map(([, , code]) => code), Object.values(codeGroups).flatMap((group) => Object.keys(group)));
  assert.equal(new Set(sections.map(([, id]) => id)).size, Object.keys(codes).length);
});

test('what a code means is said in sentences, and what is wrong is mended', () => {
  for (const [code, { means, mend, wrong, mended }] of Object.entries(codes)) {
    assert.match(means, /^[A-Z“<].*\.$/s, code);
    assert.match(mend, /^[A-Z“].*\.$/s, code);
    assert.notEqual(wrong, mended, code);
  }
});

test('no code is reported that the table does not have', () => {
  const reported = globSync('src/**/*.ts').filter((file) => !file.includes('/codes/')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/'((?:[a-z]+|front-matter)\/[a-z-]+)'(?=,|\s*:|\s*\?)/g)].map(([, code]) => code ?? ''));
  const prefixes = new Set(Object.keys(codes).map((code) => code.split('/')[0]));
  assert.deepEqual([...new Set(reported)].filter((code) => prefixes.has(code.split('/')[0]) && !Object.hasOwn(codes, code)), []);
});
