import type { Portal } from '../model/portal.ts';

type Vocabulary = Portal['vocabularies'][keyof Portal['vocabularies']];

/** A word of a vocabulary as readers see it; one that the portal does not know stands as it is. */
export const labelOf = (vocabulary: Vocabulary, word: string): string => vocabulary[word]?.label ?? word;

/** The same, for a heading over many. */
export const pluralOf = (vocabulary: Vocabulary, word: string): string => vocabulary[word]?.plural ?? labelOf(vocabulary, word);
