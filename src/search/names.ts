import { allEntries, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { otherNames } from '../catalogue/other-names.ts';
import type { NamesFile } from '../find/packed.ts';
import { kinds, type Kind } from '../model/kinds.ts';

/** Kinds whose records are known by a name or a title that readers type. */
const namedKinds: readonly Kind[] = ['topics', 'organisations', 'programmes', 'people', 'places', 'terms', 'claims', 'events', 'datasets', 'charts', 'briefings', 'sources'];
/** Kinds whose titles are sentences. */
const sentences: readonly Kind[] = ['briefings', 'claims', 'charts'];
/** Of a kind with very many records the newest are offered while a reader types; all are found. */
const most = 500;

/** What the catalogue knows by name, what means the same, and which questions are answered. */
export function namesOf(catalogue: Catalogue, numberOf: (key: string) => number | undefined): NamesFile {
  const records = namedKinds.flatMap((kind, index) => newest([...(catalogue[kind] as Map<string, Entry>).values()]).flatMap((entry): NamesFile['records'] => {
    const page = numberOf(entry.key);
    return page === undefined ? [] : [[page, isType(entry) ? namedKinds.length : index, entry.url, entry.title, ...new Set([...otherNames(entry).map(({ name }) => name), ...shortNames(entry)])]];
  }));
  return {
    kinds: [...namedKinds.map((kind) => kinds[kind].label), 'Kind'],
    records,
    equivalents: catalogue.search.equivalents.flatMap(({ words }) => words),
    answers: catalogue.search.answers.flatMap(({ asked, answer }): NamesFile['answers'] => {
      const page = numberOf(answer);
      return page === undefined ? [] : [[page, ...asked]];
    }),
    publishers: publishersOf(catalogue, new Set(records.flatMap(([, , , ...names]) => names.map(bareName)))),
  };
}

/** `The Coast Courier (archive)` → `Coast Courier`. */
const bareName = (name: string): string => name.replace(/^The /, '').replace(/ \(.*\)$/, '');

/** Those that have no record: whoever names a body looks for the body. */
function publishersOf(catalogue: Catalogue, recorded: ReadonlySet<string>): string[] {
  const names = [...catalogue.sources.values()].flatMap(({ data }) => [data.publisher, data['container-title']]).filter((name) => name !== undefined);
  return [...new Set(names.map(bareName))].filter((name) => !recorded.has(name)).sort();
}

/** Where the title is a sentence, the id says in a few words what the record is about, and a chart’s subtitle what it shows. */
function shortNames({ kind, id, data }: Entry): string[] {
  if (!sentences.includes(kind)) return [];
  return [id.replaceAll('-', ' '), ...('subtitle' in data && data.subtitle ? [data.subtitle] : [])];
}

/** A kind of body, of which there are many: the term says what it is. */
const isType = ({ data }: Entry) => (data as { scope?: string }).scope === 'type';

/** By the day it was published, where there is one. */
function newest(entries: readonly Entry[]): Entry[] {
  const dateOf = ({ data }: Entry) => (data as { published?: string }).published ?? '';
  return entries.length <= most ? [...entries] : [...entries].sort((a, b) => (dateOf(a) > dateOf(b) ? -1 : 1)).slice(0, most);
}

/** A page that a record has, or the place on a page where it stands, by address. */
export function keysByAddress(catalogue: Catalogue): Map<string, string> {
  const entries = allEntries(catalogue);
  return new Map([
    ...entries.map(({ url, key }): [string, string] => [url, key]),
    ...[...catalogue.facts.values()].map(({ ref, id, source }): [string, string] => [`${source.url}#${id}`, `facts/${ref}`]),
  ]);
}
