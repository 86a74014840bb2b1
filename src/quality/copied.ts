import type { Passage } from './passage.ts';
import { at, type Rule } from './rule.ts';
import { sentencesOf, wordsOf } from './sentence.ts';

const leastWords = 14;
/** Records of one kind are told in one pattern, and may say the same of many. */
const kindsOfText = new Set(['briefings', 'claims', 'topics']);

/** What stands in two records word for word is mended in one of them and forgotten in the other. */
export const copied: Rule = ({ passages }) => {
  const first = new Map<string, Passage>();
  return passages.filter(({ record, text }) => kindsOfText.has(record.kind) && text.length > 60).flatMap((passage) => sentencesOf(passage).flatMap((sentence) => {
    const words = wordsOf(sentence.text.replace(/“[^”]*”/g, ' '));
    if (words.length < leastWords) return [];
    const sign = words.join(' ').toLowerCase();
    const earlier = first.get(sign);
    if (!earlier) first.set(sign, passage);
    if (!earlier || earlier.record === passage.record) return [];
    return [at(passage, sentence.at, Math.min(40, sentence.text.length), `This sentence stands word for word in ${earlier.record.kind}/${earlier.record.id}.`, 'Say it once and link to it, or say it in other words.')];
  }));
};
