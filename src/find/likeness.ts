import { smallWords } from './english.ts';
import type { Concept } from './meaning.ts';
import { wordsOf } from './normalise.ts';
import { inverseFrequency } from './rank.ts';
import { keysOf } from './spelling.ts';
import type { Words } from './words.ts';

/** A name or a question, ready to be held against a query. */
export interface Weighed {
  text: string;
  /** All its words, with single spaces. */
  typed: string;
  /** Its words but the small ones, forms of one stem being the same, and how rare each is. */
  words: { key: string; mass: number }[];
}

/** What a query asks for, in each way it may be said. */
export interface Subject {
  mass: number;
  ways: { weight: number; keys: string[] }[];
}

/** How much of a text and of a query is the same. */
export interface Overlap {
  /** What both hold, */
  shared: number;
  /** what the text holds beside it, */
  left: number;
  /** and all that was asked. */
  asked: number;
  /** The share of its subjects that the text holds, each counted once. */
  met: number;
}

/** Forms of one stem have one key. */
const keyOf = (word: string, words: Words): string => keysOf(word, words).join(' ');

/** A text → its words with their weights; `count` is how many pages there are. */
export function weighText(text: string, words: Words, count: number): Weighed {
  const all = wordsOf(text);
  const unique = [...new Set(all.filter((word) => !smallWords.has(word) || all.length === 1))];
  const massOf = (word: string) => Math.max(...(words.stemsOf.get(word)?.map((stem) => inverseFrequency(words.counts[stem]!, count)) ?? [Math.log(1 + count)]));
  return { text, typed: all.join(' '), words: unique.map((word) => ({ key: keyOf(word, words), mass: massOf(word) })) };
}

/** Concepts → subjects; words that only say which kind of record is wanted are none. */
export function subjectsOf(concepts: readonly (Concept & { mass: number })[], words: Words): Subject[] {
  return concepts.filter(({ isHint }) => !isHint).map(({ mass, ways }) => ({
    mass,
    ways: ways.map(({ weight, words: way }) => ({ weight, keys: way.filter((word) => !smallWords.has(word)).map((word) => keyOf(word, words)) })),
  }));
}

/** The weight of what a text shares with a query. */
export function overlapOf({ words }: Weighed, subjects: readonly Subject[]): Overlap {
  const rest = new Map(words.map(({ key, mass }) => [key, mass]));
  let [shared, asked, left, met] = [0, 0, 0, 0];
  for (const { mass, ways } of subjects) {
    asked += mass;
    // The way that takes up most of the text; of those of one length the surest, which comes first.
    let best: Subject['ways'][number] | undefined;
    for (const way of ways) if (way.keys.length > (best?.keys.length ?? -1) && way.keys.every((key) => rest.has(key))) best = way;
    if (!best) continue;
    shared += mass * best.weight;
    met += 1;
    for (const key of best.keys) rest.delete(key);
  }
  for (const mass of rest.values()) left += mass;
  return { shared, left, asked, met: subjects.length === 0 ? 0 : met / subjects.length };
}

/**
 * What both share over all that either holds (a weighted Jaccard index): `1` for the same words in any order, less for
 * each that only one of them has.
 */
export const likenessOf = ({ shared, left, asked }: Overlap): number => (asked + left === 0 ? 0 : shared / (asked + left));
