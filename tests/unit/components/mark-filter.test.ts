import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { mostTopics } from '../../../src/components/gallery.ts';
import { marks } from '../../../src/model/chart.ts';

test('the gallery’s styles have a line for every mark and topic that it offers, since no script chooses among them', () => {
  const styles = readFileSync('src/styles/gallery.css', 'utf8');
  const values = [...marks, ...Array.from({ length: mostTopics }, (_, index) => `topic-${index + 1}`)];
  assert.deepEqual(values.filter((value) => !styles.includes(`input[value="${value}"]:checked`)), []);
});
