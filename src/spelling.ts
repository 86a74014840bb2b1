import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Files } from './catalogue/files.ts';
import type { Spelling } from './quality/index.ts';

/** The British dictionary of the cspell project, and the portal’s own words, one a line in `words.txt`. */
export const readSpelling = (files: Files): Spelling => spellingReader()(files);

/** For those who check again and again: the dictionary is unpacked once, and the portal’s own words are read each time. */
export function spellingReader(): (files: Files) => Spelling {
  const folder = path.dirname(createRequire(import.meta.url).resolve('@cspell/dict-en-gb'));
  const dictionary = decodeTrie(gunzipSync(readFileSync(path.join(folder, 'en_GB.trie.gz'))));
  return (files) => withWords(dictionary, new TextDecoder().decode(files.get('words.txt')));
}

function withWords(dictionary: ReturnType<typeof decodeTrie>, list: string): Spelling {
  const own = new Set(list.split('\n').map((line) => line.replace(/#.*/, '').trim().toLowerCase()).filter(Boolean));
  return {
    has: (word) => own.has(word.toLowerCase()) || dictionary.hasWord(word, true) || dictionary.hasWord(word.toLowerCase(), true),
    near: (word) => dictionary.suggest(word, { numSuggestions: 3 }),
  };
}
