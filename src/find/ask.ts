import { answerTo } from './answer.ts';
import { subjectsOf } from './likeness.ts';
import { meaningOf, suggestionFor, type Meaning } from './meaning.ts';
import { matchNames, type NameMatch } from './names.ts';
import { wordsOf } from './normalise.ts';
import { addNeighbours, placeConcept, type PlacedConcept } from './place.ts';
import { scoreConcept, scorePages } from './rank.ts';
import type { Shelves } from './shelves.ts';
import { varied } from './vary.ts';
import { weigh, type Score } from './weigh.ts';

/** A page that was found, and why. */
export interface Hit extends Score {
  page: number;
  name?: NameMatch;
}

/** What is known after a query: every page that fits, best first. */
export interface Reply {
  query: string;
  meaning: Meaning;
  concepts: PlacedConcept[];
  hits: Hit[];
  /** The page that answers the question, where that is sure. */
  answer?: number;
  /** Another query that may have been meant. */
  suggestion?: string;
}

/** Pages that say far less of what was asked than the best are noise. */
const leastShare = 0.04;
/** What answers stands high in the list as well. */
const answerShare = 0.85;

/** A query → what is found. */
export async function ask(query: string, shelves: Shelves): Promise<Reply> {
  const read = meaningOf(query, shelves.words, shelves.phrasebook);
  const namesPublisher = holdsOneOf(query, shelves.publishers);
  const meaning = namesPublisher ? { ...read, kinds: [...read.kinds, 'Source'] } : read;
  const concepts = await Promise.all(meaning.concepts.map((concept) => placeConcept(concept, shelves)));
  const texts = scorePages(concepts.map(({ placed, mass }) => ({ mass, scores: scoreConcept(placed, shelves) })), shelves);
  addNeighbours(texts, concepts);
  const subjects = subjectsOf(concepts, shelves.words);
  const names = matchNames(query, subjects, shelves.named);
  const isByName = namesPublisher || concepts.some(({ isHint }) => isHint);
  const hits: Hit[] = [];
  texts.forEach((text, page) => {
    const name = names.get(page);
    if (text > 0 || name) hits.push({ page, ...weigh({ kind: shelves.kinds[page]!, text, name, asked: meaning.kinds, isByName }), ...(name ? { name } : {}) });
  });
  hits.sort(byScore);
  const best = hits[0]?.score ?? 0;
  const sure = answerTo(query, subjects, hits[0], shelves);
  // Whoever asks for a chart or a table of something does not ask what it is.
  const answer = sure !== undefined && (!isByName || meaning.kinds.includes(shelves.kinds[sure]!)) ? sure : undefined;
  const answering = hits.find(({ page }) => page === answer);
  if (answering) answering.score = Math.max(answering.score, best * answerShare);
  const suggestion = meaning.corrections.length === 0 ? suggestionFor(meaning, shelves.words) : undefined;
  return {
    query, meaning, concepts,
    hits: varied(hits.filter(({ score }) => score >= best * leastShare).sort(byScore), shelves.kinds),
    ...(answer === undefined ? {} : { answer }),
    ...(suggestion ? { suggestion } : {}),
  };
}

/** Whether one of some names stands in a query, word for word. */
function holdsOneOf(query: string, names: readonly string[]): boolean {
  const typed = ` ${wordsOf(query).join(' ')} `;
  return names.some((name) => typed.includes(` ${name} `));
}

const byScore = (a: Hit, b: Hit) => b.score - a.score || a.page - b.page;
