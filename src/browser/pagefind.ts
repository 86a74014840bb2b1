/** The part of Pagefind’s browser API that the search page uses: pagefind.app/docs/api. */
export interface Pagefind {
  options: (options: { baseUrl: string; excerptLength: number; ranking: { pageLength: number } }) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<FilterCounts>;
  search: (query: string | null, options: { filters: Record<string, { any: string[] }> }) => Promise<Found>;
}

/** How many results each value of each filter has. */
export type FilterCounts = Record<string, Record<string, number>>;

export interface Found {
  results: { id: string; data: () => Promise<Hit> }[];
  filters: FilterCounts;
}

/** One page or record, its excerpt marked up with `mark`. */
export interface Hit {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: { title: string; url: string; excerpt: string }[];
}

/** Loads the index that lies beside the site; `base` is the site’s path. */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // Short records would outrank every article if their shortness counted in full.
  await pagefind.options({ baseUrl: base, excerptLength: 26, ranking: { pageLength: 0.1 } });
  await pagefind.init();
  // Counts come with results only after the filters themselves have been loaded.
  await pagefind.filters();
  return pagefind;
}
