import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { el } from '../../../src/charts/index.ts';
import { fileOf, isKept, prune } from '../../../src/png/cache.ts';

const day = 24 * 60 * 60;
const drawing = { svg: el('svg', {}, 'a lamp'), width: 120 };

test('another drawing, or another width, is another file', () => {
  const file = fileOf(drawing);
  assert.equal(fileOf({ ...drawing }), file);
  assert.notEqual(fileOf({ ...drawing, width: 240 }), file);
  assert.notEqual(fileOf({ ...drawing, svg: el('svg', {}, 'a lamp ') }), file);
});

test('a picture is kept while it is asked for, and dropped when it was not for thirty days', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-cache-'));
  const now = 2e9;
  for (const name of ['asked.png', 'forgotten.png']) {
    writeFileSync(path.join(folder, name), name);
    utimesSync(path.join(folder, name), now - 31 * day, now - 31 * day);
  }
  assert.equal(isKept(path.join(folder, 'never-drawn.png'), now * 1000), false);
  assert.equal(isKept(path.join(folder, 'asked.png'), now * 1000), true);
  prune((now + 29 * day) * 1000, folder);
  assert.deepEqual(readdirSync(folder), ['asked.png']);
  prune((now + 31 * day) * 1000, folder);
  assert.deepEqual(readdirSync(folder), []);
});
