import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { makeCanonical } from '../../../src/search/canonical.ts';

const magic = Buffer.from('pagefind_dcd');
const pack = (data: unknown) => gzipSync(Buffer.concat([magic, encode(data)]));
const unpack = (file: string): unknown => decode(gunzipSync(readFileSync(file)).subarray(magic.length));

/** An index as Pagefind writes it, its filters in a given order. */
function writeIndex(values: [string, number[]][]): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'index-'));
  mkdirSync(path.join(folder, 'filter'));
  writeFileSync(path.join(folder, 'filter/en_old.pf_filter'), pack(['kind', values]));
  writeFileSync(path.join(folder, 'pagefind.en_old.pf_meta'), pack(['1.5.2', [['en_page', 3]], [], [['kind', 'en_old']], [], []]));
  writeFileSync(path.join(folder, 'pagefind-entry.json'), JSON.stringify({ version: '1.5.2', languages: { en: { hash: 'en_old', wasm: 'en', page_count: 1 } } }));
  return folder;
}

test('values of filters in any order give one index, whose parts still find each other', () => {
  const folders = [writeIndex([['Lamp', [1]], ['Bell', [2]]]), writeIndex([['Bell', [2]], ['Lamp', [1]]])];
  folders.forEach(makeCanonical);
  const [first, second] = folders.map((folder) => readdirSync(folder, { recursive: true }).map(String).sort());
  assert.deepEqual(first, second);
  const entry = JSON.parse(readFileSync(path.join(folders[0]!, 'pagefind-entry.json'), 'utf8')) as { languages: { en: { hash: string } } };
  const meta = unpack(path.join(folders[0]!, `pagefind.${entry.languages.en.hash}.pf_meta`)) as [string, unknown, unknown, [string, string][]];
  const [name, file] = meta[3][0]!;
  assert.deepEqual(unpack(path.join(folders[0]!, 'filter', `${file}.pf_filter`)), [name, [['Bell', [2]], ['Lamp', [1]]]]);
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('a file of another form is refused, not rewritten', () => {
  const folder = writeIndex([]);
  writeFileSync(path.join(folder, 'pagefind.en_old.pf_meta'), gzipSync(Buffer.from('something else altogether')));
  assert.throws(() => { makeCanonical(folder); }, /is not of the form this Pagefind wrote/);
  rmSync(folder, { recursive: true });
});
