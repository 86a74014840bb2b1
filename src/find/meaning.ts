import { figureAt } from './figures.ts';
import { isQuestionWord, isRecordWord, kindsAskedBy, smallWords } from './english.ts';
import { phraseAt, type Phrasebook } from './phrasebook.ts';
import { familyOf, guessesFor, otherForms, otherSpellings, splitOf } from './spelling.ts';
import { completionsOf, countOf, type Words } from './words.ts';
import { wordsOf } from './normalise.ts';

/** How a way of saying something follows from what was typed. */
export type Likeness = 'typed' | 'same' | 'spelt' | 'guessed' | 'begun';

/** One way of saying what was typed: words that stand together, or, as typed, anywhere on the page. */
export interface Way {
  words: string[];
  likeness: Likeness;
  /** From 0 to 1: how sure it is that this is meant. */
  weight: number;
}

/** One thing that a query asks for, in every way it may be said. */
export interface Concept {
  typed: string[];
  ways: Way[];
  /** It says which kind of record is wanted, and counts for little. */
  isHint: boolean;
}

/** A query as search understands it. */
export interface Meaning {
  concepts: Concept[];
  /** The kinds of record that its words ask for. */
  kinds: string[];
  /** Words that the site does not hold, and what is looked up in their place. */
  corrections: { typed: string; shown: string }[];
}

const weights = { same: 0.85, spelt: 0.95, begun: 0.7 } satisfies Partial<Record<Likeness, number>>;
/** Of several guesses each is so much less sure than the one before. */
const guessStep = 0.15;
const mostCompletions = 8;
const familyWeight = 0.5;

/** What was typed → what is meant: synonyms and acronyms, figures, other spellings, typing errors, words half typed. */
export function meaningOf(query: string, words: Words, phrasebook: Phrasebook): Meaning {
  const typed = wordsOf(query);
  const mended = mendSpaces(typed, words);
  const concepts: Concept[] = [];
  for (let at = 0; at < mended.words.length;) {
    const { concept, length } = conceptAt(mended.words, at, words, phrasebook);
    concepts.push(concept);
    at += length;
  }
  const kinds = kindsAskedBy(concepts.flatMap(askingWords));
  const content = concepts.filter(({ typed: span }) => span.length > 1 || !smallWords.has(span[0]!));
  const chosen = content.length > 0 ? content : concepts;
  const hasSubject = chosen.some(({ isHint }) => !isHint);
  const corrections = [...mended.corrections, ...chosen.flatMap(({ typed: span, ways }) => {
    const [first] = ways;
    return first && first.likeness === 'guessed' ? [{ typed: span.join(' '), shown: first.words.join(' ') }] : [];
  })];
  return { concepts: chosen.map((concept) => ({ ...concept, isHint: concept.isHint && hasSubject })), kinds, corrections };
}

/** The words that may ask for a kind of record. `report` within the name of a report does not; `people living in` asks as `population` does. */
function askingWords({ typed, ways }: Concept): string[] {
  if (typed.length === 1 || isFigure(typed)) return typed;
  return ['', ...ways.flatMap(({ words }) => (words.length === 1 && isQuestionWord(words[0]!) ? words : []))];
}

const isFigure = (span: readonly string[]): boolean => figureAt(span, 0)?.length === span.length;

/** Spaces that were left out or put in by mistake, where the words as typed are not on the site. */
function mendSpaces(typed: readonly string[], words: Words): { words: string[]; corrections: Meaning['corrections'] } {
  const mended: string[] = [];
  const corrections: Meaning['corrections'] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const word = typed[at]!;
    const next = typed[at + 1];
    if (next !== undefined && words.stemsOf.has(word + next) && !(words.stemsOf.has(word) && words.stemsOf.has(next))) {
      mended.push(word + next);
      corrections.push({ typed: `${word} ${next}`, shown: word + next });
      at += 1;
      continue;
    }
    const split = isRare(word, words) ? splitOf(word, words) : undefined;
    const whole = Math.max(countOf(word, words), ...completionsOf(word, words, 1).map((other) => countOf(other, words)));
    const isBetter = split && Math.min(...split.map((part) => countOf(part, words))) > whole;
    if (isBetter) corrections.push({ typed: word, shown: split.join(' ') });
    mended.push(...(isBetter ? split : [word]));
  }
  return { words: mended, corrections };
}

/** On so few pages that something better known may have been meant. */
const isRare = (word: string, words: Words): boolean => countOf(word, words) <= 3;

function conceptAt(typed: readonly string[], at: number, words: Words, phrasebook: Phrasebook): { concept: Concept; length: number } {
  const figure = figureAt(typed, at);
  if (figure) {
    const ways = figure.ways.map((way, index): Way => ({ words: way, likeness: index === 0 ? 'typed' : 'same', weight: index === 0 ? 1 : weights.same }));
    return { concept: { typed: typed.slice(at, at + figure.length), ways, isHint: false }, length: figure.length };
  }
  const phrase = phraseAt(typed, at, phrasebook, words);
  const joined = phrase && phrase.length > 1 ? undefined : joinedAt(typed, at, words);
  const length = joined ? 2 : phrase?.length ?? 1;
  const span = typed.slice(at, at + length);
  const same = [...(joined ? [[joined]] : phrase?.equivalents ?? [])].map((way): Way => ({ words: way, likeness: 'same', weight: weights.same }));
  const isHint = length === 1 && isRecordWord(span[0]!);
  const isLast = at + length === typed.length;
  return { concept: { typed: span, ways: waysOf(span, same, isLast, words, phrasebook), isHint }, length };
}

/** Two words that the site also writes as one. */
function joinedAt(typed: readonly string[], at: number, words: Words): string | undefined {
  const next = typed[at + 1];
  return next !== undefined && !smallWords.has(next) && !smallWords.has(typed[at]!) && words.stemsOf.has(typed[at]! + next) ? typed[at]! + next : undefined;
}

const typedWay = (span: string[]): Way => ({ words: span, likeness: 'typed', weight: 1 });

function waysOf(span: string[], same: Way[], isLast: boolean, words: Words, phrasebook: Phrasebook): Way[] {
  const [word] = span;
  if (span.length > 1 || word === undefined) return [typedWay(span), ...same];
  if (words.stemsOf.has(word)) return [typedWay(span), ...spellings(word, words), ...begunBy(word, isLast, words), ...same];
  // A name may be known though no page says it; only of what is not known at all is there guessing.
  const likely = same.length > 0 ? same : waysOfUnknown(word, isLast, words, phrasebook);
  return [...likely, typedWay(span)];
}

const spellings = (word: string, words: Words): Way[] =>
  otherSpellings(word, words).map((other): Way => ({ words: [other], likeness: 'spelt', weight: weights.spelt }));

/** A word that is hardly known may be the beginning of one that is. */
function begunBy(word: string, isLast: boolean, words: Words): Way[] {
  if (!isLast || word.length < 2 || !isRare(word, words)) return [];
  return completionsOf(word, words, mostCompletions).filter((other) => other !== word && !isRare(other, words)).map(begun);
}

const begun = (word: string, index: number): Way => ({ words: [word], likeness: 'begun', weight: weights.begun - index * 0.03 });

function waysOfUnknown(word: string, isLast: boolean, words: Words, phrasebook: Phrasebook): Way[] {
  const near = [spellings(word, words), otherForms(word, words).map((other): Way => ({ words: [other], likeness: 'spelt', weight: 1 })), begunBy(word, isLast, words)]
    .find((ways) => ways.length > 0);
  if (near) return near;
  const guesses = guessesFor(word, words);
  const completions = guesses.length === 0 && isLast ? completionsOf(word, words, mostCompletions) : [];
  if (completions.length > 0) return completions.map(begun);
  if (guesses.length === 0) return familyOf(word, words).map((other, index): Way => ({ words: [other], likeness: 'guessed', weight: familyWeight - index * 0.1 }));
  return guesses.flatMap(({ word: other, edits }, index): Way[] => {
    // One wrong letter in ten leaves less doubt than one in five.
    const weight = 1 - edits / word.length - index * guessStep;
    const same = index === 0 ? phraseAt([other], 0, phrasebook, words)?.equivalents ?? [] : [];
    return [{ words: [other], likeness: 'guessed', weight }, ...same.map((way): Way => ({ words: way, likeness: 'guessed', weight: weight * weights.same }))];
  });
}

/** Whether a better-known word may have been meant by one that the site does hold, on a page or two. */
export function suggestionFor({ concepts }: Meaning, words: Words): string | undefined {
  let changed = false;
  const shown = concepts.map(({ typed }) => {
    const [word] = typed;
    if (typed.length > 1 || !word || countOf(word, words) === 0 || countOf(word, words) > 2) return typed.join(' ');
    const near = guessesFor(word, words).find((guess) => guess.word !== word && guess.edits === 1 && countOf(guess.word, words) >= 8);
    if (near) changed = true;
    return near?.word ?? word;
  });
  return changed ? shown.join(' ') : undefined;
}
