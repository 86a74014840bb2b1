import { at, type Rule } from './rule.ts';

const leastWords = 4;

/** Words in quotation marks that are nearly those of a quotation on record were copied with a slip. */
export const quotation: Rule = ({ catalogue, passages }) => {
  const onRecord = [...catalogue.quotes.values()].map(({ ref, quote }) => ({ ref, text: quote.text, words: plain(quote.text) }));
  const texts = onRecord.map(({ words }) => ` ${words.join(' ')} `);
  return passages.filter(({ record, text }) => record.kind !== 'sources' && text.includes('“')).flatMap((passage) =>
    [...passage.text.matchAll(/“([^”]{12,})”/g)].flatMap((match) => {
      const words = plain(match[1] ?? '');
      if (words.length < leastWords || texts.some((text) => text.includes(` ${words.join(' ')} `))) return [];
      const near = onRecord.find((quote) => isNear(words, quote.words));
      if (!near) return [];
      return [at(passage, match.index, match[0].length, `These words differ from the quotation “${near.ref}”: “${near.text}”`, `Write its very words, or show it as <Quote id="${near.ref}" />.`)];
    }));
};

const plain = (text: string) => text.toLowerCase().replace(/[’‘]/g, "'").match(/[\p{L}\p{N}']+/gu) ?? [];

/** Four in five words of the one stand in the other, in the same order. */
function isNear(words: readonly string[], of: readonly string[]): boolean {
  if (words.length > of.length * 1.25) return false;
  return commonInOrder(words, of) / words.length >= 0.8;
}

/** The length of the longest common subsequence. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (const word of a) {
    const row = [0];
    for (const [index, other] of b.entries()) row.push(word === other ? last[index]! + 1 : Math.max(last[index + 1]!, row[index]!));
    last = row;
  }
  return last.at(-1) ?? 0;
}
