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

test('a name becomes an id', () => {
  assert.equal(kebab('Über the Rock'), 'uber-the-rock');
  assert.equal(kebab('  First_Light (1890)! '), 'first-light-1890');
  assert.equal(kebab('灯台'), 'some-name');
});
