import type { Places } from './postings.ts';

/** One way of saying a concept, with where it stands. */
export interface PlacedWay {
  weight: number;
  /** Of each word; one entry where the words must stand together. */
  words: { places: Places; idf: number }[];
}

/** What is known of the pages, for ranking. */
export interface Shelf {
  count: number;
  lengths: readonly number[];
  averageLength: number;
}

/** A score for each page, by its number; 0 where the page has nothing to do with it. Of tens of thousands, a map would take most of the time. */
export type Scores = Float64Array;

/** BM25’s constants: how soon repetition stops counting, and how much a long page is held back: by the root of its length, since shortness is no merit of a record. */
const [k1, b] = [1.2, 0.45];
/** What Pagefind gives to `h1`, and to `h3` and above. */
const [titleWeight, headingWeight] = [7, 5];
const titleShare = 0.35;
/** A page that says half of what was asked is worth less than half. */
const coverageSharpness = 1.7;

/** `ln(1 + (N - n + 0.5) / (n + 0.5))`: Robertson and Zaragoza, “The Probabilistic Relevance Framework”, 2009. */
export const inverseFrequency = (pages: number, count: number): number => Math.log(1 + (count - pages + 0.5) / (pages + 0.5));

/** How strongly a word stands on a page, from 0 to 1; a word of the title is worth all. */
export function strength(places: readonly { weight: number }[], length: number, average: number): number {
  let frequency = 0;
  let heaviest = 0;
  for (const { weight } of places) {
    frequency += weight;
    if (weight > heaviest) heaviest = weight;
  }
  const saturated = frequency / (frequency + k1 * (1 - b + b * Math.sqrt(length / average)));
  return (1 - titleShare) * saturated + titleShare * (heaviest >= titleWeight ? 1 : heaviest >= headingWeight ? 0.4 : 0);
}

/** How well each page says a concept, from 0 to 1, by the best of all ways. */
export function scoreConcept(ways: readonly PlacedWay[], { count, lengths, averageLength }: Shelf): Scores {
  const best: Scores = new Float64Array(count);
  for (const { weight, words } of ways) {
    const scores: Scores = new Float64Array(count);
    const mass = words.reduce((sum, { idf }) => sum + idf, 0);
    for (const { places, idf } of words) {
      for (const [page, list] of places) scores[page]! += (idf / mass) * strength(list, lengths[page]!, averageLength);
    }
    for (const { places } of words) {
      for (const page of places.keys()) best[page] = Math.max(best[page]!, scores[page]! * weight);
    }
  }
  return best;
}

/** Concepts, each with its mass and its scores → one score a page; a page that says more of what was asked is far ahead. */
export function scorePages(concepts: readonly { mass: number; scores: Scores }[], { count }: Shelf): Scores {
  const total = concepts.reduce((sum, { mass }) => sum + mass, 0);
  const pages: Scores = new Float64Array(count);
  for (let page = 0; page < count; page += 1) {
    let said = 0;
    let covered = 0;
    for (const { mass, scores } of concepts) {
      if (scores[page] === 0) continue;
      said += mass * scores[page]!;
      covered += mass;
    }
    if (covered > 0) pages[page] = (said / total) * (covered / total) ** coverageSharpness;
  }
  return pages;
}
