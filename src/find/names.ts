import { sentences } from './kinds.ts';
import { likenessOf, overlapOf, type Subject, type Weighed } from './likeness.ts';
import { wordsOf } from './normalise.ts';
import type { Named } from './shelves.ts';

/** How nearly a name is what was asked for: 1 is the whole of the one and of the other. */
export interface NameMatch {
  named: Named;
  /** The name that fits best: the title, an abbreviation, a former name. */
  name: string;
  likeness: number;
  /** Where the whole name was asked for, and more: its share of what was asked. */
  share: number;
}

const least = 0.3;
/** A name that leaves some of what was asked unsaid is not what was asked for: `West Harbour` for `west harbour board`. */
const partSharpness = 0.4;
/** A name that is being typed: from so many letters on, and so sure, and surer the nearer its end. */
const [leastBegun, begunLikeness, begunRest] = [4, 0.7, 0.25];
const otherName = 0.925;
/** `Harbour Board` is nearly the whole of `The North Harbour Board`’s weight where `north` and `the` weigh little. */
const nearlyWhole = 0.8;

/** The records whose names hold what was asked for, by page. */
export function matchNames(query: string, subjects: readonly Subject[], records: readonly (Named & { names: Weighed[] })[]): Map<number, NameMatch> {
  const typed = wordsOf(query).join(' ');
  const matches = new Map<number, NameMatch>();
  for (const named of records) {
    for (const name of named.names) {
      const { likeness, share } = matchOf(name, named, typed, subjects);
      const known = matches.get(named.page);
      if (likeness <= Math.max(least, known?.likeness ?? 0) && share <= (known?.share ?? 0)) continue;
      const best = known && known.likeness > likeness ? known : { named, name: name.text, likeness };
      matches.set(named.page, { ...best, share: Math.max(share, known?.share ?? 0) });
    }
  }
  return matches;
}

function matchOf(name: Weighed, { kind, title }: Named, typed: string, subjects: readonly Subject[]): { likeness: number; share: number } {
  const overlap = overlapOf(name, subjects);
  const { shared, left, asked } = overlap;
  const isBegun = typed.length >= leastBegun && !sentences.has(kind) && name.typed.startsWith(typed);
  const begun = isBegun ? begunLikeness + begunRest * (typed.length / name.text.length) : 0;
  const whole = shared === 0 ? 0 : shared / (shared + left);
  return {
    likeness: Math.max(begun, likenessOf(overlap) * overlap.met ** partSharpness * (name.text === title ? 1 : otherName)),
    share: whole >= nearlyWhole ? (shared / asked) * whole : 0,
  };
}
