import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { compareSides } from '../../../src/report/compare.ts';
import { setBrokenAside } from '../../../src/report/set-aside.ts';
import { textOf, type Changes } from '../catalogue/lighthouses.ts';
import { edited, sideOf } from './sides.ts';

const before = sideOf('main');
const aside = (changes: Changes) => {
  const side = sideOf('HEAD', changes);
  return { ...side, ...setBrokenAside(side, before, 'content', (files) => buildCatalogue(files, 'content')) };
};

test('a broken file counts as it was, and the rest of the change is compared', () => {
  const side = aside({ ...edited('claims/tallest.yaml', 'verdict: not supported', 'verdict: supportd'), ...edited('sources/survey.yaml', 'value: 42', 'value: 43') });
  const report = compareSides(before, side, 'content');
  assert.deepEqual([report.setAside, report.isReadable.after, report.figures.map(({ ref }) => ref), report.problems.added.length], [['claims/tallest.yaml'], true, ['survey/height'], 1]);
});

test('a new file that is broken is left out, with what needs it', () => {
  const side = aside({ 'people/ben-keeper.yaml': 'name: [', ...edited('briefings/automation.mdx', 'authors: [ada-lamp]', 'authors: [ada-lamp]\nabout: [people/ben-keeper]'), 'terms/lens.yaml': textOf('terms/fog-signal.yaml').replace(/^term: .*/m, 'term: Lens') });
  assert.ok(side.catalogue);
  assert.ok(side.setAside?.includes('people/ben-keeper.yaml'));
  assert.ok(compareSides(before, side, 'content').pages.some(({ key }) => key === 'terms/lens'));
});

test('where nothing helps, there is nothing to compare', () => {
  const side = sideOf('HEAD', { 'portal.yaml': null });
  assert.equal(setBrokenAside(side, { ...before, files: side.files }, 'content', (files) => buildCatalogue(files, 'content')), undefined);
});

test('advice is not taken for mended because a broken file kept it from being given', () => {
  const advised = { ...edited('charts/heights.yaml', 'title: Long Point stands nine metres above Northern Rock', 'title: Two lights') };
  const old = sideOf('main', advised);
  assert.equal(old.problems.length, 1);
  const broken = sideOf('HEAD', { ...advised, ...edited('claims/tallest.yaml', 'verdict: not supported', 'verdict: supportd') });
  const whole = { ...broken, ...setBrokenAside(broken, old, 'content', (files) => buildCatalogue(files, 'content')) };
  for (const side of [broken, whole]) {
    const { problems } = compareSides(old, side, 'content');
    assert.deepEqual([problems.added.map(({ file }) => file), problems.mended], [['content/claims/tallest.yaml'], []]);
  }
});
