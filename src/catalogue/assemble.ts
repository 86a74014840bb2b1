import { kinds, type Kind, type RecordOf, type Single } from '../model/kinds.ts';
import type { Portal } from '../model/portal.ts';
import type { Answers, Equivalents, Golden } from '../model/search.ts';
import type { Redirects } from '../model/redirects.ts';
import { findEntry, type Backlink, type BriefingEntry, type Catalogue, type DataTable, type Entry } from './catalogue.ts';
import { chartTable } from './charts.ts';
import type { Mention } from './body.ts';
import type { Reading } from './mentions.ts';
import type { Parsed, ParsedRecord } from './parse.ts';

/** Records without problems → the catalogue, with backlinks and the tables of charts. */
export function assemble({ records, images }: Parsed, readings: Map<ParsedRecord, Reading>, tables: Map<string, DataTable>): Catalogue {
  const entriesOf = <K extends Kind>(kind: K) => new Map(
    records.filter((record) => record.kind === kind).map((record) => [record.id, toEntry(record, readings.get(record)!)] as [string, Entry<K>]));
  const sources = entriesOf('sources');
  const single = (name: Single) => records.find(({ kind }) => kind === name)?.data;
  const redirects = single('redirects') as Redirects | undefined;
  const portal = single('portal') as Portal | undefined;
  if (!portal) throw new Error('no portal record among the records');
  const catalogue: Catalogue = {
    portal,
    search: {
      equivalents: (single('search/equivalents') ?? []) as Equivalents,
      answers: (single('search/answers') ?? []) as Answers,
      golden: (single('search/golden') ?? []) as Golden,
    },
    topics: byOrder(entriesOf('topics')),
    briefings: entriesOf('briefings') as Map<string, BriefingEntry>,
    programmes: entriesOf('programmes'),
    organisations: entriesOf('organisations'),
    people: entriesOf('people'),
    places: entriesOf('places'),
    events: entriesOf('events'),
    claims: entriesOf('claims'),
    charts: entriesOf('charts'),
    datasets: entriesOf('datasets'),
    sources,
    terms: entriesOf('terms'),
    facts: new Map([...sources.values()].flatMap((source) => Object.entries(source.data.facts).map(([id, fact]) =>
      [`${source.id}/${id}`, { ref: `${source.id}/${id}`, id, fact, source }] as const))),
    quotes: new Map([...sources.values()].flatMap((source) => Object.entries(source.data.quotes).map(([id, quote]) =>
      [`${source.id}/${id}`, { ref: `${source.id}/${id}`, id, quote, source }] as const))),
    tables,
    chartTables: new Map(),
    images,
    redirects: new Map(Object.entries(redirects ?? {})),
    backlinks: new Map(),
    mentioned: new Map(),
  };
  for (const [id, { data }] of catalogue.charts) catalogue.chartTables.set(id, chartTable(data, catalogue));
  linkMentions(catalogue, records, readings);
  return catalogue;
}

function toEntry(record: ParsedRecord, reading: Reading): Entry {
  const kind = record.kind as Kind;
  const data = record.data as RecordOf<Kind>;
  const entry: Entry = {
    kind,
    id: record.id,
    key: `${kind}/${record.id}`,
    title: String((data as Record<string, unknown>)[kinds[kind].titleKey]),
    url: kinds[kind].url(record.id),
    file: record.file,
    data,
  };
  return record.body ? Object.assign(entry, { body: record.body, headings: reading.headings, words: reading.words }) : entry;
}

const byOrder = (topics: Map<string, Entry<'topics'>>) =>
  new Map([...topics].sort(([, a], [, b]) => a.data.order - b.data.order));

/** Each mention from both its ends; a record that names another twice is listed once. */
function linkMentions(catalogue: Catalogue, records: readonly ParsedRecord[], readings: Map<ParsedRecord, Reading>): void {
  for (const record of records) {
    const from = findEntry(catalogue, `${record.kind}/${record.id}`);
    if (!from) continue;
    const targets = [...new Set(readings.get(record)!.mentions.flatMap(targetsOf))].filter((to) => to !== from.key);
    catalogue.mentioned.set(from.key, targets);
    for (const to of targets) {
      const list: Backlink[] = catalogue.backlinks.get(to) ?? [];
      list.push({ from, to });
      catalogue.backlinks.set(to, list);
    }
  }
}

/** What a mention points at; who shows a fact or a quotation also cites its source. */
function targetsOf({ reference, target }: Mention): string[] {
  if (reference === 'fact' || reference === 'quote') return [`${reference}:${target}`, `sources/${target.split('/')[0]}`];
  if (reference === 'image' || reference.startsWith('word:')) return [];
  if (reference === 'link') return target.includes('/') ? [target.split('#')[0]!] : [];
  return [reference === '*' ? target : `${reference}/${target}`];
}
