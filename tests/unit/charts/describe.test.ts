import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeChart } from '../../../src/charts/describe.ts';
import { chart, examples, nominal, quantity, table, temporal } from './examples.ts';

const say = (...[spec, data]: Parameters<typeof describeChart>) => describeChart(spec, data).replaceAll('\u00a0', ' ');
const heights = (...rows: [string, number | null][]) => table([nominal('light', 'Lighthouse'), quantity('height', 'metres')], rows);
const bar = chart('bar', { y: { field: 'light' }, x: { field: 'height' } });
const line = chart('line', { x: { field: 'year' }, y: { field: 'keepers' } });
const keepers = (unit: string, ...rows: [string, number | null][]) => table([temporal('year'), quantity('keepers', unit, 'Keepers')], rows);
const ranges = chart('range', { y: { field: 'light' }, x: { field: 'low' }, x2: { field: 'high' } });
const reach = (...rows: [string, number | null, number | null][]) => table([nominal('light', 'Light'), quantity('low', 'miles'), quantity('high', 'miles')], rows);

const dumbbell = chart('dot', { y: { field: 'light' }, x: { field: 'keepers' }, color: { field: 'year' } });
const watch = (...rows: [string, string, number | null][]) => table([nominal('light', 'Lighthouse'), nominal('year'), quantity('keepers', 'people', 'Keepers')], rows);
const stacked = chart('area', { x: { field: 'year' }, y: { field: 'keepers' }, color: { field: 'coast' } });
const coasts = (...rows: [string, string, number | null][]) => table([temporal('year'), nominal('coast'), quantity('keepers', 'people', 'Keepers')], rows);
const web = chart('network', { source: { field: 'a' }, target: { field: 'b' }, text: { field: 'how' } });
const ties = (...rows: [string, string, string][]) => table([nominal('a'), nominal('how'), nominal('b')], rows);
const ranks = chart('tree', { id: { field: 'a' }, parent: { field: 'b' } });
const posts = (...rows: [string, string | null][]) => table([nominal('a'), nominal('b')], rows);
const merge = chart('flow', { source: { field: 'a' }, target: { field: 'b' } });

const parts = chart('proportion', { x: { field: 'ships' }, color: { field: 'light' } });
const map = chart('tile-map', { x: { field: 'light' }, color: { field: 'ships' } });
const boards = chart('tile-map', { x: { field: 'light' }, color: { field: 'board' } });
const history = chart('timeline', { x: { field: 'date' }, text: { field: 'title' } });
const lives = chart('timeline', { x: { field: 'from' }, x2: { field: 'to' }, text: { field: 'title' } });
const tiles = Object.fromEntries(['a', 'b', 'c', 'd'].map((name, index) => [name, { row: 1, column: index + 1, code: name }]));
const lights = (...values: (number | null)[]) => table([nominal('light'), quantity('ships', 'ships')], values.map((value, index) => [['a', 'b', 'c', 'd'][index] ?? null, value]), { tiles });
const carried = chart('flow', { source: { field: 'a' }, target: { field: 'b' }, size: { field: 'ships' } });
const streams = (...rows: [string, string, number][]) => table([nominal('a'), nominal('b'), quantity('ships', 'ships')], rows);

const cases: [name: string, sentence: string, ...Parameters<typeof describeChart>][] = [
  ['the largest and the smallest', 'The highest of three lighthouses is a, at 49 metres; the lowest is c, at 20 metres.', bar, heights(['a', 49], ['b', 35], ['c', 20])],
  ['ties', 'The highest of three lighthouses are a and b, each at 49 metres; the lowest is c, at 1 metre.', bar, heights(['a', 49], ['b', 49], ['c', 1])],
  ['all equal', 'All three lighthouses have the same value, 7 metres.', bar, heights(['a', 7], ['b', 7], ['c', 7])],
  ['two equal', 'Both a and b have the same value, 7 metres.', bar, heights(['a', 7], ['b', 7])],
  ['one value', 'Bell Rock: 35 metres.', bar, heights(['Bell Rock', 35])],
  ['negative values', 'The highest is a, at −1 metres; the lowest is b, at −5 metres.', bar, heights(['a', -1], ['b', -5])],
  ['missing values', 'The highest is a, at 2 metres; the lowest is b, at 1 metre. There is no value for c.', bar, heights(['a', 2], ['b', 1], ['c', null])],
  ['all missing', 'There is no value for any of two lighthouses.', bar, heights(['a', null], ['b', null])],
  ['nothing', 'There are no data.', bar, heights()],
  ['a fall', 'Keepers fell from 400 to 100 people (by 75%) between 1900 and 1950.', line, keepers('people', ['1900', 400], ['1950', 100])],
  ['a rise of a multiple', 'Keepers rose from £2 million to £20 million (10 times as much) between 1900 and 1950.', line, keepers('GBP million', ['1900', 2], ['1950', 20])],
  ['a rise in points', 'Keepers rose from 0.5% to 2% (by 1.5 percentage points) between 1900 and 1950.', line, keepers('percent', ['1900', 0.5], ['1950', 2])],
  ['a peak', 'Keepers rose from 1 person to 2 people (by 100%) between 1900 and 1920, after a peak of 9 people in 1910.', line, keepers('people', ['1900', 1], ['1910', 9], ['1920', 2])],
  ['a flat line', 'Keepers stayed at 5 people between 1900 and 1910.', line, keepers('people', ['1900', 5], ['1910', 5])],
  ['a single point', 'Keepers: 5 people in 1900, the only value.', line, keepers('people', ['1900', 5])],
  ['a gap', 'Keepers fell from 5 to 4 people (by 20%) between 1900 and 1910. One value is missing.', line, keepers('people', ['1900', 5], ['1905', null], ['1910', 4])],
  ['a line of nothing', 'There is no value.', line, keepers('people', ['1900', null])],
  ['ranges', 'Values reach from 3 miles (a) to 24 miles (b). The widest range is a, from 3 to 20 miles.', ranges, reach(['a', 3, 20], ['b', 20, 24])],
  ['ranges of no width', 'Values reach from 3 miles (a) to 4 miles (b). None of them is a range: low and high are equal.', ranges, reach(['a', 3, 3], ['b', 4, 4])],
  ['parts', 'The largest part is Mains electricity, 48% of the whole. Then come Solar with 40%, Diesel with 10% and Wind with 1.3%.', ...(examples['proportion'] ?? assert.fail())],
  ['places in categories', 'Of 16 places, six fall under Northern Lights, six under Western Board and four under Firth Commissioners.', ...(examples['tile-map'] ?? assert.fail())],
  ['events', 'Five events run from “Bell Rock is lit for the first time” (1 February 1811) to “The last keeper leaves the last manned light” (31 March 1998).', ...(examples['timeline'] ?? assert.fail())],
  ['uncertain dates', 'Five events run from “Bell Rock is lit for the first time” (1 February 1811) to “The last keeper leaves the last manned light” (31 March 1998). One date is approximate and one is planned.', ...(examples['timeline-uncertain'] ?? assert.fail())],
  ['uncertain values', 'Of 16 places, six fall under Northern Lights, six under Western Board and four under Firth Commissioners. Three values are estimates and five are planned.', ...(examples['tile-map-uncertain'] ?? assert.fail())],
  ['uncertain relations', 'Trinity House: pays Keepers (planned). One relation is planned.', chart('network', { ...web.encoding, status: { field: 'sure' } }), table([nominal('a'), nominal('how'), nominal('b'), nominal('sure')], [['Trinity House', 'pays', 'Keepers', 'planned']])],
  ['a value that is missing is not an estimate', 'The highest is a, at 2 metres; the lowest is b, at 1 metre. There is no value for c. One value is an estimate.', chart('bar', { ...bar.encoding, status: { field: 'sure' } }), table([nominal('light', 'Lighthouse'), quantity('height', 'metres'), nominal('sure')], [['a', 2, 'estimate'], ['b', 1, null], ['c', null, 'estimate']])],
  ['two dots', 'In two of three lighthouses, 1950 is above 1900. The gap is widest in a (1900: 3, 1950: 6 people), narrowest in c (1900: 5, 1950: 5 people).', dumbbell, watch(['a', '1900', 3], ['a', '1950', 6], ['b', '1900', 4], ['b', '1950', 5], ['c', '1900', 5], ['c', '1950', 5])],
  ['two dots that are tied', '1900 and 1950 are equal throughout.', dumbbell, watch(['a', '1900', 3], ['a', '1950', 3], ['b', '1900', 4], ['b', '1950', 4])],
  ['two dots of which one is missing', 'In a, 1950 is above 1900 (1900: 3, 1950: 6 people). There is no value for b.', dumbbell, watch(['a', '1900', 3], ['a', '1950', 6], ['b', '1900', 4], ['b', '1950', null])],
  ['two dots below zero', 'In both lighthouses, 1900 is above 1950. The gap is widest in b (1900: −1, 1950: −9 people), narrowest in a (1900: −2, 1950: −3 people).', dumbbell, watch(['a', '1900', -2], ['a', '1950', -3], ['b', '1900', -1], ['b', '1950', -9])],
  ['no dots', 'There is no value for a.', dumbbell, watch(['a', '1900', null], ['a', '1950', null])],
  ['areas', 'Keepers in all rose from 4 to 8 people (by 100%) between 1900 and 1950. The largest part in 1950 is West, 75% of the whole.', stacked, coasts(['1900', 'North', 2], ['1900', 'West', 2], ['1950', 'North', 2], ['1950', 'West', 6])],
  ['flat areas', 'Keepers in all stayed at 4 people between 1900 and 1950. The largest part in 1950 is North, 50% of the whole.', stacked, coasts(['1900', 'North', 2], ['1900', 'West', 2], ['1950', 'North', 2], ['1950', 'West', 2])],
  ['areas of one point', 'The largest part in 1900 is West, 67% of the whole.', stacked, coasts(['1900', 'North', 1], ['1900', 'West', 2])],
  ['areas with gaps', 'The largest part in 1900 is West, 67% of the whole. Parts are missing at 1 of 2 points.', stacked, coasts(['1900', 'North', 1], ['1900', 'West', 2], ['1910', 'North', null], ['1910', 'West', 2])],
  ['areas of nothing', 'At no point are all parts known.', stacked, coasts(['1900', 'North', null], ['1900', 'West', 2])],
  ['a network', 'Of two relations between three bodies, two are with b. B: advises c.', web, ties(['a', 'pays', 'b'], ['b', 'advises', 'c'])],
  ['a network around one', 'Of three relations between four bodies, three are with a. A: pays b and c; inspects d.', web, ties(['a', 'pays', 'b'], ['a', 'pays', 'c'], ['a', 'inspects', 'd'])],
  ['a network of one relation', 'A: pays b.', web, ties(['a', 'pays', 'b'])],
  ['a body that stands to itself', 'A: audits itself.', web, ties(['a', 'audits', 'a'])],
  ['no network', 'There are no data.', web, ties()],
  ['a tree', 'Below a: three others, on three levels in all. Below a come b and c, and below c d.', ranks, posts(['a', null], ['b', 'a'], ['c', 'a'], ['d', 'c'])],
  ['several trees', 'Four names on two levels, under a and c. Below a comes b. Below c comes d.', ranks, posts(['b', 'a'], ['d', 'c'])],
  ['a tree of one', 'A stands alone.', ranks, posts(['a', null])],
  ['a flow', 'Three at the start become one at the end: d. The most, three, came together in d.', merge, posts(['a', 'd'], ['b', 'd'], ['c', 'd'])],
  ['a flow in steps', 'Two at the start become one at the end, in two steps: d. The most, two, came together in c.', merge, posts(['a', 'c'], ['b', 'c'], ['c', 'd'])],
  ['a flow of one', 'A became b.', merge, posts(['a', 'b'])],
  ['panels, each by its name', 'North: Keepers fell from 4 to 2 people (by 50%) between 1900 and 1910. West: Keepers: 3 people in 1900, the only value.',
    chart('line', { x: { field: 'year' }, y: { field: 'keepers' }, facet: { field: 'coast' } }), coasts(['1900', 'North', 4], ['1910', 'North', 2], ['1900', 'West', 3])],
  ['equal parts', 'All four parts are equal, each 25% of the whole.', parts, lights(4, 4, 4, 4)],
  ['tied parts', 'The largest parts are a and b, each 38% of the whole. Then come c with 15% and d with 7.7%.', parts, lights(5, 5, 2, 1)],
  ['one part', 'A: 100% of the whole.', parts, lights(7)],
  ['parts of nothing', 'No part is more than nothing.', parts, lights(0, 0)],
  ['parts below nothing', 'No part is more than nothing.', parts, lights(-1, -2)],
  ['parts that are missing', 'There is no value for a and b.', parts, lights(null, null)],
  ['no parts', 'There are no data.', parts, lights()],
  ['a map of amounts', 'The highest of three lights is a, at 3 ships; the lowest is b, at 1 ship.', map, lights(3, 1, 2)],
  ['a map of one amount', 'All three lights have the same value, 4 ships.', map, lights(4, 4, 4)],
  ['a map without values', 'There is no value for any of three lights.', map, lights(null, null, null)],
  ['a map of nothing', 'There are no data.', map, lights()],
  ['a map of one board', 'Both lights fall under Coast Office.', boards, table([nominal('light'), nominal('board')], [['a', 'Coast Office'], ['b', 'Coast Office']], { tiles })],
  ['a map with a gap', 'Of two lights, one falls under Coast Office. There is no value for b.', boards, table([nominal('light'), nominal('board')], [['a', 'Coast Office'], ['b', null]], { tiles })],
  ['one event', '“Lit” (1900).', history, table([temporal('date'), nominal('title')], [['1900', 'Lit']])],
  ['events of one time', 'Two events, all of 1900.', history, table([temporal('date'), nominal('title')], [['1900', 'Lit'], ['1900', 'Closed']])],
  ['an event without a date', 'One event has no date.', history, table([temporal('date'), nominal('title')], [[null, 'Lit']])],
  ['no events', 'There are no data.', history, table([temporal('date'), nominal('title')], [])],
  ['life spans of one time', 'Two life spans, all from the same time: Board (1900 to 1910) and the others.', lives, table([temporal('from'), temporal('to'), nominal('title')], [['1900', '1910', 'Board'], ['1900', '1920', 'Trust']])],
  ['a life span without a beginning', 'No beginning is known for one row.', lives, table([temporal('from'), temporal('to'), nominal('title')], [[null, null, 'Board']])],
  ['equal streams', 'Two at the start become one at the end: c. Each stream carries the same, 4 ships. The most, two, came together in c.', carried, streams(['a', 'c', 4], ['b', 'c', 4])],
  ['tied streams', 'Three at the start become one at the end: c. The two largest streams carry 4 ships each; one of them runs from a to c. The most, three, came together in c.', carried, streams(['a', 'c', 4], ['b', 'c', 4], ['d', 'c', 1])],
  ['streams of nothing', 'There are no data.', carried, streams(['a', 'c', 0], ['b', 'c', -2])],
  ['no tree', 'There are no data.', ranks, posts()],
  ['columns whose names are years in order', 'Height fell from 9 to 3 metres (by 67%) between 1900–01 and 1910–11. The highest of three years is 1900–01, at 9 metres; the lowest is 1910–11, at 3 metres.',
    chart('column', { x: { field: 'year' }, y: { field: 'height' } }), table([nominal('year', 'Year'), quantity('height', 'metres', 'Height')], [['1900–01', 9], ['1905–06', 5], ['1910–11', 3]])],
  ['pairs of bars', 'In both coasts, Oil is above Gas. The gap is widest in North (Oil: 9, Gas: 2 lights), narrowest in West (Oil: 5, Gas: 4 lights).',
    chart('bar', { y: { field: 'coast' }, x: { field: 'count' }, color: { field: 'lamp' } }), table([nominal('coast', 'Coast'), nominal('lamp'), quantity('count', 'lights')], [['North', 'Oil', 9], ['North', 'Gas', 2], ['West', 'Oil', 5], ['West', 'Gas', 4]])],
  ['a heading that is no noun, and a unit of several words', 'The highest is Twice, at 7 kinds of light; the lowest is Never, at 1 kind of light.',
    chart('bar', { y: { field: 'named' }, x: { field: 'count' } }), table([nominal('named', 'Named in'), quantity('count', 'kinds of light')], [['Twice', 7], ['Once', 5], ['Never', 1]])],
  ['the year of most events', 'Five events run from “a” (1900) to “d” (1905). The fullest year is 1901, with three.', history,
    table([temporal('date'), nominal('title')], [['1900', 'a'], ['1901', 'b'], ['1901-02', 'b'], ['1901-03', 'c'], ['1905', 'd']])],
  ['more panels than there are words for', 'A: the highest is a1, at 5 people; the lowest is a2, at 1 person. B: the highest is b1, at 5 people; the lowest is b2, at 1 person. C: the highest is c1, at 5 people; the lowest is c2, at 1 person. Three more panels follow.',
    chart('bar', { y: { field: 'year' }, x: { field: 'keepers' }, facet: { field: 'coast' } }), table([nominal('year', 'Who'), nominal('coast'), quantity('keepers', 'people', 'Keepers')], [...'abcdef'].flatMap((coast): [string, string, number][] => [[`${coast}1`, coast, 5], [`${coast}2`, coast, 1]]))],
];

for (const [name, sentence, spec, data] of cases) {
  test(`describes ${name}`, () => assert.equal(say(spec, data), sentence));
}

test('the author’s own description comes first', () => {
  assert.equal(describeChart({ ...bar, description: 'Lights are tall.' }, heights()), 'Lights are tall.');
});
