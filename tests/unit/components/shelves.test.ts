import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsFrom, shelvesOf, smallDrawing } from '../../../src/components/gallery.ts';
import { claimsBy, eventsAbout, peopleOf, programmesWith } from '../../../src/components/mentioned.ts';
import { leadsOf, programmeGroups } from '../../../src/components/programme-groups.ts';
import { searchOf } from '../../../src/components/search-of.ts';
import { sparkline } from '../../../src/components/sparkline.ts';
import { eventsByYear, widestTimeline } from '../../../src/components/years.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();

test('each chart stands on the shelf of its first topic', () => {
  assert.deepEqual(shelvesOf(catalogue).map(({ title, charts }) => [title, charts.length]), [['Keeping', 3]]);
  assert.deepEqual(chartsFrom(catalogue, 'heights').map(({ id }) => id), ['heights', 'harbours']);
});

test('a small drawing has no links, and says when it is too tall', () => {
  const map = catalogue.charts.get('harbours')!;
  assert.doesNotMatch(smallDrawing(catalogue, map, 400).svg, /<a /);
  assert.equal(smallDrawing(catalogue, map, 20).isCut, true);
});

test('a line the height of a word ends in a dot', () => {
  assert.match(sparkline([{ time: 2014, value: 1 }, { time: 2016, value: 3 }]), /<path d="M4,32L156,4"\/><circle cx="156" cy="4" r="3"\/>/);
});

test('events stand by year', () => {
  assert.deepEqual(eventsByYear(catalogue).map(({ year, events }) => [year, events.length]), [['2014', 1], ['2016', 1]]);
  assert.equal(widestTimeline(catalogue), 'history');
});

test('programmes stand by type with those who led them', () => {
  const [group] = programmeGroups(catalogue);
  assert.equal(group?.label, 'Works');
  assert.deepEqual(leadsOf(catalogue, group!.programmes[0]!.data), [{ name: 'Ada Lamp', path: '/people/ada-lamp/', role: 'Adviser' }]);
});

test('a record shows what happened to it, who served it, what it took part in and what was claimed', () => {
  const boards = catalogue.organisations.get('light-boards')!;
  const keeper = catalogue.people.get('ada-lamp')!;
  assert.deepEqual(eventsAbout(catalogue, boards.key).map(({ id }) => id), ['boards-abolished']);
  assert.deepEqual(peopleOf(catalogue, boards.id).map(({ id }) => id), ['ada-lamp']);
  assert.deepEqual(programmesWith(catalogue, boards).map(({ id }) => id), ['new-lamps']);
  assert.deepEqual(claimsBy(catalogue, keeper).map(({ id }) => id), ['tallest']);
});

test('search filters by topic and by the years that a record touches', () => {
  assert.deepEqual(searchOf(catalogue, { topics: ['keeping'], from: '2014', until: '2016' }), { topics: ['Keeping'], period: ['2010 to 2014', '2015 to 2019'], date: '2014' });
  assert.deepEqual(searchOf(catalogue, {}), { topics: [] });
});
