import type { Problem } from './problem.ts';

/** How much of a long line is quoted, in columns of a terminal. */
const room = 96;

/** The line of a problem with a caret under its place: two lines of the same width before it; none where the file has no such line, or is meant as a whole. */
export function excerpt({ line, column, length = 1 }: Problem, text: string): [quoted: string, caret: string] | undefined {
  const written = text.split('\n', line)[line - 1];
  if (length === 0 || written === undefined || written.trim() === '') return undefined;
  const from = startOf(written, column - 1);
  const before = visible(written.slice(from, column - 1));
  const marked = visible(written.slice(column - 1, column - 1 + length));
  const lead = from > 0 ? '… ' : '';
  const whole = lead + visible(written.slice(from));
  const quoted = cut(whole);
  const space = ' '.repeat(widthOf(lead + before));
  return [quoted, space + '^'.repeat(Math.max(1, Math.min(widthOf(marked), widthOf(quoted) - space.length)))];
}

/** Where a line is quoted from, so that the place is in sight: its beginning, or a word some way before the place. */
function startOf(written: string, at: number): number {
  if (widthOf(visible(written.slice(0, at + 20))) <= room) return 0;
  const space = written.indexOf(' ', Math.max(0, at - 50));
  return space >= 0 && space < at ? space + 1 : Math.max(0, at - 40);
}

function cut(text: string): string {
  const letters = [...text];
  const fits = letters.length <= room && widthOf(text) <= room;
  return fits ? text.trimEnd() : `${letters.slice(0, room - 1).join('').trimEnd()}…`;
}

/** A tab as two spaces; signs that nobody sees, or that turn the line round, as a mark. */
const visible = (text: string) =>
  text.replaceAll('\t', '  ').replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');

const none = /\p{M}|\ufe0f/u;
const double = /\p{Emoji_Presentation}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]/u;

/** How many columns a terminal gives to a text. */
export const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (none.test(letter) ? 0 : double.test(letter) ? 2 : 1), 0);
