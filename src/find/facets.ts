import type { PagesFile } from './packed.ts';
import { pagesOf } from './shelves.ts';

/** What results are filtered by, in the order shown. */
export const facetNames = ['kind', 'topic', 'period', 'place', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

/** The chosen values of each filter: several in one are alternatives, filters together narrow. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** One filter: its values, and those of each page. */
export interface Facet {
  name: FacetName;
  values: readonly string[];
  /** The indices of its values, by page. */
  of: ReadonlyMap<number, readonly number[]>;
}

export interface Narrowed {
  /** In the order they came. */
  pages: number[];
  /** How many pages each value of a filter would leave, the other filters as they are. */
  counts: Record<FacetName, ReadonlyMap<string, number>>;
}

/** The filters of an index, ready to be asked. */
export function openFacets(facets: PagesFile['facets']): Facet[] {
  return facetNames.map((name) => {
    const { values, pages } = facets[name] ?? { values: [], pages: [] };
    const of = new Map<number, number[]>();
    pages.forEach((deltas, value) => {
      for (const page of pagesOf(deltas)) of.set(page, [...(of.get(page) ?? []), value]);
    });
    return { name, values, of };
  });
}

/** The pages that fit every filter, and the counts for the next choice. */
export function narrow(pages: Iterable<number>, chosen: Chosen, facets: readonly Facet[]): Narrowed {
  const wanted = facets.map(({ name, values }) => {
    const own = chosen[name] ?? [];
    return own.length === 0 ? undefined : new Set(own.map((value) => values.indexOf(value)));
  });
  const tallies = facets.map(({ values }) => values.map(() => 0));
  const left: number[] = [];
  for (const page of pages) {
    const missed = facets.flatMap(({ of }, index) => (wanted[index] && !(of.get(page) ?? []).some((value) => wanted[index]!.has(value)) ? [index] : []));
    if (missed.length === 0) left.push(page);
    // A page that only one filter holds back would come with another choice there.
    const counted = missed.length === 0 ? facets.keys() : missed.length === 1 ? missed : [];
    for (const index of counted) for (const value of facets[index]!.of.get(page) ?? []) tallies[index]![value]! += 1;
  }
  const countOf = (facet: FacetName): ReadonlyMap<string, number> => {
    const index = facets.findIndex(({ name }) => name === facet);
    return new Map(facets[index]?.values.map((value, at) => [value, tallies[index]![at]!]));
  };
  return { pages: left, counts: { kind: countOf('kind'), topic: countOf('topic'), period: countOf('period'), place: countOf('place'), status: countOf('status') } };
}
