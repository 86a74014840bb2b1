import { smallWords } from './english.ts';
import { completionsOf, countOf, type Words } from './words.ts';

/** A word that may have been meant, and by how many edits it differs. */
export interface Guess {
  word: string;
  edits: number;
}

/** The words of the site nearest to one that it does not hold: `lihgt` → `light`. The surest first. */
export function guessesFor(word: string, words: Words, limit = 3): Guess[] {
  const most = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  if (most === 0 || /\d/.test(word)) return [];
  const guesses: (Guess & { rank: number })[] = [];
  for (const form of words.forms) {
    if (Math.abs(form.length - word.length) > most || /\d/.test(form)) continue;
    const edits = editDistance(word, form, most);
    if (edits > most || (edits > 1 && form[0] !== word[0])) continue;
    // A wrong first letter is rare, and a common word is likelier than a rare one.
    const rank = edits * 10 + (form[0] === word[0] ? 0 : 8) + (form.at(-1) === word.at(-1) ? 0 : 1) - Math.min(6, Math.log2(1 + countOf(form, words)));
    guesses.push({ word: form, edits, rank });
  }
  // Forms of one stem are one guess.
  const stems = new Set<number>();
  return guesses.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).filter(({ word: found }) => {
    const own = words.stemsOf.get(found)!;
    const isKnown = own.some((stem) => stems.has(stem));
    for (const stem of own) stems.add(stem);
    return !isKnown;
  }).slice(0, limit).map(({ word: found, edits }) => ({ word: found, edits }));
}

/**
 * Insertions, deletions, substitutions and swaps of neighbours each count one (optimal string alignment); any number
 * above `most` where it is more.
 */
export function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return least;
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** Where a space is missing: `lightkeeper` → `light`, `keeper`, where the site holds both. */
export function splitOf(word: string, words: Words): [string, string] | undefined {
  let best: [string, string] | undefined;
  let bestCount = 0;
  for (let at = 3; at <= word.length - 3; at += 1) {
    const parts: [string, string] = [word.slice(0, at), word.slice(at)];
    if (parts.some((part) => smallWords.has(part))) continue;
    const count = Math.min(...parts.map((part) => countOf(part, words)));
    if (count > bestCount) [best, bestCount] = [parts, count];
  }
  return best;
}

/** Endings that British and American spelling write in two ways. */
const endings: [string, string][] = [
  ['isation', 'ization'], ['isations', 'izations'], ['ise', 'ize'], ['ised', 'ized'], ['ises', 'izes'], ['ising', 'izing'],
  ['our', 'or'], ['ours', 'ors'], ['re', 'er'], ['res', 'ers'], ['ogue', 'og'], ['ogues', 'ogs'], ['amme', 'am'], ['ammes', 'ams'],
  ['ence', 'ense'], ['elled', 'eled'], ['elling', 'eling'],
];

/** The other spelling of a word, where the site holds it: `center` → `centre`. */
export function otherSpellings(word: string, words: Words): string[] {
  const spelt = endings.flatMap(([british, american]) => [[british, american], [american, british]] as const)
    .filter(([from]) => word.endsWith(from) && word.length > from.length + 1)
    .map(([from, to]) => word.slice(0, -from.length) + to);
  return [...new Set(spelt)].filter((other) => other !== word && words.stemsOf.has(other));
}

const inflections: [string, string][] = [['', 's'], ['', 'es'], ['y', 'ies'], ['', 'ed'], ['e', 'ed'], ['', 'ing'], ['e', 'ing']];

/** Other forms of a word that the site does not hold, where it holds them: `keep` → `keeping`. Of the words that it holds the index knows the stem. */
export function otherForms(word: string, words: Words): string[] {
  const roots = [word, ...inflections.filter(([, ending]) => word.endsWith(ending) && word.length > ending.length + 2).map(([root, ending]) => word.slice(0, word.length - ending.length) + root)];
  const forms = roots.flatMap((root) => [root, ...inflections.filter(([ending]) => root.endsWith(ending)).map(([ending, other]) => root.slice(0, root.length - ending.length) + other)]);
  return [...new Set(forms)].filter((form) => form !== word && words.stemsOf.has(form));
}

/** What a word is known by: its stems, those of its other forms, or itself where the site holds none of them. */
export function keysOf(word: string, words: Words): readonly (number | string)[] {
  const known = words.stemsOf.get(word);
  if (known) return known;
  const stems = [...new Set(otherForms(word, words).flatMap((form) => words.stemsOf.get(form)!))];
  return stems.length > 0 ? stems : [word];
}

/** Letters that two words of one family share at the least, and their share of the longer word. */
const [leastFamily, familyShare] = [6, 0.55];

/** Words of the site that begin as a word does which it does not hold: `prescription` → `prescribing`. The nearest first. */
export function familyOf(word: string, words: Words, limit = 3): string[] {
  if (word.length < leastFamily) return [];
  const shared = (form: string) => {
    let length = leastFamily;
    while (length < word.length && form[length] === word[length]) length += 1;
    return length;
  };
  return completionsOf(word.slice(0, leastFamily), words, words.forms.length)
    .filter((form) => shared(form) >= familyShare * Math.max(form.length, word.length))
    .sort((a, b) => shared(b) - shared(a) || countOf(b, words) - countOf(a, words) || (a < b ? -1 : 1))
    .slice(0, limit);
}
