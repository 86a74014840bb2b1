import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agrees, computeDerived, intervalOf } from '../../../src/catalogue/derive.ts';
import { fact, type Fact } from '../../../src/model/source.ts';

const of = (value: unknown, unit?: string, more: object = {}): Fact => fact.parse({ statement: 'x', status: 'verified', value, unit, ...more });
const facts = new Map(Object.entries({
  's/oil': of(20, 'GBP million'),
  's/gas': of(0.5, 'GBP billion'),
  's/keepers': of(120, 'people'),
  's/lights': of({ low: 30, high: 40 }, 'lights'),
  's/cost': of({ low: 2, high: 3 }, 'GBP million'),
  's/share': of(0.15, 'percent'),
  's/third': of({ numerator: 1, denominator: 3 }),
  's/words': fact.parse({ statement: 'x', status: 'reported' }),
  's/none': of(0),
}));
const computed = (method: string, derivedFrom: unknown[], unit?: string) => {
  const interval = computeDerived(of(0, unit, { method, derivedFrom }), facts);
  return interval && { low: Number(interval.low.toPrecision(9)), high: Number(interval.high.toPrecision(9)) };
};

test('a sum adds in base units and is given in its own', () => {
  assert.deepEqual(computed('sum', ['s/oil', 's/gas'], 'GBP million'), { low: 520, high: 520 });
  assert.deepEqual(computed('sum', ['s/oil', 5], 'GBP million'), { low: 25, high: 25 });
});

test('a difference takes the later ones from the first, end by end, and its ends stay in order', () => {
  assert.deepEqual(computed('difference', ['s/gas', 's/oil'], 'GBP million'), { low: 480, high: 480 });
  assert.deepEqual(computed('difference', ['s/keepers', 's/lights']), { low: 80, high: 90 });
});

test('a product multiplies; a plain number has no unit', () => {
  assert.deepEqual(computed('product', ['s/oil', 3], 'GBP million'), { low: 60, high: 60 });
  assert.deepEqual(computed('product', ['s/cost', 's/third'], 'GBP thousand'), { low: 666.666667, high: 1000 });
});

test('a ratio and a share divide; a percentage is a hundredth', () => {
  assert.deepEqual(computed('ratio', ['s/cost', 's/keepers'], 'GBP'), { low: 16666.6667, high: 25000 });
  assert.deepEqual(computed('ratio', ['s/oil', 's/share'], 'GBP billion'), { low: 13.3333333, high: 13.3333333 });
  assert.deepEqual(computed('share', ['s/oil', 's/gas'], 'percent'), { low: 4, high: 4 });
});

test('a range divided by a range is divided end by end, the lower end first', () => {
  assert.deepEqual(computed('ratio', ['s/lights', 's/cost'], 'per pound'), { low: 0.0000133333333, high: 0.000015 });
});

test('nothing is computed from what has no figure or does not exist', () => {
  assert.equal(computed('sum', ['s/oil', 's/words']), undefined);
  assert.equal(computed('sum', ['s/oil', 's/nothing']), undefined);
  assert.equal(computed('sum', []), undefined);
});

test('a division by zero is no figure', () => {
  assert.deepEqual(computeDerived(of(0, undefined, { method: 'ratio', derivedFrom: [1, 's/none'] }), facts), { low: Infinity, high: Infinity });
});

test('a written value agrees when it is the computed one as exactly as it is written', () => {
  const exactly = (value: number) => ({ low: value, high: value });
  assert.ok(agrees(of(13.3), exactly(13.3333)));
  assert.ok(agrees(of(13), exactly(13.3333)));
  assert.ok(!agrees(of(13.4), exactly(13.3333)));
  assert.ok(!agrees(of(14), exactly(13.3333)));
  assert.ok(agrees(of(0.5), exactly(0.45)));
});

test('both ends of a range must agree', () => {
  assert.ok(agrees(of({ low: 16667, high: 25000 }), { low: 16666.67, high: 25000 }));
  assert.ok(!agrees(of({ low: 16667, high: 26000 }), { low: 16666.67, high: 25000 }));
});

test('a value is an interval, whatever its form', () => {
  assert.deepEqual(intervalOf(of(42)), { low: 42, high: 42 });
  assert.deepEqual(intervalOf(of({ low: 1, high: 2 })), { low: 1, high: 2 });
  assert.deepEqual(intervalOf(of({ numerator: 1, denominator: 4 })), { low: 0.25, high: 0.25 });
  assert.equal(intervalOf(facts.get('s/words')!), undefined);
});
