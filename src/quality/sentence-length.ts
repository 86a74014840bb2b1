import { at, type Rule } from './rule.ts';
import { sentencesOf, wordsOf } from './sentence.ts';

/** A reader who loses the beginning of a sentence before its end reads it twice. */
export const sentenceLength: Rule = ({ passages, settings: { sentenceWords } }) =>
  passages.filter(({ record, key, isHeading }) => record.kind === 'briefings' && (key === 'body' || key === 'keyPoints') && !isHeading).flatMap((passage) =>
    sentencesOf(passage).flatMap((sentence) => {
      const { length } = wordsOf(sentence.text);
      if (length <= sentenceWords) return [];
      return [at(passage, sentence.at, Math.min(sentence.text.length, 40), `This sentence has ${length} words.`, 'Say it in two sentences.')];
    }));
