import type { PackedPostings } from './packed.ts';

/** Where a word stands: for each page, the numbers of the words and how much each weighs. */
export type Places = ReadonlyMap<number, readonly Place[]>;

export interface Place {
  /** The number of the word on its page, from 0. */
  at: number;
  /** 1 in running text, up to 7 in a title. */
  weight: number;
}

const unit = 24;

/** Packed postings → places by page. Within a page a negative number `-n` sets the weight to `(n - 1) / 24`; the others are distances. */
export function unpackPostings(packed: PackedPostings): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  let page = 0;
  for (const [delta, ...coded] of packed) {
    page += delta;
    const list: Place[] = [];
    let weight = 1;
    let at = 0;
    for (const number of coded) {
      if (number < 0) {
        weight = (-number - 1) / unit;
        at = 0;
      } else {
        at += number;
        list.push({ at, weight });
      }
    }
    places.set(page, list.sort((a, b) => a.at - b.at));
  }
  return places;
}

/** Several stems of one word, as one. */
export function union(parts: readonly Places[]): Places {
  if (parts.length === 1) return parts[0]!;
  const all = new Map<number, Place[]>();
  for (const part of parts) for (const [page, places] of part) all.set(page, [...(all.get(page) ?? []), ...places].sort((a, b) => a.at - b.at));
  return all;
}

/** Where words stand one after the other; the places of the first. */
export function phrase(words: readonly Places[]): Places {
  const [first, ...rest] = words;
  if (!first) return new Map();
  if (rest.length === 0) return first;
  const found = new Map<number, Place[]>();
  for (const [page, places] of first) {
    const following = rest.map((word) => word.get(page));
    if (following.some((list) => list === undefined)) continue;
    const positions = following.map((list) => new Set(list!.map(({ at }) => at)));
    const starts = places.filter(({ at }) => positions.every((set, index) => set.has(at + index + 1)));
    if (starts.length > 0) found.set(page, starts);
  }
  return found;
}
