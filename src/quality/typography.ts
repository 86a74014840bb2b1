import type { Passage } from './passage.ts';
import { at, isRead, type Finding, type Rule } from './rule.ts';

type Slip = [pattern: RegExp, text: (match: RegExpMatchArray) => string, message: string];

const slips: Slip[] = [
  [/(?<=\p{L})'(?=\p{L})/gu, () => '’', 'A straight apostrophe stands here.'],
  [/(?<=\p{Ll}s)'(?=\s\p{Ll})/gu, () => '’', 'A straight apostrophe stands here.'],
  [/(?<=^|[\s(])"(?=[\p{L}\p{N}][^"]*")/gu, () => '“', 'A straight quotation mark stands here.'],
  [/(?<=[\p{L}\p{N}.,!?])"(?=$|[\s).,;:!?])/gu, () => '”', 'A straight quotation mark stands here.'],
  [/(?<=[^\s.]) {2,}(?=\S)/gu, () => ' ', 'Two spaces stand here.'],
  [/(?<=[\p{L}\p{N}]) +(?=[,;](?:\s|$))/gu, () => '', 'A space stands before a comma.'],
];

/** Signs that a keyboard gives and a printer would not. Each can be mended in one way only. */
export const typography: Rule = ({ passages }) => passages.filter(isRead).flatMap((passage) => slips.flatMap((slip) => found(passage, slip)));

function found(passage: Passage, [pattern, mended, message]: Slip): Finding[] {
  return [...passage.text.matchAll(pattern)].map((match) => {
    const [written] = match;
    const text = mended(match);
    const one = at(passage, match.index, Math.max(1, written.length), message, text === '' ? 'Take it out.' : text === ' ' ? 'Leave one.' : `Write ${text} in its place.`);
    return passage.isVerbatim(match.index, written.length) ? { ...one, fix: [{ line: one.place.line, column: one.place.column, written, text }] } : one;
  });
}
