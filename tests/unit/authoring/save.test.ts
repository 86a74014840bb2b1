import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { saveChanges } from '../../../src/save.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'save-'));
after(() => rmSync(folder, { recursive: true }));
const bytes = (text: string) => new TextEncoder().encode(text);
const all = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => `${path.relative(folder, path.join(entry.parentPath, entry.name))}: ${readFileSync(path.join(entry.parentPath, entry.name), 'utf8')}`).sort();

test('files are written, folders made, and what goes is gone', () => {
  writeFileSync(path.join(folder, 'old'), 'old');
  saveChanges(folder, new Map([['a/b/new', bytes('new')], ['old', null]]));
  assert.deepEqual(all(), ['a/b/new: new']);
});

test('where one file cannot be written, all stand as they were', () => {
  writeFileSync(path.join(folder, 'first'), 'first');
  const before = all();
  const impossible: [string, Uint8Array | null][] = [['first/below-a-file', bytes('x')], ['not-there', null]];
  for (const one of impossible) {
    assert.throws(() => saveChanges(folder, new Map([['first', bytes('changed')], ['fresh', bytes('x')], one])), /The files could not be written; all stand as they were/);
    assert.deepEqual(all(), before);
  }
});
