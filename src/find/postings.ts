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
  for (const coded of packed) {
    page += coded[0];
    places.set(page, unpackPage(coded));
  }
  return places;
}

function unpackPage(coded: PackedPostings[number]): Place[] {
  const list: Place[] = [];
  let weight = 1;
  let isInOrder = true;
  let at = 0;
  for (let index = 1; index < coded.length; index += 1) {
    const number = coded[index]!;
    if (number < 0) {
      weight = (-number - 1) / unit;
      isInOrder &&= list.length === 0;
      at = 0;
    } else {
      at += number;
      list.push({ at, weight });
    }
  }
  return isInOrder ? list : list.sort(byPlace);
}

/** Several stems of one word, as one. */
export function union(parts: readonly Places[]): Places {
  if (parts.length === 1) return parts[0]!;
  const all = new Map<number, readonly Place[]>();
  for (const part of parts) {
    for (const [page, places] of part) {
      const known = all.get(page);
      all.set(page, known ? [...known, ...places].sort(byPlace) : places);
    }
  }
  return all;
}

/** Where words stand one after the other; the places of the first. */
export function phrase(words: readonly Places[]): Places {
  const [first, ...rest] = words;
  if (!first) return new Map();
  if (rest.length === 0) return first;
  const found = new Map<number, Place[]>();
  for (const [page, places] of first) {
    if (!rest.every((word) => word.has(page))) continue;
    const starts = places.filter(({ at }) => rest.every((word, index) => word.get(page)!.some((place) => place.at === at + index + 1)));
    if (starts.length > 0) found.set(page, starts);
  }
  return found;
}

const byPlace = (a: Place, b: Place) => a.at - b.at;
