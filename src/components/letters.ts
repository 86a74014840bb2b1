/** Entries under one letter. */
export interface Letter<T> {
  letter: string;
  /** The fragment of its heading. */
  id: string;
  entries: T[];
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');

/** `Élan` → `E`; `‘Foghorn’` → `F`; `2015 survey` → `0–9`. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(plain(name))?.[0]?.normalize('NFD')[0]?.toUpperCase() ?? '';
  return alphabet.includes(first) ? first : '0–9';
}

/** Entries in order of their names, under their letters. */
export function byLetter<T>(entries: readonly T[], nameOf: (entry: T) => string): Letter<T>[] {
  const sorted = entries.toSorted((a, b) => plain(nameOf(a)).localeCompare(plain(nameOf(b)), 'en'));
  const groups = Map.groupBy(sorted, (entry) => letterOf(nameOf(entry)));
  return ['0–9', ...alphabet].flatMap((letter) => {
    const held = groups.get(letter);
    return held ? [{ letter, id: letterId(letter), entries: held }] : [];
  });
}

/** Every letter, linked where something begins with it. */
export function letterLinks(letters: readonly Letter<unknown>[]): { label: string; address?: string }[] {
  const held = new Set(letters.map(({ letter }) => letter));
  const all = held.has('0–9') ? ['0–9', ...alphabet] : alphabet;
  return all.map((letter) => (held.has(letter) ? { label: letter, address: `#${letterId(letter)}` } : { label: letter }));
}

const letterId = (letter: string) => `letter-${letter === '0–9' ? 'number' : letter.toLowerCase()}`;
const plain = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(The|A|An) (?=.)/, '');
