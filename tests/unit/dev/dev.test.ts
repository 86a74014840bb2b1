import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { problem } from '../../../src/catalogue/problem.ts';
import { watchedContent } from '../../../src/dev/content.ts';
import { listed, listPage } from '../../../src/dev/listed.ts';
import { refreshBodies, type RefreshContext } from '../../../src/dev/refresh.ts';
import { soundPart } from '../../../src/dev/sound-part.ts';
import { lighthouses, textOf } from '../catalogue/lighthouses.ts';

test('a mistake leaves the pages that do not need its file', () => {
  const { catalogue } = soundPart(lighthouses({ 'claims/tallest.yaml': 'title: x\n', 'datasets/heights.csv': 'a,b\n' }), 'content');
  assert.ok(catalogue);
  assert.deepEqual([...catalogue.claims.keys(), ...catalogue.datasets.keys(), ...catalogue.briefings.keys()], []);
  assert.equal(catalogue.organisations.size, 2);
  assert.deepEqual(catalogue.portal.home.leadBriefings, []);
});

test('sound content is whole, and a portal that cannot be read is nothing', () => {
  assert.equal(soundPart(lighthouses(), 'content').catalogue?.briefings.size, 1);
  assert.equal(soundPart(lighthouses({ 'portal.yaml': `${textOf('portal.yaml')}colour: red\n` }), 'content').catalogue, undefined);
  assert.equal(soundPart(lighthouses({ 'portal.yaml': null }), 'content').catalogue, undefined);
  assert.equal(soundPart(lighthouses({ 'portal.yaml': 'name: "x\n' }), 'content').catalogue, undefined);
});

test('a problem is listed with its page and its section of the guide', () => {
  const at = { line: 3, column: 7 };
  const [briefing, portal] = listed([problem('content/briefings/a.mdx', at, 'link/broken', 'x'), problem('content/portal.yaml', at, 'schema/missing', 'y')], 'content');
  assert.equal(briefing?.page, '/briefings/a/');
  assert.equal(briefing?.guide, '/contribute/guide/problems/#link-broken');
  assert.equal(portal?.page, undefined);
});

test('the list that stands in for all pages holds no markup of the content', () => {
  assert.match(listPage(listed([problem('content/portal.yaml', { line: 1, column: 1 }, 'schema/missing', '“<script>” is missing.')], 'content')), /“&lt;script&gt;” is missing/);
});

test('a folder is checked again only where a byte has changed, and as it would be anew', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'watched-'));
  cpSync('tests/fixtures/lighthouses', folder, { recursive: true });
  const term = path.join(folder, 'terms/fog-signal.yaml');
  const content = watchedContent(folder, () => ({}));
  const messages = () => content.check()?.problems.map(({ message }) => message);
  assert.deepEqual(messages(), []);
  utimesSync(term, 1, 1);
  assert.equal(messages(), undefined);
  writeFileSync(term, `${textOf('terms/fog-signal.yaml')}defintion: x\n`);
  assert.deepEqual(messages(), ['“defintion” is not a key that can stand here.']);
  writeFileSync(term, textOf('terms/fog-signal.yaml'));
  assert.deepEqual(messages(), []);
  rmSync(path.join(folder, 'sources/survey.yaml'));
  assert.ok(messages()?.some((message) => message.includes('survey')));
  rmSync(folder, { recursive: true });
});

test('bodies are asked for until the loader has run', async () => {
  let asked = 0;
  await refreshBodies(({ context }) => {
    asked += 1;
    if (asked === 3) (context as unknown as RefreshContext).loaded();
    return Promise.resolve();
  });
  assert.equal(asked, 3);
});
