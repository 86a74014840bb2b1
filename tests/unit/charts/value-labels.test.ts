import assert from 'node:assert/strict';
import { test } from 'node:test';
import { valueFormat } from '../../../src/charts/value-labels.ts';

const written = (values: number[], unit?: string) => values.map(valueFormat(values, unit)).join('  ');

test('values that stand together share their decimals, which come from the values themselves', () => {
  assert.equal(written([1_697_000, 1_623_000], 'people'), '1.70m  1.62m');
  assert.equal(written([20, 15.2, 25.1], 'GBP million'), '£20.0m  £15.2m  £25.1m');
  assert.equal(written([331_096, 409_342], 'people'), '331,096  409,342');
});

test('what is nearly as large shares the unit, what is much smaller keeps its own', () => {
  assert.equal(written([500_000, 1_000_000, 1_500_000], 'people'), '0.5m  1.0m  1.5m');
  assert.equal(written([950, 1200], 'GBP million'), '£0.95bn  £1.20bn');
  assert.equal(written([8_900_000, 53_000, 2_680_000], 'people'), '8.90m  53,000  2.68m');
});

test('zero is zero, and a minus stands before the pound', () => {
  assert.equal(written([0, 0.5, 1], 'percent'), '0%  0.5%  1.0%');
  assert.equal(written([-2.5, 10], 'GBP million'), '−£2.5m  £10.0m');
});

test('no value is changed by more than a hundredth of it for the sake of the others', () => {
  assert.equal(written([0.15, 100], 'percent'), '0.15%  100%');
  assert.equal(written([1e-9, 7], undefined), '1e-9  7');
});
