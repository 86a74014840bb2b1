import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartsFrom, galleryOf, markChoices, smallDrawing, topicChoices } from '../../../src/components/gallery.ts';
import { claimsBy, eventsAbout, peopleOf, programmesWith } from '../../../src/components/mentioned.ts';
import { leadsOf, programmeGroups } from '../../../src/components/programme-groups.ts';
import { searchOf } from '../../../src/components/search-of.ts';
import { sparkline } from '../../../src/components/sparkline.ts';
import { eventsByYear, widestTimeline } from '../../../src/components/years.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();

test('the gallery offers every topic and mark that has charts, and what each leaves of the other', () => {
  assert.equal(galleryOf(catalogue).length, catalogue.charts.size);
  assert.deepEqual(topicChoices(catalogue), [{ value: 'topic-1', label: 'Keeping', count: 3, others: ['bar', 'tile-map', 'timeline'] }]);
  assert.deepEqual(markChoices(catalogue), [
    { value: 'bar', label: 'Bars', count: 1, others: ['topic-1'] },
    { value: 'tile-map', label: 'Map of tiles', count: 1, others: ['topic-1'] },
    { value: 'timeline', label: 'Timeline', count: 1, others: ['topic-1'] },
  ]);
});

test('a dataset knows the charts that are drawn from it', () => {
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
