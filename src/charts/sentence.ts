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

export const countWords = (text: string) => text.match(/\S+/g)?.length ?? 0;

/** `1, light` → `one light`; `3, light` → `3 lights`. */
export function counted(count: number, noun: string): string {
  return `${count === 1 ? 'one' : formatNumber(count)} ${count === 1 ? noun : plural(noun)}`;
}

/** A heading as a noun to count: `Lighthouse` → `lighthouse`; `Named in` is none. */
export function nounOf(title: string | undefined): string {
  const isNoun = /^[\p{L} ]+$/u.test(title ?? '') && !/(^|\s)(in|on|at|by|of|from|to|after|before|since|until|\p{L}*is)$/iu.test(title ?? '');
  return isNoun ? (title ?? '').toLowerCase() : 'row';
}

function plural(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** For when every value is missing. */
export function noneAmong(count: number, noun: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? 'There is no value' : `There is no value for any of ${counted(count, noun)}`];
}

/** `a, b and c`; of more than four, the first three and how many others. */
export function someOf(names: readonly string[]): string {
  if (names.length <= 4) return formatList(names);
  return formatList([...names.slice(0, 3), `${formatNumber(names.length - 3)} others`]);
}

/** `no value for Flannan Isles`; nothing where none is missing. */
export function missingAmong(names: readonly string[]): string[] {
  return names.length > 0 ? [`There is no value for ${someOf(names)}`] : [];
}
