import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** Every compressed file of a Pagefind 1.x index begins with these bytes; CBOR follows. */
const magic = 'pagefind_dcd';

/** `[version, pages, chunks, filters, sorts, meta fields]`; a filter is `[name, file]`. */
type Meta = [unknown, unknown, unknown, [name: string, file: string][], ...unknown[]];
/** `[name, [value, pages][]]`. */
type Filter = [name: string, values: [value: string, pages: number[]][]];

interface EntryFile {
  languages: Record<string, { hash: string }>;
}

/**
 * Puts the values of filters in alphabetical order and names the files anew by what they hold. Pagefind writes them in
 * the order of a hash table, which changes from run to run; all else of its index is the same bytes each time.
 */
export function makeCanonical(index: string): void {
  const entryFile = path.join(index, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(entryFile, 'utf8')) as EntryFile;
  for (const [language, info] of Object.entries(entry.languages)) {
    const metaFile = path.join(index, `pagefind.${info.hash}.pf_meta`);
    const meta = read<Meta>(metaFile);
    meta[3] = meta[3].map(([name, file]): [string, string] => [name, renameFilter(index, language, file)]).sort(byFirst);
    rmSync(metaFile);
    info.hash = write(meta, (hash) => path.join(index, `pagefind.${language}_${hash}.pf_meta`), language);
  }
  writeFileSync(entryFile, JSON.stringify(entry));
}

function renameFilter(index: string, language: string, file: string): string {
  const folder = path.join(index, 'filter');
  const old = path.join(folder, `${file}.pf_filter`);
  const [name, values] = read<Filter>(old);
  rmSync(old);
  return write([name, values.sort(byFirst)], (hash) => path.join(folder, `${language}_${hash}.pf_filter`), language);
}

function read<T>(file: string): T {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, magic.length).toString() !== magic) throw new Error(`${file} is not of the form this Pagefind wrote`);
  return decode(bytes.subarray(magic.length)) as T;
}

/** Writes the data under the hash of what it holds; returns the name. */
function write(data: unknown, place: (hash: string) => string, language: string): string {
  const bytes = Buffer.concat([Buffer.from(magic), encode(data)]);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  writeFileSync(place(hash), gzipSync(bytes, { level: 9 }));
  return `${language}_${hash}`;
}

const byFirst = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : a > b ? 1 : 0);
