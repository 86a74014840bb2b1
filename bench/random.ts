/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` up to, not with, `high`. */
export const between = (random: Random, low: number, high: number) => low + Math.floor(random() * (high - low));

const syllables = ['ba', 'cor', 'den', 'el', 'fa', 'gan', 'hol', 'is', 'jun', 'ker', 'lum', 'mor', 'nel', 'os', 'pra', 'quil', 'ren', 'sta', 'tor', 'ul', 'ven', 'wes', 'yar', 'zo'];
const small = ['the', 'of', 'and', 'to', 'a', 'in', 'that', 'is', 'for', 'it', 'with', 'as', 'was', 'on', 'by', 'at', 'from', 'were'];

/** 4,000 words that mean nothing, shortest first, after the small words of English. */
const vocabulary: readonly string[] = makeVocabulary();

function makeVocabulary(): string[] {
  const random = seeded(1);
  const words = new Set<string>();
  while (words.size < 4000) {
    const length = between(random, 2, 5);
    words.add(Array.from({ length }, () => syllables[between(random, 0, syllables.length)]).join(''));
  }
  return [...small, ...[...words].sort((a, b) => a.length - b.length || a.localeCompare(b, 'en'))];
}

/** Common words come often and rare ones seldom, as in prose. */
export function words(random: Random, count: number): string {
  const rank = () => Math.floor(vocabulary.length ** random()) - 1;
  return Array.from({ length: count }, () => vocabulary[rank()]).join(' ');
}

export function sentence(random: Random): string {
  return `${capitalised(words(random, between(random, 8, 22)))}.`;
}

export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
