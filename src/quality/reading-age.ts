import type { Passage } from './passage.ts';
import { at, type Rule } from './rule.ts';
import { sentencesOf, wordsOf } from './sentence.ts';

/** Below this a section says too little to be judged. */
const leastWords = 80;
/** Beyond this the age says nothing more. */
const oldest = 25;

/** Sections that ask more of a reader than the portal wants to: the Flesch–Kincaid grade plus five years. */
export const readingAge: Rule = ({ passages, settings }) => {
  const read = passages.filter(({ record, key, isHeading }) => record.kind === 'briefings' && key === 'body' && !isHeading);
  return [...Map.groupBy(read, ({ record }) => record).values()].flatMap((own) =>
    [...Map.groupBy(own, ({ section }) => section)].flatMap(([section, texts]) => {
      const age = ageOf(texts);
      const [first] = texts;
      if (!first || age === undefined || age <= settings.readingAge) return [];
      const name = section === '' ? 'The text before the first heading' : `The section “${section}”`;
      return [at(first, 0, 1, `${name} is easy to read from the age of ${age > oldest ? `${oldest} or more` : age}; the aim is ${settings.readingAge}.`, 'Write shorter sentences and plainer words.')];
    }));
};

/** The age at which texts read easily; undefined where there is too little to judge. */
export function ageOf(texts: readonly Pick<Passage, 'text'>[]): number | undefined {
  const sentences = texts.flatMap((text) => sentencesOf(text)).map(({ text }) => wordsOf(text)).filter(({ length }) => length > 2);
  const words = sentences.flat();
  if (words.length < leastWords) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return Math.round(0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 + 5);
}

/** Groups of vowels, less a silent e; a figure or an acronym counts as one. */
export function syllablesIn(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3 || word === word.toUpperCase()) return 1;
  const groups = plain.replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g);
  return Math.max(1, groups?.length ?? 1);
}
