import { advances, furtherAdvances } from './advances.ts';
import type { Size } from './theme.ts';

export type Weight = 400 | 600;

// Where a file stands alone the reader's own sans-serif is a little wider than ours.
const margin = 1.04;
const isFullWidth = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f000}-\u{3ffff}]/u;

/** How wide a line of text is, in pixels, without a DOM: a slight overestimate. */
export function textWidth(text: string, size: Size, weight: Weight = 400): number {
  const plain = advances[weight];
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    thousandths += plain[text.charCodeAt(index) - 32] ?? rareAdvance(text, index, weight);
  }
  return (thousandths / 1000) * size.fontSize * margin;
}

function rareAdvance(text: string, index: number, weight: Weight): number {
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  const known = furtherAdvances[character];
  if (known !== undefined) return known;
  // Marks stand on the letter before them, and the second half of a character has been counted with the first.
  if (/[\p{M}\udc00-\udfff]/u.test(character)) return 0;
  if (isFullWidth.test(character)) return 1000;
  const letter = character.normalize('NFD').codePointAt(0) ?? 0;
  return advances[weight][letter - 32] ?? 680;
}

/** The greatest width of some texts. */
export function greatestWidth(texts: readonly string[], size: Size, weight: Weight = 400): number {
  return texts.reduce((greatest, text) => Math.max(greatest, textWidth(text, size, weight)), 0);
}

/** The width of the longest word: what a text needs if no word is to be cut. */
export const longestWord = (text: string, size: Size, weight: Weight = 400) => greatestWidth(pieces(text).map((word) => word.trimEnd()), size, weight);

interface WrapOptions {
  weight?: Weight;
  /** What does not fit in so many lines is cut, with an ellipsis. */
  maxLines?: number;
}

/** Text in lines that are no wider than `width`. */
export function wrapText(text: string, width: number, size: Size, options: WrapOptions = {}): string[] {
  const { weight = 400, maxLines = Infinity } = options;
  const fits = (line: string) => textWidth(line, size, weight) <= width;
  const whole = text.trim();
  if (fits(whole)) return whole === '' ? [] : [whole];
  const lines: string[] = [];
  for (const piece of pieces(text).flatMap((word) => (fits(word.trimEnd()) ? [word] : Array.from(word)))) {
    const line = lines.at(-1);
    if (line !== undefined && fits((line + piece).trimEnd())) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const trimmed = lines.map((line) => line.trim()).filter(Boolean);
  if (trimmed.length <= maxLines) return trimmed;
  const rest = trimmed.slice(maxLines - 1).join(' ');
  return [...trimmed.slice(0, maxLines - 1), truncateText(rest, width, size, weight)];
}

// A full-width character alone; or a word with the space, hyphen or slash after it.
const piece = /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]|[^ \n\t/\-\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]*[ \n\t/-]+|[^ \n\t/\-\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]+/gu;

/** Text in pieces after which a new line may begin. */
const pieces = (text: string): string[] => text.match(piece) ?? [];

/** `Bell Rock lighthouse` → `Bell Rock li…`: the last resort. */
export function truncateText(text: string, width: number, size: Size, weight: Weight = 400): string {
  if (textWidth(text, size, weight) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 0 && textWidth(`${characters.join('').trimEnd()}…`, size, weight) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
