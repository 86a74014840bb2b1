/** What search knows of a page beside its words. */
export interface SearchEntry {
  /** `Briefing`, `Body`: the label of its kind. */
  kind: string;
  topics?: string[];
  /** The time it is about, for readers: `2015 to 2017`; or the spans of years that it touches. */
  period?: string | string[];
  /** `Historical`, `Abolished`. */
  status?: string;
  /** Shown with a result. */
  summary?: string;
}

/** The filters of a page, one pair for each value. */
export function searchFilters({ kind, topics = [], period, status }: SearchEntry): [name: string, value: string][] {
  const pairs: [string, string | undefined][] = [
    ['kind', kind],
    ...topics.map((topic): [string, string] => ['topic', topic]),
    ...[period ?? []].flat().map((span): [string, string] => ['period', span]),
    ['status', status],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}
