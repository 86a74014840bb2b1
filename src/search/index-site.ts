import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { forIndexing, leftOut } from './for-indexing.ts';
import { indexFolder } from './index-folder.ts';
import { keysByAddress, namesOf } from './names.ts';
import { packIndex } from './pack.ts';
import { readPagefind } from './read-pagefind.ts';
import { searchRecords } from './records.ts';

/** Indexes every page of a built site that asks for it, and records that are not pages; returns how many there are in all. */
export async function indexSite(folder: string, catalogue: Catalogue): Promise<number> {
  const found = readPagefind(await runPagefind(folder, searchRecords(catalogue)));
  const files = packIndex(found, { keys: keysByAddress(catalogue), names: (numberOf) => namesOf(catalogue, numberOf) });
  const place = path.join(folder, indexFolder);
  rmSync(place, { recursive: true, force: true });
  const version = writeVersion(place, files);
  writeFileSync(path.join(place, 'entry.json'), JSON.stringify({ version }));
  return found.pages.length;
}

/** Writes file by file, and names their folder by the hash of all; all of a large index would be more than one string can hold. */
function writeVersion(place: string, files: Iterable<[path: string, text: string]>): string {
  const draft = path.join(place, 'draft');
  for (const inner of ['postings', 'documents']) mkdirSync(path.join(draft, inner), { recursive: true });
  const hash = createHash('sha256');
  for (const [name, text] of files) {
    hash.update(JSON.stringify([name, text]));
    writeFileSync(path.join(draft, name), text);
  }
  const version = hash.digest('hex').slice(0, 10);
  renameSync(draft, path.join(place, version));
  return version;
}

/** Pagefind reads pages and records; its files are given back, not written. */
async function runPagefind(folder: string, records: readonly { url: string; content: string }[]): Promise<{ path: string; content: Uint8Array }[]> {
  const { index, errors } = await createIndex({ includeCharacters: '£%', excludeSelectors: leftOut });
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  const problems: string[] = [];
  for (const sourcePath of globSync('**/*.html', { cwd: folder }).sort()) {
    const html = readFileSync(path.join(folder, sourcePath), 'utf8');
    if (html.includes('data-pagefind-body')) problems.push(...(await index.addHTMLFile({ sourcePath, content: forIndexing(html) })).errors);
  }
  for (const { url, content } of records) problems.push(...(await index.addHTMLFile({ url, content: forIndexing(content) })).errors);
  const written = await index.getFiles();
  problems.push(...written.errors);
  await close();
  if (problems.length > 0) throw new Error(`the search index could not be written: ${problems.join('; ')}`);
  return written.files;
}
