import { smallWords } from './english.ts';
import type { Way } from './meaning.ts';
import type { PlacedConcept } from './place.ts';

/** Words of a page that say something that was asked for. */
export interface Match {
  /** The number of its first word on the page. */
  at: number;
  /** How many words it takes. */
  length: number;
  /** Which of the concepts of the query. */
  concept: number;
  /** How much it says of what was asked: the weight of the concept, less where another way of saying it was met. */
  worth: number;
  way: Way;
}

/** Everything on a page that says what was asked for, from its first word to its last. */
export function matchesOn(page: number, concepts: readonly PlacedConcept[]): Match[] {
  const found = concepts.flatMap(({ placed, mass }, concept) => placed.flatMap(({ way, words }) => {
    const isWhole = (index: number) => words.length === 1 || index >= way.words.length;
    return words.flatMap(({ places }, index) => {
      const word = way.words[index];
      if (!isWhole(index) && word !== undefined && smallWords.has(word)) return [];
      const length = isWhole(index) ? way.words.length : 1;
      const share = length / way.words.length;
      return (places.get(page) ?? []).map(({ at }): Match => ({ at, length, concept, worth: mass * way.weight * share, way }));
    });
  }));
  return withoutOverlaps(found);
}

/** Of matches that share a word, the longest stays, and of equals the one that is worth most. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const kept: Match[] = [];
  for (const match of [...matches].sort((a, b) => b.length - a.length || b.worth - a.worth || a.at - b.at)) {
    const numbers = Array.from({ length: match.length }, (_, index) => match.at + index);
    if (numbers.some((number) => taken.has(number))) continue;
    for (const number of numbers) taken.add(number);
    kept.push(match);
  }
  return kept.sort((a, b) => a.at - b.at);
}

/**
 * What a page says in place of what was typed, as it stands there: `sustainable light plan` for a query of `SLP`.
 * Nothing where the page holds what was typed, or a form of it.
 */
export function otherWording(matches: readonly Match[], words: readonly string[], concepts: readonly PlacedConcept[]): string[] {
  return concepts.flatMap((_, number) => {
    const own = matches.filter(({ concept }) => concept === number);
    if (own.length === 0 || own.some(({ way }) => way.likeness !== 'same')) return [];
    const best = own.reduce((a, b) => (b.worth > a.worth ? b : a));
    return [withoutEdges(words.slice(best.at, best.at + best.length).join(' '))];
  });
}

/** `“Light,` → `Light`. */
export const withoutEdges = (text: string): string => text.replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}%]+$/gu, '');
