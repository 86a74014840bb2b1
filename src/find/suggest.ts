import { smallWords } from './english.ts';
import { wordsOf } from './normalise.ts';
import type { Named } from './shelves.ts';
import { editDistance } from './spelling.ts';

/** A record whose name may be what is being typed. */
export interface Suggestion {
  named: Named;
  /** The other name that was met, where it was not the title: `Long Light` for “The lighthouse at the point”. */
  by?: string;
}

/** A name, ready to be compared. */
interface Name {
  named: Named;
  text: string;
  words: string[];
  /** Its initials: `North East Lights` → `nel`. */
  initials: string;
  isTitle: boolean;
}

const most = 8;
const mostOfKind = 3;
const leastToMend = 4;
const mendedCost = 20;
/** The kinds that are offered, and how readily, all else equal. */
const offered: Readonly<Record<string, number>> = { Topic: 8, Place: 7, Term: 6, Body: 6, Kind: 5, Programme: 5, Person: 5, Briefing: 4 };

/** Reads the names once → what is offered for the letters typed so far, the likeliest first. */
export function makeSuggester(records: readonly Named[]): (typed: string) => Suggestion[] {
  const names = records.filter(({ kind }) => Object.hasOwn(offered, kind)).flatMap(namesOf);
  const vocabulary = [...new Set(names.flatMap(({ words }) => words))];
  return (typed) => {
    const words = wordsOf(typed).filter((word, index, all) => index === all.length - 1 || !smallWords.has(word));
    if (words.length === 0) return [];
    const exact = ranked(names, words.map((word, index) => begunBy(word, index === words.length - 1, vocabulary)), words, 0);
    if (exact.length >= most) return offer(exact);
    const met = new Set(exact.map(({ named }) => named));
    const near = ranked(names, words.map((word) => nearTo(word, vocabulary)), words, mendedCost);
    return offer([...exact, ...near.filter(({ named }) => !met.has(named))]);
  };
}

function namesOf(named: Named): Name[] {
  return [named.title, ...named.others].map((text, index) => {
    const words = wordsOf(text);
    return { named, text, words, initials: words.filter((word) => !smallWords.has(word)).map(([first]) => first).join(''), isTitle: index === 0 };
  });
}

/** The words that begin as typed; one that was left behind may lack an ending at most. */
const begunBy = (typed: string, isLast: boolean, vocabulary: readonly string[]): Set<string> =>
  new Set(vocabulary.filter((word) => word.startsWith(typed) && (isLast || word.length - typed.length <= 3)));

/** The words that begin as typed, but for one edit. */
function nearTo(typed: string, vocabulary: readonly string[]): Set<string> {
  if (typed.length < leastToMend) return begunBy(typed, true, vocabulary);
  return new Set(vocabulary.filter((word) => word.length >= typed.length - 1
    && [0, -1, 1].some((more) => editDistance(typed, word.slice(0, typed.length + more), 1) <= 1)));
}

interface Ranked {
  named: Named;
  name: Name;
  score: number;
}

/** Each record by the name of it that fits best. `sets` says for each word typed which words it may stand for. */
function ranked(names: readonly Name[], sets: readonly ReadonlySet<string>[], typed: readonly string[], cost: number): Ranked[] {
  const best = new Map<Named, Ranked>();
  for (const name of names) {
    const fit = fitOf(name, sets, typed);
    if (fit === 0) continue;
    const score = fit - cost + offered[name.named.kind]! - Math.min(10, name.words.length) - (name.isTitle ? 0 : 2);
    if (score > (best.get(name.named)?.score ?? -Infinity)) best.set(name.named, { named: name.named, name, score });
  }
  return [...best.values()].sort((a, b) => b.score - a.score || a.name.words.length - b.name.words.length || (a.named.title < b.named.title ? -1 : 1));
}

/** How well a name fits what is typed, from 0: a word of the name for each that was typed, the better the more of it. */
function fitOf({ words, initials }: Name, sets: readonly ReadonlySet<string>[], typed: readonly string[]): number {
  const all = typed.join(' ');
  const own = words.join(' ');
  if (own === all) return 100;
  if (typed.length === 1 && initials.length > 1 && initials === all) return 75;
  if (own.startsWith(all)) return own[all.length] === ' ' ? 85 : 70;
  const free = new Set(words.keys());
  let last = -1;
  let isInOrder = true;
  for (const set of sets) {
    const at = [...free].find((number) => set.has(words[number]!));
    if (at === undefined) return 0;
    free.delete(at);
    isInOrder &&= at > last;
    last = at;
  }
  return (isInOrder ? 50 : 40) + (typed.every((word) => words.includes(word)) ? 10 : 0);
}

/** As many as fit; no kind fills the list while others fit too, and one title is offered once, a page before a definition. */
function offer(all: readonly Ranked[]): Suggestion[] {
  const pages = new Set(all.filter(({ named }) => named.kind !== 'Term').map(({ named }) => named.title.toLowerCase()));
  const found = all.filter(({ named }) => named.kind !== 'Term' || !pages.has(named.title.toLowerCase()));
  const count = new Map<string, number>();
  const within = found.filter(({ named: { kind } }) => {
    count.set(kind, (count.get(kind) ?? 0) + 1);
    return count.get(kind)! <= mostOfKind;
  });
  const chosen = new Set([...within, ...found.filter((one) => !within.includes(one))].slice(0, most));
  return found.filter((one) => chosen.has(one)).map(({ named, name }) => (name.isTitle ? { named } : { named, by: name.text }));
}
