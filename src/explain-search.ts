import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { ask } from './find/ask.ts';
import { explain } from './find/explain.ts';
import { openShelves, type Load } from './find/shelves.ts';
import { readOptions } from './options.ts';
import { indexFolder } from './search/index-folder.ts';

/** `npm run search -- "query"`: what the search of the built site finds, and why; exit 2 where it cannot be asked. */
const { values: { site }, positionals } = optionsOrStop();
const query = positionals.join(' ');
const load: Load = async <T>(file: string) => JSON.parse(await readFile(path.join(site, indexFolder, file), 'utf8')) as T;

if (query.trim() === '') stop('Write what a reader would type: npm run search -- "primary care".');
const shelves = await openShelves(load).catch(() => stop(`There is no search index in ${site}/. Build the site first: npm run build.`));
console.log(await explain(await ask(query, shelves), shelves));

function optionsOrStop() {
  try {
    return readOptions({ options: { site: { type: 'string', default: 'dist' } }, allowPositionals: true });
  } catch (error) {
    return stop((error as Error).message);
  }
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
