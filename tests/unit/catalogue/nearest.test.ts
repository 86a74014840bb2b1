import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kebab } from '../../../src/catalogue/kebab.ts';
import { nearest, suggestion } from '../../../src/catalogue/nearest.ts';

test('a letter too many, too few, wrong or swapped is still near', () => {
  for (const written of ['barr', 'ba', 'bat', 'abr', 'BAR']) assert.equal(nearest(written, ['line', 'bar']), 'bar', written);
});

test('of several near names the nearest is offered', () => {
  assert.equal(nearest('survey/heigt', ['survey/weight', 'survey/height']), 'survey/height');
});

test('nothing is offered that a writer cannot have meant', () => {
  assert.equal(nearest('fog', ['lamp']), undefined);
  assert.equal(nearest('x', ['lamp']), undefined);
  assert.equal(nearest('', ['a']), 'a');
  assert.equal(nearest('lamp', []), undefined);
});

test('a long name may differ in three letters, not in four', () => {
  assert.equal(nearest('northern-rock-lght', ['northern-rock-light']), 'northern-rock-light');
  assert.equal(nearest('northxxx-rock', ['northern-rock']), 'northern-rock');
  assert.equal(nearest('norxxxxx-rock', ['northern-rock']), undefined);
});

test('a suggestion names the nearest, and the choices in order where they are few', () => {
  assert.equal(suggestion('barr', ['line', 'bar']), 'Did you mean “bar”? Choose from: bar, line.');
  assert.equal(suggestion('fog', ['line', 'bar']), 'Choose from: bar, line.');
  assert.equal(suggestion('fog', []), '');
  assert.equal(suggestion('lamp-1', Array.from({ length: 13 }, (_, index) => `lamp-${index + 10}`)), 'Did you mean “lamp-10”?');
});

test('of names in folders only what follows the slash is compared', () => {
  assert.equal(nearest('survey/hight', ['survey/height', 'survey/cost']), 'survey/height');
  assert.equal(nearest('survey/depht', ['survey/height']), undefined);
  assert.equal(nearest('survy/height', ['survey/height']), 'survey/height');
});

test('the beginning of one longer name is near; of two it is not', () => {
  assert.equal(nearest('abbrev', ['abbreviation', 'note']), 'abbreviation');
  assert.equal(nearest('lead', ['leadChart', 'leadFacts']), undefined);
  assert.equal(nearest('sup', ['supersededBy']), undefined);
});

test('what other tools call a thing is near, however its words are joined, where it can be meant', () => {
  assert.equal(nearest('Figure', ['Callout', 'Chart', 'Fact']), 'Chart');
  assert.equal(nearest('Figure', ['Callout', 'Fact']), 'Fact');
  for (const written of ['lastUpdated', 'last_updated', 'Last updated']) assert.equal(nearest(written, ['reviewBy', 'updated']), 'updated', written);
  assert.equal(nearest('tags', ['lamps']), undefined);
  assert.equal(nearest('constructor', ['lamps']), undefined);
});

test('a name that is spelled nearly so comes before what another tool means by it', () => {
  assert.equal(nearest('date', ['dates', 'published']), 'dates');
});

test('an only choice is said as such, and not twice', () => {
  assert.equal(suggestion('fog', ['lamp']), 'The only one is “lamp”.');
  assert.equal(suggestion('lmap', ['lamp']), 'Did you mean “lamp”?');
});

test('of a closed list every choice is named', () => {
  const lamps = Array.from({ length: 14 }, (_, index) => `light-${index + 10}`);
  assert.equal(suggestion('fog', lamps), '');
  assert.equal(suggestion('fog', lamps, Infinity), `Choose from: ${lamps.join(', ')}.`);
});

test('a name becomes an id', () => {
  assert.equal(kebab('Über the Rock'), 'uber-the-rock');
  assert.equal(kebab('  First_Light (1890)! '), 'first-light-1890');
  assert.equal(kebab('灯台'), 'some-name');
});
