import { findEntry, type BriefingEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { byTitle, newestFirst } from './order.ts';

/** A record that two briefings share tells more than a topic that they share. */
const weights = { about: 3, topic: 1 };

/** The briefings nearest to one: those that share what it is about, then its topics; newest first among equals. */
export function relatedBriefings(catalogue: Catalogue, entry: BriefingEntry, limit = 3): BriefingEntry[] {
  return [...catalogue.briefings.values()]
    .filter((other) => other.id !== entry.id && other.data.status !== 'superseded')
    .map((other) => ({ other, score: score(entry, other) }))
    .filter(({ score: points }) => points > 0)
    .sort((a, b) => b.score - a.score || newestFirst(a.other, b.other))
    .slice(0, limit)
    .map(({ other }) => other);
}

function score({ data: a }: BriefingEntry, { data: b }: BriefingEntry): number {
  return weights.about * shared(a.about, b.about) + weights.topic * shared(a.topics, b.topics);
}

const shared = (a: readonly string[], b: readonly string[]) => a.filter((one) => b.includes(one)).length;

/** Kinds that a reader may want to look up beside a text. */
const lookedUp = new Set(['organisations', 'people', 'programmes', 'places', 'claims']);

/** What a briefing is about, and then what else it mentions. */
export function relatedRecords(catalogue: Catalogue, entry: BriefingEntry, limit = 12): { about: Entry[]; mentioned: Entry[] } {
  const about = entry.data.about.flatMap((key) => findEntry(catalogue, key) ?? []);
  const known = new Set(about.map(({ key }) => key));
  const mentioned = (catalogue.mentioned.get(entry.key) ?? [])
    .filter((key) => !known.has(key))
    .flatMap((key) => findEntry(catalogue, key) ?? [])
    .filter(({ kind }) => lookedUp.has(kind))
    .sort((a, b) => a.kind.localeCompare(b.kind, 'en') || byTitle(a, b));
  return { about, mentioned: mentioned.slice(0, Math.max(0, limit - about.length)) };
}
