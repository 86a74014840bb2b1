import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formOf, type Control, type Field } from '../../../src/contribute/form.ts';
import { labelOf } from '../../../src/contribute/label.ts';
import { kindNames, kinds, type Kind } from '../../../src/model/kinds.ts';

const fieldOf = (kind: Kind, key: string): Field => {
  const field = formOf(kind).fields.find((one) => one.key === key);
  assert.ok(field, `${kind} has no field ${key}`);
  return field;
};
const controlOf = (kind: Kind, key: string): Control => fieldOf(kind, key).control;

test('a form asks for every key of its schema, in the schema’s order', () => {
  for (const kind of kindNames) {
    const { fields, titleKey } = formOf(kind);
    assert.deepEqual(fields.map(({ key }) => key), Object.keys(kinds[kind].schema.shape), kind);
    assert.ok(fields.some(({ key, required }) => key === titleKey && required), kind);
    for (const { key, help } of fields) assert.ok(help, `${kind}.${key} has no help`);
  }
});

test('what the schema says of a key decides how it is asked for', () => {
  assert.deepEqual(controlOf('terms', 'status'), { type: 'choice', choices: ['current', 'ended', 'superseded', 'changed', 'uncertain', 'timeless'] });
  assert.deepEqual(controlOf('terms', 'record'), { type: 'reference', to: '*', isFigure: false });
  assert.deepEqual(controlOf('events', 'category'), { type: 'word', vocabulary: 'eventCategory' });
  assert.deepEqual(controlOf('events', 'date'), { type: 'date', isDay: false, example: '2015-09-13, 2015-09 or 2015' });
  assert.deepEqual(controlOf('briefings', 'published'), { type: 'date', isDay: true, example: '2015-09-13' });
  assert.deepEqual(controlOf('sources', 'url'), { type: 'address' });
  assert.deepEqual(controlOf('topics', 'order'), { type: 'number' });
  assert.deepEqual(controlOf('charts', 'stack'), { type: 'yes-or-no' });
  assert.equal(controlOf('sources', 'facts').type, 'named');
  assert.equal(controlOf('claims', 'claimant').type, 'either');
  const { control } = fieldOf('briefings', 'title');
  assert.ok(control.type === 'text' && control.maxLength === 90 && control.isShort);
});

test('a key that has a default may be left out, and says which', () => {
  const { required, default: given } = fieldOf('terms', 'status');
  assert.deepEqual([required, given], [false, 'timeless']);
  assert.equal(fieldOf('terms', 'definition').required, true);
});

test('a key is read as words', () => {
  assert.equal(labelOf('reviewBy'), 'Review by');
  assert.equal(labelOf('statusAsOf'), 'Status as of');
  assert.equal(labelOf('not supported'), 'Not supported');
  assert.equal(labelOf('container-title'), 'Published in');
});
