/** A number as it stands in a text. */
interface WrittenNumber {
  /** `Twelve`, `1,234`. */
  said: string;
  /** `12`, `1234.5`. */
  digits: string;
  /** The unit of time that follows it, where one does. */
  time?: 'month' | 'year' | undefined;
}

const ones = [
  '', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen',
  'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

// From three up: one and two are said of too much else. The longer words come first, since they begin with the shorter.
const either = (words: readonly string[]) => words.toReversed().join('|');
const inWords = new RegExp(`\\b(?:(${either(tens.slice(2))})(?:-(${either(ones.slice(1, 10))}))?|(${either(ones.slice(3))}))\\b(?!-)`, 'giu');
const inDigits = /(?<![\p{L}\d])\d[\d,]*(?:\.\d+)?(?!\d)/gu;

/** The numbers of a text, in digits and in words. */
export function writtenNumbers(text: string): WrittenNumber[] {
  const after = (index: number, said: string) => /^[\s\u00a0-]*(month|year)s?\b/i.exec(text.slice(index + said.length))?.[1]?.toLowerCase() as WrittenNumber['time'];
  const digits = [...text.matchAll(inDigits)].map(({ 0: all, index }) => {
    const said = all.replace(/,$/, '');
    return { said, digits: said.replaceAll(',', ''), time: after(index, said) };
  });
  const words = [...text.matchAll(inWords)].map(({ 0: said, 1: ten, 2: one = '', 3: plain = '', index }) =>
    ({ said, digits: String((ten ? tens.indexOf(ten.toLowerCase()) * 10 : 0) + ones.indexOf((one || plain).toLowerCase())), time: after(index, said) }));
  return [...digits, ...words];
}
