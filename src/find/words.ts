import type { WordsFile } from './packed.ts';

/** Every word of the site, ready to be looked up. */
export interface Words {
  stems: string[];
  /** On how many pages each stem is. */
  counts: number[];
  /** A word → its stems. */
  stemsOf: ReadonlyMap<string, readonly number[]>;
  /** All words, in the order of the alphabet. */
  forms: string[];
}

/** Stems and the words under each → what `words.json` holds. Stems must be in the order of the alphabet. */
export function packWords(stems: readonly string[], forms: readonly (readonly string[])[], counts: number[]): WordsFile {
  const coded = stems.map((stem, index) => {
    const shared = sharedLength(stem, stems[index - 1] ?? '');
    return shared.toString(36) + stem.slice(shared);
  });
  const lines = forms.map((list, index) => list.map((form) => (form.startsWith(stems[index]!) ? `-${form.slice(stems[index]!.length)}` : form)).join(','));
  return { stems: coded.join('\n'), forms: lines.join('\n'), counts };
}

/** The way back. */
export function unpackWords(file: WordsFile): Words {
  const stems: string[] = [];
  for (const line of file.stems.split('\n')) stems.push((stems.at(-1) ?? '').slice(0, parseInt(line[0]!, 36)) + line.slice(1));
  const stemsOf = new Map<string, number[]>();
  file.forms.split('\n').forEach((line, stem) => {
    for (const coded of line.split(',')) {
      const form = coded.startsWith('-') ? stems[stem]! + coded.slice(1) : coded;
      const known = stemsOf.get(form);
      if (known) known.push(stem);
      else stemsOf.set(form, [stem]);
    }
  });
  joinPlurals(stemsOf);
  return { stems, counts: file.counts, stemsOf, forms: [...stemsOf.keys()].sort() };
}

/** The stemmer leaves the plurals of acronyms without a vowel as they are: `GPs` is to find `GP`, and the other way. */
function joinPlurals(stemsOf: Map<string, number[]>): void {
  for (const [plural, stems] of stemsOf) {
    const single = /^[^aeiouy\d£%]+[aeiouy]?s$/.test(plural) ? stemsOf.get(plural.slice(0, -1)) : undefined;
    if (!single) continue;
    const all = [...new Set([...single, ...stems])];
    stems.splice(0, stems.length, ...all);
    single.splice(0, single.length, ...all);
  }
}

/** A digit in base 36 holds it. */
const longest = 35;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < longest && length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How often a word is met: the pages of its commonest stem. */
export function countOf(word: string, { stemsOf, counts }: Words): number {
  return Math.max(0, ...(stemsOf.get(word) ?? []).map((stem) => counts[stem]!));
}

/** The words that begin with some letters, the commonest first. */
export function completionsOf(beginning: string, words: Words, limit: number): string[] {
  const found: string[] = [];
  for (let index = firstFrom(beginning, words.forms); index < words.forms.length && words.forms[index]!.startsWith(beginning); index += 1) found.push(words.forms[index]!);
  return found.sort((a, b) => countOf(b, words) - countOf(a, words) || (a < b ? -1 : 1)).slice(0, limit);
}

/** The first index whose word is not before the one given. */
function firstFrom(word: string, sorted: readonly string[]): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
