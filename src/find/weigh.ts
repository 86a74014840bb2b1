import type { NameMatch } from './names.ts';

/** A page’s rank, and its parts. */
export interface Score {
  score: number;
  /** How readily a record of its kind is what is wanted. */
  weight: number;
  /** How well its words fit, from 0 to about 1. */
  text: number;
  /** How nearly its name is what was typed. */
  named: number;
  /** How much of what was typed is its name. */
  holds: number;
}

/*
 * The weights were found by trying many on the portal’s own queries (`search/golden.yaml`), and rounded; one is changed only
 * where it serves those of `search/held-out.yaml` too. They move single queries by a place or two; none carries the result alone.
 */

/** How readily each kind is what a reader wants, all else equal. */
const kindWeights: Readonly<Record<string, number>> = {
  Briefing: 1.2, Topic: 1.2, Claim: 1.12, Body: 1.12, Programme: 1.12, Place: 1.12, Person: 1.12, Term: 1.08, Event: 1.03,
  Chart: 1, Fact: 0.95, Source: 0.8, Dataset: 0.9, Page: 0.65, Guide: 0.3,
};
/** Where a question asks for its kind: `when`, `how many`. */
const askedWeight = 1.65;
/** Where its kind is named, `chart`, or a sum is typed: it is looked for as such. */
const namedKindWeight = 2.5;

const nameWeight = 3;
/** A name that is nearly right counts for much less than one that is right. */
const nameSharpness = 4.4;
/** Where the query asks for other kinds. */
const unaskedShare = 0.25;
/** Of records of one name: a body before the word for it, the word before the kind of body. */
const nameWeights: Readonly<Record<string, number>> = { Body: 1.2, Programme: 1.15, Topic: 1.25, Kind: 0.95, Event: 0.95, Dataset: 0.8, Chart: 0.8, Claim: 0.8, Source: 0.7 };

const holdsWeight = 0.7;
/** Kinds whose records a query may name among other words. */
const holders: ReadonlySet<string> = new Set(['Body', 'Kind', 'Person', 'Place', 'Programme', 'Term', 'Topic']);

/** What is known of a page, and what is asked for. */
interface Fit {
  kind: string;
  text: number;
  name: NameMatch | undefined;
  /** The kinds that are asked for, */
  asked: readonly string[];
  /** by name, `chart`, and not by the form of a question alone. */
  isByName: boolean;
}

/** Text, name and kind → one number. */
export function weigh({ kind, text, name, asked, isByName }: Fit): Score {
  const isAsked = asked.includes(kind);
  const weight = (kindWeights[kind] ?? 1) * (isAsked ? (isByName || kind === 'Fact' ? namedKindWeight : askedWeight) : 1);
  if (!name) return { score: weight * text, weight, text, named: 0, holds: 0 };
  const ofKind = name.named.kind;
  const named = nameWeight * (nameWeights[ofKind] ?? 1) * (isAsked || asked.length === 0 ? 1 : unaskedShare) * name.likeness ** nameSharpness;
  const holds = holders.has(ofKind) ? holdsWeight * name.share ** 0.75 * (1 - name.likeness) : 0;
  return { score: weight * (text + named + holds), weight, text, named, holds };
}
