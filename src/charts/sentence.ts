import { capitalised, formatList, formatNumber } from '../format.ts';

/** `there are` → `There are.` */
export function firstOf(sentence: string): string {
  const whole = capitalised(sentence);
  return /[.!?…]$/.test(whole) ? whole : `${whole}.`;
}

/** Whole sentences as long as they stay within so many words; the first is cut if it alone is longer. */
export function limitWords(sentences: readonly string[], limit: number): string {
  const kept: string[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += countWords(sentence);
    if (words > limit) break;
    kept.push(sentence);
  }
  if (kept.length > 0) return kept.join(' ');
  return `${(sentences[0] ?? '').split(/\s+/).slice(0, limit).join(' ')}…`;
}

/** As many words as a description may have: it is heard from beginning to end. */
export const mostWords = 60;

export const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

const small = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A count as it stands in a sentence: `three`, `10`. */
export const countWord = (count: number): string => small[count] ?? formatNumber(count);

/** `1, light` → `one light`; `12, light` → `12 lights`; without a noun, the count alone. */
export function counted(count: number, noun: string): string {
  return [countWord(count), count === 1 ? noun : plural(noun)].filter(Boolean).join(' ');
}

/** `2, light` → `both lights`; `3, light` → `all three lights`. */
export const allOf = (count: number, noun: string): string => (count === 2 ? ['both', plural(noun)].filter(Boolean).join(' ') : `all ${counted(count, noun)}`);

/** A heading as a noun to count: `Lighthouse` → `lighthouse`; `Named in` is none, and gives nothing. */
export function nounOf(title: string | undefined): string {
  const isNoun = /^[\p{L} ]+$/u.test(title ?? '') && !/(^|\s)(in|on|at|by|of|from|to|after|before|since|until|\p{L}*is)$/iu.test(title ?? '');
  return isNoun ? (title ?? '').toLowerCase() : '';
}

function plural(noun: string): string {
  if (noun === '') return '';
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The start of a sentence that goes on after another has begun: `The highest` → `the highest`. */
export const lowerStart = (sentence: string) => sentence.replace(/^(The|Of|All|Both|There|From|In)\b/, (word) => word.toLowerCase());

/** For when every value is missing. */
export function noneAmong(count: number, noun: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'There is no value' : `There is no value for any of ${counted(count, noun)}`];
}

/** `a, b and c`; of more than four, the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return formatList(names);
  return formatList([...names.slice(0, 3), `${countWord(names.length - 3)} others`]);
}

/** `no value for Flannan Isles`; nothing where none is missing. */
export function missingAmong(names: readonly string[]): string[] {
  return names.length > 0 ? [`There is no value for ${someOf(names)}`] : [];
}
