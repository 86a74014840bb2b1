import type { PagesFile } from './packed.ts';
import { pagesOf } from './shelves.ts';

/** What results are filtered by, in the order shown. */
export const facetNames = ['kind', 'topic', 'period', 'place', 'status'] as const;
export type FacetName = (typeof facetNames)[number];

/** The chosen values of each filter: several in one are alternatives, filters together narrow. */
export type Chosen = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** One filter: its values, and the pages of each. */
export interface Facet {
  name: FacetName;
  values: readonly string[];
  pages: readonly (readonly number[])[];
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
    return { name, values, pages: pages.map(pagesOf) };
  });
}

/** The pages that fit every filter, and the counts for the next choice. */
export function narrow(pages: readonly number[], chosen: Chosen, facets: readonly Facet[]): Narrowed {
  const size = pages.reduce((most, page) => Math.max(most, page + 1), 0);
  const found = marked([pages], size);
  const fitting = facets.map(({ name, values, pages: of }) => {
    const own = chosen[name] ?? [];
    return own.length === 0 ? undefined : marked(own.map((value) => of[values.indexOf(value)] ?? []), size);
  });
  // By page, how many of the filters hold it back.
  const missed = new Uint8Array(size);
  for (const fits of fitting) if (fits) for (const page of pages) missed[page]! += 1 - fits[page]!;
  const countOf = (facet: FacetName): ReadonlyMap<string, number> => {
    const { values, pages: of } = facets.find(({ name }) => name === facet)!;
    const fits = fitting[facets.findIndex(({ name }) => name === facet)];
    // A page that only one filter holds back would come with another choice there.
    const isCounted = (page: number) => found[page] === 1 && missed[page] === (fits ? 1 - fits[page]! : 0);
    return new Map(values.map((value, index) => [value, of[index]!.reduce((count, page) => count + (isCounted(page) ? 1 : 0), 0)]));
  };
  return {
    pages: pages.filter((page) => missed[page] === 0),
    counts: { kind: countOf('kind'), topic: countOf('topic'), period: countOf('period'), place: countOf('place'), status: countOf('status') },
  };
}

/** 1 for every page below `size` in any of the lists: of tens of thousands, faster to ask than a set. */
function marked(lists: readonly (readonly number[])[], size: number): Uint8Array {
  const marks = new Uint8Array(size);
  for (const list of lists) for (const page of list) marks[page] = 1;
  return marks;
}
