import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keysByAddress, namesOf } from '../../../src/search/names.ts';
import { placeNames } from '../../../src/search/places.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf({
  'search/equivalents.yaml': '- subject: Lights\n  words:\n    - [lamp, light]\n',
  'search/answers.yaml': '- asked: [how tall is north harbour]\n  answer: facts/survey/height\n- asked: [nothing on the site]\n  answer: terms/fog-signal\n',
});
const numbers = new Map([...keysByAddress(catalogue).values()].filter((key) => key !== 'terms/fog-signal').map((key, index) => [key, index]));
const names = namesOf(catalogue, (key) => numbers.get(key));

test('every record that is found is known by its title and its other names', () => {
  const office = names.records.find(([, , url]) => url === '/organisations/coast-office/')!;
  assert.equal(office[0], numbers.get('organisations/coast-office'));
  assert.equal(names.kinds[office[1]], 'Body');
  assert.ok(office.length > 4);
});

test('a record whose title is a sentence is known by its id as well', () => {
  const briefing = names.records.find(([, , url]) => url === '/briefings/automation/')!;
  assert.ok(briefing.slice(4).includes('automation'));
});

test('equivalents and answers are told; what is not found answers nothing', () => {
  assert.deepEqual(names.equivalents, [['lamp', 'light']]);
  assert.deepEqual(names.answers, [[numbers.get('facts/survey/height'), 'how tall is north harbour']]);
});

test('records are known by their address, facts by their place on the source’s page', () => {
  const keys = keysByAddress(catalogue);
  assert.equal(keys.get('/glossary/#fog-signal'), 'terms/fog-signal');
  assert.equal(keys.get('/sources/survey/#height'), 'facts/survey/height');
});

test('a record is of the places it names or covers, and a place of itself', () => {
  const [place] = catalogue.places.values();
  assert.ok(placeNames(catalogue, place!.key).includes(place!.title));
  assert.deepEqual(placeNames(catalogue, 'terms/fog-signal'), []);
});
