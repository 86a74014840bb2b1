import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatCell } from '../../../src/charts/value.ts';

test('a date is written short, a year as it is, even one before our era', () => {
  const year = { name: 'lit', title: 'First lit', type: 'temporal' } as const;
  assert.deepEqual(['1811-02-01', '1811-02', 1811, -280, 'unknown', null].map((cell) => formatCell(cell, year)),
    ['1\u00a0Feb\u00a01811', 'Feb\u00a01811', '1811', '-280', 'unknown', 'no data']);
});
