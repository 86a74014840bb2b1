import { citation, figure, type Passage } from './passage.ts';

/** A sentence of a passage; a note that stands behind its full stop belongs to it. */
export interface Sentence {
  at: number;
  text: string;
}

/** Where a full stop ends no sentence. */
const short = /(?:\b(?:e\.g|i\.e|etc|cf|vs|no|nos|vol|pp?|dr|mr|mrs|ms|prof|st|sir|rev|hon|ltd|dept|approx|ch|para)|\b\p{Lu})\.$/iu;
const ending = new RegExp(`[.!?…][”’"')\\]${citation}]*(?=\\s)|\\n{2,}`, 'gu');

/** A passage as sentences. */
export function sentencesOf({ text }: Pick<Passage, 'text'>): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const match of text.matchAll(ending)) {
    const end = match.index + match[0].length;
    const next = text.slice(end).trimStart()[0] ?? '';
    if (match[0] === '.' && short.test(text.slice(from, match.index + 1))) continue;
    if (/[\p{Ll},;]/u.test(next)) continue;
    sentences.push({ at: from, text: text.slice(from, end) });
    from = end;
  }
  sentences.push({ at: from, text: text.slice(from) });
  return sentences.map(({ at, text: written }) => ({ at: at + written.length - written.trimStart().length, text: written.trim() })).filter(({ text: written }) => written !== '');
}

const word = new RegExp(`[\\p{L}\\p{N}${figure}][\\p{L}\\p{N}’'.,-]*`, 'gu');

/** The words of a text; a figure counts as one. */
export const wordsOf = (text: string): string[] => text.replaceAll(citation, '').match(word) ?? [];
