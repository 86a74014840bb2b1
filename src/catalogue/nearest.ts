import { meantByOther } from './also-called.ts';
import { lookAlike } from './look-alike.ts';

/** The candidate that a writer most likely meant: `barr` → `bar`; the beginning of a longer one, `desc` → `description`; or what other tools call it, `Figure` → `Chart`. */
export function nearest(written: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  return misspelt(written, all) ?? begun(written, all) ?? meantByOther(written, all);
}

function misspelt(written: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const shared = sharedFolder(written, candidate);
    const [own, other] = [written.slice(shared), candidate.slice(shared)];
    const most = Math.min(bestDistance - 1, Math.max(1, Math.min(3, Math.floor(own.length / 3))));
    if (Math.abs(other.length - own.length) > most) continue;
    const distance = editDistance(own.toLowerCase(), other.toLowerCase());
    if (distance <= most) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How far two names agree up to a slash: of `survey/hight` and `survey/height` only what follows it is compared. */
function sharedFolder(a: string, b: string): number {
  const end = a.lastIndexOf('/') + 1;
  return a.slice(0, end) === b.slice(0, end) ? end : 0;
}

function begun(written: string, candidates: readonly string[]): string | undefined {
  const longer = written.length < 4 || written.endsWith('/') ? [] : candidates.filter((one) => one.toLowerCase().startsWith(written.toLowerCase()));
  return longer.length === 1 ? longer[0] : undefined;
}

/** The mend for a name that does not exist: the nearest one, or the choices where they are few enough. */
export function suggestion(written: string, candidates: Iterable<string>, most = 12): string {
  const choices = [...candidates].sort();
  const near = nearest(written, choices);
  const parts = near ? [`Did you mean “${near}”?`] : [];
  if (near && lookAlike(written) === near) parts.push('One of its letters only looks like a Latin one.');
  if (choices.length === 1 && !near) parts.push(`The only one is “${choices[0]}”.`);
  if (choices.length > 1 && choices.length <= most) parts.push(`Choose from: ${choices.join(', ')}.`);
  return parts.join(' ');
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each count one. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, beforeLast[j - 2]! + 1);
      row.push(cost);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/**
 * The candidate that a writer surely meant: one slip of the pen within a word of five letters or more, and no other
 * as near. Digits and short words tell things apart, so a slip in them is left to the writer.
 */
export function surelyMeant(written: string, candidates: Iterable<string>): string | undefined {
  const all = [...candidates];
  const plain = lookAlike(written);
  if (plain !== undefined && all.includes(plain)) return plain;
  const near = all.filter((candidate) => Math.abs(candidate.length - written.length) <= 1 && editDistance(written, candidate) === 1);
  const [only, other] = near;
  if (only === undefined || other !== undefined) return undefined;
  return isSlip(written, only) ? only : undefined;
}

function isSlip(written: string, meant: string): boolean {
  const [from, to] = [written, meant].map((text) => text.split(/[-/#_ ]/));
  if (!from || !to || from.length !== to.length) return false;
  const differing = from.flatMap((word, index) => (word === to[index] ? [] : [[word, to[index] ?? '']]));
  return differing.every(([a = '', b = '']) => Math.min(a.length, b.length) >= 4 && Math.max(a.length, b.length) >= 5 && a.replace(/\D/g, '') === b.replace(/\D/g, '') && plural(a) !== plural(b));
}

/** `light` and `lights` may both be meant. */
const plural = (word: string) => word.replace(/s$/, '');
