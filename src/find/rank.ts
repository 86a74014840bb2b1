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

/** BM25’s constants: how soon repetition stops counting, and how much a long page is held back: by the root of its length, since shortness is no merit of a record. */
const [k1, b] = [1.2, 0.35];
/** What Pagefind gives to `h1`, and to `h3` and above. */
const [titleWeight, headingWeight] = [7, 5];
const titleShare = 0.35;
/** A page that says half of what was asked is worth less than half. */
const coverageSharpness = 1.4;

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

/** How well each page says a concept in one way, from 0 to 1. */
export function scoreWay({ words }: PlacedWay, { lengths, averageLength }: Shelf): Map<number, number> {
  const scores = new Map<number, number>();
  const mass = words.reduce((sum, { idf }) => sum + idf, 0);
  if (mass === 0) return scores;
  for (const { places, idf } of words) {
    for (const [page, list] of places) scores.set(page, (scores.get(page) ?? 0) + (idf / mass) * strength(list, lengths[page]!, averageLength));
  }
  return scores;
}

/** The best of all ways, for each page. */
export function scoreConcept(ways: readonly PlacedWay[], shelf: Shelf): Map<number, number> {
  const best = new Map<number, number>();
  for (const way of ways) {
    for (const [page, score] of scoreWay(way, shelf)) {
      const weighted = score * way.weight;
      if (weighted > (best.get(page) ?? 0)) best.set(page, weighted);
    }
  }
  return best;
}

/** Concepts, each with its mass and its scores → one score a page; a page that says more of what was asked is far ahead. */
export function scorePages(concepts: readonly { mass: number; scores: Map<number, number> }[]): Map<number, number> {
  const total = concepts.reduce((sum, { mass }) => sum + mass, 0);
  const sums = new Map<number, { score: number; covered: number }>();
  for (const { mass, scores } of concepts) {
    for (const [page, score] of scores) {
      const sum = sums.get(page) ?? { score: 0, covered: 0 };
      sum.score += mass * score;
      sum.covered += mass;
      sums.set(page, sum);
    }
  }
  return new Map([...sums].map(([page, { score, covered }]) => [page, (score / total) * (covered / total) ** coverageSharpness]));
}
