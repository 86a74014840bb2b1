import { smallWords } from './english.ts';
import { wordsOf } from './normalise.ts';
import { keysOf } from './spelling.ts';
import type { Words } from './words.ts';

/** Phrases by the stem of their first word, each with the others that mean the same. */
export type Phrasebook = ReadonlyMap<number | string, readonly Phrase[]>;

interface Phrase {
  words: string[];
  equivalents: string[][];
}

/** Lists of equivalents → where each phrase begins. */
export function makePhrasebook(lists: Iterable<readonly string[]>, words: Words): Phrasebook {
  const book = new Map<number | string, Phrase[]>();
  for (const list of lists) {
    const phrases = list.map(wordsOf).filter(({ length }) => length > 0);
    for (const phrase of phrases) {
      const equivalents = phrases.filter((other) => other !== phrase && other.join(' ') !== phrase.join(' '));
      if (equivalents.length === 0) continue;
      for (const key of keysOf(phrase[0]!, words)) {
        const known = book.get(key);
        if (known) known.push({ words: phrase, equivalents });
        else book.set(key, [{ words: phrase, equivalents }]);
      }
    }
  }
  return book;
}

/** The longest phrase that begins at a word; forms of one stem are the same word. */
export function phraseAt(typed: readonly string[], at: number, book: Phrasebook, words: Words): { length: number; equivalents: string[][] } | undefined {
  const found = new Map<number, string[][]>();
  for (const key of keysOf(typed[at]!, words)) {
    for (const { words: phrase, equivalents } of book.get(key) ?? []) {
      if (phrase.every((word, index) => isSame(word, typed[at + index], words))) found.set(phrase.length, [...(found.get(phrase.length) ?? []), ...equivalents]);
    }
  }
  const length = Math.max(0, ...found.keys());
  if (length === 0 || (length === 1 && smallWords.has(typed[at]!))) return undefined;
  const typedText = typed.slice(at, at + length).join(' ');
  const unique = new Map(found.get(length)!.map((way) => [way.join(' '), way]));
  unique.delete(typedText);
  return { length, equivalents: [...unique.values()] };
}

function isSame(word: string, other: string | undefined, words: Words): boolean {
  if (other === undefined) return false;
  if (word === other) return true;
  const keys = keysOf(word, words);
  return keysOf(other, words).some((key) => keys.includes(key));
}
