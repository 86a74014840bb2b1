import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { readFiles } from '../../../src/catalogue/files.ts';
import { checkContent } from '../../../src/quality/index.ts';
import { formatProblem } from '../../../src/catalogue/problem.ts';
import { lighthouses } from './lighthouses.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'hostile-'));
after(() => rmSync(folder, { recursive: true }));

const found = (changes: Parameters<typeof lighthouses>[0]) => checkContent(lighthouses(changes)).problems.map(formatProblem);

test('a file of 20 MB and a table of a million rows are told in one line, and not read further', () => {
  const rows = `harbour,light,height\n${'north-harbour,Northern Rock,42\n'.repeat(1_000_000)}`;
  assert.deepEqual(found({ 'terms/huge.yaml': '#'.repeat(20_000_000), 'datasets/heights.csv': rows }), [
    'content/datasets/heights.csv:1:1   The file is larger than 2 MB. Split it, or leave out what the portal does not use.',
    'content/terms/huge.yaml:1:1   The file is larger than 2 MB. Split it, or leave out what the portal does not use.',
  ]);
});

test('a table of thousands of rows is read', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => `north-harbour,Light ${index},${index % 90}`).join('\n');
  assert.deepEqual(found({ 'datasets/heights.csv': `harbour,light,height\n${rows}\n` }).filter((line) => line.includes('heights.csv')), []);
});

test('links out of the folder are not followed', () => {
  const content = path.join(folder, 'content');
  const outside = path.join(folder, 'outside');
  mkdirSync(path.join(content, 'terms'), { recursive: true });
  mkdirSync(outside);
  writeFileSync(path.join(outside, 'secret.yaml'), 'term: Secret\n');
  writeFileSync(path.join(content, 'portal.yaml'), 'name: x\n');
  symlinkSync(path.join(outside, 'secret.yaml'), path.join(content, 'terms/secret.yaml'));
  symlinkSync(outside, path.join(content, 'events'));
  symlinkSync(content, path.join(content, 'terms/circle'));
  assert.deepEqual([...readFiles(content).keys()], ['portal.yaml']);
});
