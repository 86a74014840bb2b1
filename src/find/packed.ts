/** The search index as it lies beside the site. `search-index/entry.json` names the folder of the rest. */
export interface EntryFile {
  /** A hash of all the files, and the name of their folder: an answer is never put together from two builds. */
  version: string;
}

/** `pages.json`: what is known of every page and record that can be found, by its number. */
export interface PagesFile {
  /** Words on each. */
  lengths: number[];
  /** `2015-09-13`, `2015` or nothing. */
  dates: string[];
  /** What results are filtered by: `kind`, `topic`, `period`, … */
  facets: Record<string, { values: string[]; pages: number[][] }>;
  /** The first stem in each file of postings. */
  shards: number[];
}

/** `words.json`: every word of the site, under its stem; in the order of the alphabet. */
export interface WordsFile {
  /** Front-coded: a digit in base 36 for the letters shared with the one before, then the rest; one a line. */
  stems: string;
  /** The words of each stem, by commas: a leading `-` stands for the stem. */
  forms: string;
  /** On how many pages each stem is. */
  counts: number[];
}

/** One stem on the pages that hold it: the distance to the next page, then where on it; see `Places`. */
export type PackedPostings = [pageDelta: number, ...places: number[]][];

/** `names.json`: what has a name of its own, what means the same, and which questions are answered. */
export interface NamesFile {
  /** The kinds that `records` counts by. */
  kinds: string[];
  records: [page: number, kind: number, url: string, title: string, ...others: string[]][];
  equivalents: string[][];
  answers: [page: number, ...asked: string[]][];
  /** Who published sources, where they have no record of their own: whoever names one looks for a source. */
  publishers: string[];
}

/** `documents/<page>.json`: what a result is made of. */
export interface DocumentFile {
  /** `briefings/some-briefing`, or the address where there is no record. */
  key: string;
  url: string;
  title: string;
  kind: string;
  summary?: string;
  date?: string;
  status?: string;
  /** A figure, as the site shows it. */
  value?: string;
  /** Where a figure comes from. */
  source?: string;
  /** The address of a drawing. */
  picture?: string;
  /** All its words, with single spaces. */
  text: string;
  /** Headings that can be linked to, and the number of their first word. */
  sections: [id: string, title: string, at: number][];
}
