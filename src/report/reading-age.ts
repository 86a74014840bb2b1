/** The fewest words that a reading age can be told from. */
const fewest = 60;

/** The age at which a reader follows a text, by Flesch and Kincaid’s formula; nothing where there is too little text. */
export function readingAge(paragraphs: readonly string[]): number | undefined {
  const words = paragraphs.flatMap(wordsIn);
  if (words.length < fewest) return undefined;
  const sentences = paragraphs.reduce((sum, paragraph) => sum + Math.max(1, (paragraph.match(/[.!?…]+(?=[\s”’)]|$)/g) ?? []).length), 0);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  const grade = 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59;
  return Math.round((grade + 5) * 10) / 10;
}

const wordsIn = (text: string) => text.match(/[\p{L}]+(?:[’'-][\p{L}]+)*/gu) ?? [];

/** Groups of vowels, without a silent e at the end. */
function syllablesIn(word: string): number {
  const groups = word.toLowerCase().replace(/(?<=[^aeiouyl])e$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}
