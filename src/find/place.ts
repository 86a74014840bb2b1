import { smallWords } from './english.ts';
import type { Concept, Way } from './meaning.ts';
import { phrase, union, type Places } from './postings.ts';
import { inverseFrequency, type PlacedWay, type Scores } from './rank.ts';
import type { Shelves } from './shelves.ts';

/** A concept with the places of all its ways, and how much it weighs in the query. */
export interface PlacedConcept extends Concept {
  placed: (PlacedWay & { way: Way })[];
  mass: number;
}

const hintShare = 0.25;
const neighbourShare = 0.1;

/** Fetches what is needed to say where a concept stands. */
export async function placeConcept(concept: Concept, shelves: Shelves): Promise<PlacedConcept> {
  const placed = await Promise.all(concept.ways.map((way) => placeWay(way, shelves)));
  const found = placed.filter(({ words }) => words.some(({ places }) => places.size > 0));
  const mass = found[0] ? massOf(found[0], found, shelves) : inverseFrequency(0, shelves.count);
  return { ...concept, placed: found, mass: mass * (concept.isHint ? hintShare : 1) };
}

/** How rare a concept is. A single word is as rare as all that means the same, together: an acronym weighs no more than what it stands for. */
function massOf(first: PlacedWay & { way: Way }, placed: readonly (PlacedWay & { way: Way })[], { count }: Shelves): number {
  const alike = placed.filter(({ way: { likeness } }) => likeness === 'same' || likeness === 'typed');
  if (first.way.words.length > 1 || alike.length < 2) return first.words.reduce((sum, { idf }) => sum + idf, 0);
  const pages = new Uint8Array(count);
  for (const { words } of alike) for (const page of words[0]!.places.keys()) pages[page] = 1;
  return inverseFrequency(pages.reduce((sum, one) => sum + one, 0), count);
}

async function placeWay(way: Way, shelves: Shelves): Promise<PlacedWay & { way: Way }> {
  const places = await Promise.all(way.words.map((word) => placesOfWord(word, shelves)));
  const isLoose = way.likeness === 'typed' && way.words.length > 1;
  const together = phrase(places);
  const whole = { places: together, idf: inverseFrequency(together.size, shelves.count) };
  if (!isLoose) return { way, weight: way.weight, words: [whole] };
  const loose = places.filter(({ size }, index) => size > 0 && !smallWords.has(way.words[index]!)).map((one) => ({ places: one, idf: inverseFrequency(one.size, shelves.count) }));
  return { way, weight: way.weight, words: together.size > 0 ? [...loose, whole] : loose };
}

/** Where a word stands, in whatever form. */
async function placesOfWord(word: string, { words, placesOf }: Shelves): Promise<Places> {
  const stems = words.stemsOf.get(word) ?? [];
  return stems.length === 0 ? new Map() : union(await Promise.all(stems.map(placesOf)));
}

/** What was typed side by side counts for more where it stands side by side. */
export function addNeighbours(scores: Scores, concepts: readonly PlacedConcept[]): void {
  const total = concepts.reduce((sum, { mass }) => sum + mass, 0);
  concepts.slice(1).forEach((second, index) => {
    const first = concepts[index]!;
    const [a, b] = [first, second].map(({ typed, placed }) => (typed.length === 1 ? placed[0]?.words[0]?.places : undefined));
    if (!a || !b) return;
    const weight = neighbourShare * ((first.mass + second.mass) / total);
    for (const page of phrase([a, b]).keys()) scores[page]! += weight;
  });
}
