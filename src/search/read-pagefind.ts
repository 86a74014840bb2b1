import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import type { PackedPostings } from '../find/packed.ts';

/** What Pagefind found on one page. */
export interface Fragment {
  url: string;
  content: string;
  word_count: number;
  filters: Record<string, string[]>;
  meta: Record<string, string>;
  anchors: { element: string; id: string; text: string; location: number }[];
}

/** Everything that Pagefind found. */
export interface SiteWords {
  pages: Fragment[];
  /** Stems in the order of the alphabet, with where they stand; to be walked once, since all of a large index together would fill the memory. */
  stems: Iterable<[stem: string, postings: PackedPostings]>;
}

/** The version whose files are known to be of the form that is read here. */
const knownVersion = '1.5.2';
/** Every compressed file of a Pagefind 1.x index begins with these bytes; CBOR or JSON follows. */
const magic = 'pagefind_dcd';

type Meta = [version: string, pages: [hash: string, words: number][], chunks: [from: string, to: string, hash: string][], ...unknown[]];
type Chunk = [words: [stem: string, pages: [delta: number, places: number[], inMeta: number[]][], variants: unknown][]];

/** The files of a Pagefind index → pages and the places of words. Pages are put in the order of their addresses. */
export function readPagefind(files: readonly { path: string; content: Uint8Array }[]): SiteWords {
  const ending = (suffix: string) => files.filter(({ path }) => path.endsWith(suffix));
  const [metaFile] = ending('.pf_meta');
  if (!metaFile) return { pages: [], stems: [] };
  const [version, listed, chunks] = decode(inner(metaFile)) as Meta;
  if (version !== knownVersion) throw new Error(`Pagefind ${version} wrote this index; only the form of ${knownVersion} is known`);
  const fragments = new Map(ending('.pf_fragment').map((file) => [nameOf(file.path), JSON.parse(inner(file).toString()) as Fragment]));
  const found = listed.map(([hash]) => fragments.get(hash)!);
  const order = found.map((_, index) => index).sort((a, b) => compare(found[a]!.url, found[b]!.url));
  const indexFiles = new Map(ending('.pf_index').map((file) => [nameOf(file.path), file]));
  const inOrder = [...chunks].sort(([a], [b]) => compare(a, b)).map(([, , hash]) => indexFiles.get(hash)!);
  return { pages: order.map((old) => found[old]!), stems: readStems(inOrder, new Map(order.map((old, index) => [old, index]))) };
}

/** Each file holds a span of the alphabet, and is read when its turn comes. */
function* readStems(files: readonly { path: string; content: Uint8Array }[], numberOf: ReadonlyMap<number, number>): SiteWords['stems'] {
  for (const file of files) {
    const [words] = decode(inner(file)) as Chunk;
    for (const [stem, pages] of words.sort(([a], [b]) => compare(a, b))) yield [stem, renumber(pages, numberOf)];
  }
}

/** The distances between pages, after they have been put in another order. */
function renumber(pages: Chunk[0][number][1], numberOf: ReadonlyMap<number, number>): PackedPostings {
  let old = 0;
  const numbered = pages.map(([delta, places]): [number, number[]] => [numberOf.get(old += delta)!, places]).sort(([a], [b]) => a - b);
  let last = 0;
  return numbered.map(([page, places]) => {
    const delta = page - last;
    last = page;
    return [delta, ...places];
  });
}

function inner({ path, content }: { path: string; content: Uint8Array }): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, magic.length).toString() !== magic) throw new Error(`${path} is not of the form this Pagefind wrote`);
  return bytes.subarray(magic.length);
}

const nameOf = (path: string) => path.replace(/^.*\/|\.[^.]*$/g, '');
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
