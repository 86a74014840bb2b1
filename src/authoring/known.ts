import type { Parsed } from '../catalogue/parse.ts';
import { kindNames, type Kind } from '../model/kinds.ts';
import type { Portal } from '../model/portal.ts';
import type { Redirects } from '../model/redirects.ts';
import type { Source } from '../model/source.ts';
import type { Topic } from '../model/topic.ts';

/** What a new record may name, and what it may not be called. */
export interface Known {
  ids: ReadonlyMap<Kind, readonly string[]>;
  /** Each record’s id by every name it goes by, in small letters. */
  names: ReadonlyMap<Kind, ReadonlyMap<string, string>>;
  facts: readonly string[];
  quotes: readonly string[];
  /** The lists of words in `portal.yaml`. */
  vocabularies: Readonly<Record<string, readonly string[]>>;
  /** Addresses that lead on to other records. */
  former: Readonly<Redirects>;
  /** The place among the topics that is free. */
  nextOrder: number;
}

/** What the records that can be read make known; a record with mistakes of its own still counts. */
export function knownOf(parsed: Parsed): Known {
  const of = (kind: string) => parsed.records.filter((record) => record.kind === kind);
  const all = kindNames;
  const broken = (kind: Kind) => [...parsed.broken].filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1)).filter((id) => !id.includes('.'));
  const portal = of('portal')[0]?.data as Portal | undefined;
  const sources = of('sources').map(({ id, data }) => ({ id, ...(data as Source) }));
  return {
    ids: new Map(all.map((kind) => [kind, [...new Set([...of(kind).map(({ id }) => id), ...broken(kind)])].sort()])),
    names: new Map(all.map((kind) => [kind, new Map(of(kind).flatMap(({ id, data }) => namesOf(data).map((name) => [plain(name), id] as const)).reverse())])),
    facts: sources.flatMap(({ id, facts }) => Object.keys(facts).map((fact) => `${id}/${fact}`)),
    quotes: sources.flatMap(({ id, quotes }) => Object.keys(quotes).map((quote) => `${id}/${quote}`)),
    vocabularies: Object.fromEntries(Object.entries(portal?.vocabularies ?? {}).map(([name, words]) => [name, Object.keys(words)])),
    former: (of('redirects')[0]?.data as Redirects | undefined) ?? {},
    nextOrder: Math.max(0, ...of('topics').map(({ data }) => (data as Topic).order)) + 1,
  };
}

/** A name as it is compared: small letters, plain apostrophes, “and” for “&”, single spaces. */
export const plain = (name: string) => name.trim().toLowerCase().replaceAll('’', "'").replace(/\s*&\s*/g, ' and ').replace(/\s+/g, ' ');

function namesOf(data: unknown): string[] {
  const { name, title, term, shortName, abbreviation, otherNames = [] } = data as Record<string, string | undefined> & { otherNames?: { name: string }[] };
  return [name, title, term, shortName, abbreviation, ...otherNames.map((other) => other.name)].filter((one): one is string => typeof one === 'string');
}
