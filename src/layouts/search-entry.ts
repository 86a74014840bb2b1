import { formatDate } from '../format.ts';

/** What search knows of a page beside its words. */
export interface SearchEntry {
  /** `Briefing`, `Body`: the label of its kind. */
  kind: string;
  topics?: string[];
  /** The time it is about, for readers: `2015 to 2017`; or the spans of years that it touches. */
  period?: string | string[];
  /** `Historical`, `Abolished 2013`; results are filtered by it without the year. */
  status?: string;
  /** The places it is about or names. */
  places?: string[];
  /** The day it is of: `2015-09-13`, or less exactly. Results may be put in this order. */
  date?: string | undefined;
  /** Shown with a result. */
  summary?: string;
  /** The address of a drawing, shown with a result. */
  picture?: string;
}

/** The filters of a page, one pair for each value. */
export function searchFilters({ kind, topics = [], period, status, places = [] }: SearchEntry): [name: string, value: string][] {
  const pairs: [string, string | undefined][] = [
    ['kind', kind],
    ...topics.map((topic): [string, string] => ['topic', topic]),
    ...[period ?? []].flat().map((span): [string, string] => ['period', span]),
    ...places.map((place): [string, string] => ['place', place]),
    ['status', status?.replace(/ \d{4}$/, '')],
  ];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}

/** What a result shows beside its title. */
export function searchMeta({ summary, date, status, picture }: SearchEntry): [name: string, value: string][] {
  const pairs: [string, string | undefined][] = [['summary', summary], ['date', date && formatDate(date)], ['iso', date], ['status', status], ['picture', picture]];
  return pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
}
