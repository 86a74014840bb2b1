import { isWord, type Token } from './tokens.ts';

/** How often each word stands in a text. */
export type Bag = ReadonlyMap<string, number>;

/** Tokens → their words, counted. */
export function bagOf(tokens: readonly Token[]): Bag {
  const bag = new Map<string, number>();
  for (const { text } of tokens.filter(isWord)) bag.set(text, (bag.get(text) ?? 0) + 1);
  return bag;
}

/** Dice’s coefficient of two texts’ words: 1 for the same, 0 for nothing in common. */
export function likenessOf(a: Bag, b: Bag): number {
  const shared = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  return (2 * shared) / Math.max(1, sizeOf(a) + sizeOf(b));
}

const sizeOf = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);
