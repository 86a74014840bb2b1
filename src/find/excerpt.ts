import { withoutEdges, type Match } from './matches.ts';

/** A piece of text, and whether it is what was looked for. */
export interface Piece {
  text: string;
  isMatch: boolean;
}

/** A run of words, from one number up to but without another. */
export interface Span {
  from: number;
  to: number;
}

const windowLength = 32;
/** A sentence that begins so near before the first match is shown from its beginning. */
const reach = 14;
/** A further match of the same thing adds so much of its worth. */
const again = 0.12;
const briefLength = windowLength * 2;
const leadFavour = 1.6;

/** The words of a document by number, as the places count them. */
export const wordsIn = (text: string): string[] => text.split(' ');

/** The words of a title as the text counts them, which begins with it: a dash between years is one. */
export const wordsOfTitle = (title: string): string[] => wordsIn(title.replace(/ ?– ?/g, ' – '));

/** Where the title of a page ends, and its summary begins and ends. */
export interface Head {
  title: number;
  lead: Span;
}

/** What stands at the head of a page: its title, and of its summary as much as is there. */
export function headOf({ title, summary = '', text }: { title: string; summary?: string; text: string }): Head {
  const end = wordsOfTitle(title).length;
  const whole = summary.replace(/\s*(?:\.\.\.|…)$/, '');
  const said = [whole, /^.*?[.?!](?=\s)/.exec(whole)?.[0] ?? ''].find((part) => part !== '' && text.indexOf(part, title.length) >= 0);
  if (said === undefined) return { title: end, lead: { from: end, to: end } };
  const from = wordsIn(text.slice(0, text.indexOf(said, title.length))).length - 1;
  return { title: end, lead: { from, to: from + wordsIn(said).length } };
}

/**
 * The part of a text that says most of what was asked, after the title, which is shown above; of equals the first. The
 * lead is shown where no other part says much more than it and the title do, and always on a page of few words.
 */
export function bestSpan(words: readonly string[], matches: readonly Match[], { title, lead }: Head): Span {
  if (words.length - title <= briefLength) return lead.to > lead.from ? lead : { from: title, to: words.length };
  let best = { at: lead.from, worth: worthOf(matches.filter(({ at }) => at < lead.to)) * leadFavour };
  const rest = matches.filter(({ at }) => at >= title);
  rest.forEach(({ at }, index) => {
    const worth = worthOf(rest.slice(index).filter((other) => other.at + other.length <= at + windowLength - reach / 2));
    if (worth > best.worth + 1e-9) best = { at, worth };
  });
  return best.at === lead.from && lead.to > lead.from ? lead : spanAround(words, best.at, title);
}

/** Each concept counts once in full; its repetition for little. */
function worthOf(matches: readonly Match[]): number {
  const heaviest = new Map<number, number>();
  let sum = 0;
  for (const { concept, worth } of matches) {
    heaviest.set(concept, Math.max(worth, heaviest.get(concept) ?? 0));
    sum += worth;
  }
  const full = [...heaviest.values()].reduce((total, worth) => total + worth, 0);
  return full + Math.min(again * (sum - full), full * again * 3);
}

const endsSentence = (word: string | undefined) => word !== undefined && /[.?!][”’)]*$/u.test(word);

/** From the beginning of a sentence, where one is near, to the end of one. */
function spanAround(words: readonly string[], at: number, first: number): Span {
  let from = Math.max(first, at - reach);
  for (let index = at; index >= from; index -= 1) {
    if (index === first || endsSentence(words[index - 1])) {
      from = index;
      break;
    }
    if (index === from) from = Math.max(first, at - Math.round(reach / 2));
  }
  let to = Math.min(words.length, from + windowLength);
  for (let index = to; index > Math.max(at + 8, to - 10); index -= 1) {
    if (endsSentence(words[index - 1])) {
      to = index;
      break;
    }
  }
  return { from, to };
}

/** The words of a span as pieces, matches apart, with “…” where the text goes on. */
export function excerptOf(words: readonly string[], { from, to }: Span, matches: readonly Match[], first = 0): Piece[] {
  const marked = new Set(matches.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)));
  const pieces: Piece[] = [];
  const add = (text: string, isMatch: boolean) => {
    const last = pieces.at(-1);
    if (last?.isMatch === isMatch) last.text += text;
    else if (text !== '') pieces.push({ text, isMatch });
  };
  if (from > first) add('… ', false);
  for (let index = from; index < to; index += 1) {
    const word = words[index]!;
    const core = marked.has(index) ? withoutEdges(word) : '';
    const start = core === '' ? word.length : word.indexOf(core);
    add(word.slice(0, start), false);
    add(core, true);
    add(word.slice(start + core.length), false);
    if (index < to - 1 && !isClosed(words, index)) add(' ', marked.has(index) && marked.has(index + 1) && word.endsWith(core));
  }
  if (to < words.length && !/[.?!][”’)]*$/u.test(words[to - 1] ?? '')) add(' …', false);
  return pieces;
}

/** `2013 – 2022` is read as three words and written as one. */
const isClosed = (words: readonly string[], index: number) =>
  (words[index + 1] === '–' && /^\d/.test(words[index + 2] ?? '')) || (words[index] === '–' && /\d$/.test(words[index - 1] ?? ''));
