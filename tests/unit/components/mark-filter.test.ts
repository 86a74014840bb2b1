import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marks } from '../../../src/model/chart.ts';

test('the gallery’s styles have a line for every mark, since no script chooses among them', () => {
  const styles = readFileSync('src/styles/gallery.css', 'utf8');
  assert.deepEqual(marks.filter((mark) => !styles.includes(`input[value="${mark}"]:checked`)), []);
});
