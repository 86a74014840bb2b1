import type { Root } from 'mdast';
import type { Table } from '../charts/table.ts';
import type { DatasetField } from '../model/dataset.ts';
import { isKind, kindNames, type Kind, type RecordOf } from '../model/kinds.ts';
import type { Portal } from '../model/portal.ts';
import type { Answers, Equivalents, Golden } from '../model/search.ts';
import type { Fact, Quote } from '../model/source.ts';

/** One record with its name and address. */
export interface Entry<K extends Kind = Kind> {
  kind: K;
  id: string;
  /** `organisations/coast-office`: how content names it. */
  key: string;
  title: string;
  /** From the site’s root, without the base path: `/organisations/coast-office/`. */
  url: string;
  /** The file it was read from, from the project’s root. */
  file: string;
  data: RecordOf<K>;
}

/** A briefing has a body: the MDX as a tree, and its headings of the second and third level. */
export interface BriefingEntry extends Entry<'briefings'> {
  body: Root;
  headings: Heading[];
  words: number;
}

export interface Heading {
  depth: number;
  /** The fragment of its address. */
  slug: string;
  text: string;
}

/** A fact with the source that holds it. */
export interface FactEntry {
  /** `source/fact`. */
  ref: string;
  id: string;
  fact: Fact;
  source: Entry<'sources'>;
}

export interface QuoteEntry {
  ref: string;
  id: string;
  quote: Quote;
  source: Entry<'sources'>;
}

/** A dataset’s rows, each cell as its field’s type says; an empty cell is null. */
export interface DataTable {
  fields: DatasetField[];
  rows: Record<string, string | number | boolean | null>[];
}

/** Where a record, fact or quotation is used. */
export interface Backlink {
  /** The record that holds the mention. */
  from: Entry;
  /** What it mentions: a record’s key, or `fact:source/fact`, `quote:source/quote`. */
  to: string;
}

/** All content, linked: what pages are made from. */
export interface Catalogue {
  portal: Portal;
  /** What search is told beside the records: each empty where its file is left out. */
  search: { equivalents: Equivalents; answers: Answers; golden: Golden };
  topics: Map<string, Entry<'topics'>>;
  briefings: Map<string, BriefingEntry>;
  programmes: Map<string, Entry<'programmes'>>;
  organisations: Map<string, Entry<'organisations'>>;
  people: Map<string, Entry<'people'>>;
  places: Map<string, Entry<'places'>>;
  events: Map<string, Entry<'events'>>;
  claims: Map<string, Entry<'claims'>>;
  charts: Map<string, Entry<'charts'>>;
  datasets: Map<string, Entry<'datasets'>>;
  sources: Map<string, Entry<'sources'>>;
  terms: Map<string, Entry<'terms'>>;
  /** By `source/fact`. */
  facts: Map<string, FactEntry>;
  /** By `source/quote`. */
  quotes: Map<string, QuoteEntry>;
  /** Each dataset’s rows, by its id. */
  tables: Map<string, DataTable>;
  /** What each chart is drawn from, by its id. */
  chartTables: Map<string, Table>;
  /** Pictures for bodies, by their path: `images/lamp.png`. */
  images: Map<string, Uint8Array>;
  /** Addresses that records had before, and the record that each leads to: `briefings/old` → `briefings/new`. */
  redirects: Map<string, string>;
  /** Who mentions a record (`organisations/x`), fact (`fact:s/f`) or quotation (`quote:s/q`). */
  backlinks: Map<string, Backlink[]>;
  /** The same from the other end: what a record mentions, each once, by the record’s key. */
  mentioned: Map<string, string[]>;
}

/** Every record, kind by kind in the order of the table of kinds. */
export function allEntries(catalogue: Catalogue): Entry[] {
  return kindNames.flatMap((kind): Entry[] => [...catalogue[kind].values()]);
}

/** `organisations/coast-office` → its entry, where there is one. */
export function findEntry(catalogue: Catalogue, key: string): Entry | undefined {
  const [kind = '', id = ''] = key.split('/');
  return isKind(kind) ? catalogue[kind].get(id) : undefined;
}
