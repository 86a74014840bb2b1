import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { codes, type Code } from '../../../src/catalogue/codes.ts';
import { readFiles } from '../../../src/catalogue/files.ts';
import { formats } from '../../../src/catalogue/report.ts';
import { checkContent } from '../../../src/quality/index.ts';
import { readSpelling } from '../../../src/spelling.ts';
import { lighthouses, textOf, type Changes } from './lighthouses.ts';

/**
 * Each folder of `tests/problems/` is a case: files that are laid over the portal about lighthouses, names in
 * `remove.txt` that are taken out of it, and in `expected.txt` all that the check says.
 * `UPDATE_EXPECTED=1 node --test tests/unit/catalogue/problems.test.ts` writes what it says now.
 */
const folder = 'tests/problems';

/** Files that an editor or git would not keep as they are. */
const made: Record<string, Changes> = {
  'encoding-not-utf-8': { 'events/first-electric-light.yaml': new Uint8Array([0x74, 0x69, 0x74, 0x6c, 0x65, 0x3a, 0x20, 0xe9]) },
  'encoding-utf-16': { 'events/first-electric-light.yaml': new Uint8Array([0xff, 0xfe, 0x74, 0x00, 0x69, 0x00]) },
  'encoding-zero-byte': { 'events/first-electric-light.yaml': 'title: First\0light\n' },
  'encoding-table': { 'datasets/heights.csv': new Uint8Array([0xff, 0x2c, 0x41]) },
  'encoding-byte-order-mark-is-fine': mapped((text) => `\ufeff${text}`),
  'encoding-windows-line-ends-are-fine': mapped((text) => text.replaceAll('\n', '\r\n')),
  'encoding-old-mac-line-ends-are-fine': mapped((text) => text.replaceAll('\n', '\r')),
  'file-too-large': { 'events/first-electric-light.yaml': '#'.repeat(2_000_001) },
  'yaml-very-deep': { 'topics/keeping.yaml': `title: ${'['.repeat(100_000)}\n` },
  'body-very-deep': { 'briefings/automation.mdx': `${textOf('briefings/automation.mdx')}\n${'> '.repeat(5000)}deep\n` },
};

function mapped(change: (text: string) => string): Changes {
  const names = ['briefings/automation.mdx', 'datasets/heights.csv', 'datasets/heights.yaml', 'sources/survey.yaml'];
  return Object.fromEntries(names.map((name) => [name, change(textOf(name))]));
}

function changesOf(name: string): Changes {
  const files = readFiles(path.join(folder, name));
  const removed = new TextDecoder().decode(files.get('remove.txt')).split('\n').filter(Boolean);
  const laidOver = [...files].filter(([file]) => file !== 'expected.txt' && file !== 'remove.txt');
  return { ...Object.fromEntries(laidOver), ...Object.fromEntries(removed.map((file) => [file, null])), ...made[name] };
}

const said = new Set<Code>();
const spelling = readSpelling(new Map());

for (const name of readdirSync(folder).sort()) {
  test(`the check says all of ${name}`, () => {
    const { problems, catalogue } = checkContent(lighthouses(changesOf(name)), { today: '2026-02-03', spelling });
    for (const { code } of problems) said.add(code);
    const found = `${formats.lines(problems)}\n`;
    const file = path.join(folder, name, 'expected.txt');
    if (process.env['UPDATE_EXPECTED']) writeFileSync(file, found);
    assert.equal(found, readFileSync(file, 'utf8'));
    assert.equal(catalogue === undefined, problems.some(({ severity }) => severity === 'error'));
  });
}

test('every made case has its expected text', () => {
  for (const name of Object.keys(made)) assert.ok(existsSync(path.join(folder, name)), name);
});

test('every code has a case', () => {
  assert.deepEqual(Object.keys(codes).filter((code) => !said.has(code as Code)), []);
});
