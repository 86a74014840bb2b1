import { problem, type Problem } from './problem.ts';

const hidden = /[\u00ad\u200b\u2060\ufeff]|[\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e007f}]/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/;

/** Signs that nobody sees and that change what a text says or finds; those that some scripts cannot be written without are left alone. */
export function hiddenSigns(text: string, file: string): Problem[] {
  if (text.search(hidden) < 0) return [];
  return text.split('\n').flatMap((line, index) => [...line.matchAll(hidden)].map((match) => {
    const place = { line: index + 1, column: match.index + 1 };
    const message = turning.test(match[0])
      ? 'A sign that nobody sees stands here and turns the line round: it reads otherwise than it is written.'
      : 'A sign that nobody sees stands here.';
    return { ...problem(file, place, 'file/character', message, 'Take it out, or type the words again.'), fix: [{ ...place, written: match[0], text: '' }] };
  }));
}
