import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { makeCanonical } from './canonical.ts';

/** Interfaces that Pagefind writes beside its index; ours is our own. */
const unused = /^(pagefind-(ui|modular-ui|component-ui|highlight)\b.*|wasm\.unknown\.pagefind)$/;

/** Indexes every page of a built site that asks for it, and records that are not pages; returns how many. */
export async function indexSite(folder: string, records: readonly CustomRecord[]): Promise<{ pages: number; records: number }> {
  const { index, errors } = await createIndex({ includeCharacters: '£%' });
  if (!index) throw new Error(`the search index could not be begun: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const problems = [...added.errors];
  for (const record of records) problems.push(...(await index.addCustomRecord(record)).errors);
  const outputPath = path.join(folder, 'pagefind');
  problems.push(...(await index.writeFiles({ outputPath })).errors);
  await close();
  if (problems.length > 0) throw new Error(`the search index could not be written: ${problems.join('; ')}`);
  for (const name of readdirSync(outputPath)) if (unused.test(name)) rmSync(path.join(outputPath, name));
  makeCanonical(outputPath);
  return { pages: added.page_count, records: records.length };
}
