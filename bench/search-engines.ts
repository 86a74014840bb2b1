import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { DocumentFile, EntryFile } from '../src/find/packed.ts';
import { leftOut } from '../src/search/for-indexing.ts';
import { indexSite } from '../src/search/index-site.ts';
import { searchRecords } from '../src/search/records.ts';
import { root } from './project.ts';
import type { Site } from './search-site.ts';

/** A search that is built, and where a browser finds it. */
export interface Engine {
  name: string;
  /** The page with its form. */
  page: string;
  /** Whether a file, by its path on the site, is of the index. */
  isIndex: (file: string) => boolean;
  buildSeconds: number;
}

/** Each builds its index into the folder of the site; ours first, whose documents are the text that MiniSearch gets. */
export async function buildEngines(site: Site): Promise<Engine[]> {
  const { folder } = site;
  // Loaded before the first index is begun: at ten thousand briefings, minutes before it is needed.
  const { default: MiniSearch } = await load();
  return [
    await timed(() => indexSite(folder, site.catalogue), { name: 'ours', page: '/search/', isIndex: (file) => file.startsWith('search-index/') }),
    await timed(() => buildPagefind(site), { name: 'plain Pagefind', page: '/pagefind.html', isIndex: (file) => /^pagefind\/.*(\.pf_\w+|entry\.json)$/.test(file) }),
    await timed(() => buildMiniSearch(folder, MiniSearch), { name: 'MiniSearch', page: '/minisearch.html', isIndex: (file) => file === 'minisearch/index.json' }),
  ];
}

async function timed(build: () => Promise<unknown> | unknown, engine: Omit<Engine, 'buildSeconds'>): Promise<Engine> {
  const started = performance.now();
  await build();
  process.stderr.write(`built: ${engine.name}\n`);
  return { ...engine, buildSeconds: (performance.now() - started) / 1000 };
}

/** As its own guide says, on the same pages and records. */
async function buildPagefind({ folder, catalogue }: Site): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: leftOut });
  if (!index) throw new Error(errors.join('; '));
  const problems = (await index.addDirectory({ path: folder })).errors;
  for (const record of searchRecords(catalogue)) problems.push(...(await index.addHTMLFile(record)).errors);
  problems.push(...(await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors);
  await close();
  if (problems.length > 0) throw new Error(problems.join('; '));
  copyPage('pagefind.html', folder);
}

/** The text that our results show, in one file that is loaded whole: what its guide calls a prebuilt index. */
function buildMiniSearch(folder: string, MiniSearch: Library['default']): void {
  const index = new MiniSearch({ fields: ['title', 'summary', 'text'], storeFields: ['title', 'url', 'summary'] });
  const { version } = JSON.parse(readFileSync(path.join(folder, 'search-index/entry.json'), 'utf8')) as EntryFile;
  const place = path.join(folder, 'search-index', version, 'documents');
  globSync('*.json', { cwd: place }).forEach((file, id) => {
    const { title, summary, text, url } = JSON.parse(readFileSync(path.join(place, file), 'utf8')) as DocumentFile;
    index.add({ id, title, summary, text, url });
  });
  mkdirSync(path.join(folder, 'minisearch'), { recursive: true });
  writeFileSync(path.join(folder, 'minisearch/index.json'), JSON.stringify(index));
  const runtime = readFileSync(path.join(import.meta.dirname, 'node_modules/minisearch/dist/es/index.js'), 'utf8');
  writeFileSync(path.join(folder, 'minisearch/minisearch.js'), transformSync(runtime, { minify: true, format: 'esm', target: 'es2022' }).code);
  copyPage('minisearch.html', folder);
}

/** A package that need not be there when the types are checked. */
const load = async (name = 'minisearch') => await import(name) as Library;
interface Library { default: new (options: object) => { add: (document: object) => void } }

const copyPage = (name: string, folder: string) => { cpSync(path.join(root, 'bench/search-pages', name), path.join(folder, name)); };
