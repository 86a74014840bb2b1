import type { Span } from './excerpt.ts';
import { withoutEdges, type Match } from './matches.ts';

const mostWords = 7;
/** Letters alone, perhaps with a sign at the end: what stands on the page just as it stands in the index. */
const plain = /^\p{L}[\p{L}’]*[,;:.?!]?$/u;
/** A word that goes on with its sentence; one with a capital may begin another line of the page. */
const goesOn = /^\p{Ll}/u;
const ends = /[,;:.?!]$/u;

/**
 * An address that brings a reader to words of the page and has the browser mark them, without a script:
 * `/a/#b` → `/a/#b:~:text=the%20words`. See https://wicg.github.io/scroll-to-text-fragment/.
 */
export function withTextFragment(url: string, text: string | undefined): string {
  return text === undefined || text === '' ? url : `${url}${url.includes('#') ? '' : '#'}:~:text=${encode(text)}`;
}

/** `-` and `,` part the directive’s own parts. */
const encode = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D').replace(/,/g, '%2C').replace(/'/g, '%27');

/** Words around the first match that a browser, which takes the first place it finds, would find just there; nothing where there are none. */
export function textAt(words: readonly string[], matches: readonly Match[]): string | undefined {
  for (const run of runsOf(words, matches)) {
    const { from, to } = runAround(words, run);
    if (firstPlace(words, from, to) === from) return writtenOut(words, from, to);
  }
  return undefined;
}

/** The words of the first match, wherever they stand first. */
export function textOf(words: readonly string[], matches: readonly Match[]): string | undefined {
  const [first] = runsOf(words, matches);
  return first && writtenOut(words, first.from, first.to);
}

/** Matches that follow one another within a sentence are one run of words. */
function runsOf(words: readonly string[], matches: readonly Match[]): Span[] {
  const runs: Span[] = [];
  for (const { at, length } of matches) {
    const last = runs.at(-1);
    if (last?.to === at && !ends.test(words[at - 1]!)) last.to = at + length;
    else runs.push({ from: at, to: at + length });
  }
  return runs;
}

const writtenOut = (words: readonly string[], from: number, to: number) => withoutEdges(words.slice(from, to).join(' '));

/** A run with words after it, and before, as far as they surely stand in one line of the page: within a sentence, without figures or quotation marks. */
function runAround(words: readonly string[], run: Span): Span {
  let { from, to } = run;
  if (!words.slice(from, to).every((word, index) => plain.test(word) && (index === to - from - 1 || !ends.test(word)))) return run;
  while (to - from < mostWords && !ends.test(words[to - 1]!) && plain.test(words[to] ?? '') && goesOn.test(words[to]!)) to += 1;
  while (to - from < mostWords && plain.test(words[from - 1] ?? '') && !ends.test(words[from - 1]!) && goesOn.test(words[from]!)) from -= 1;
  return { from, to };
}

/** The number of the word in which a browser would find a run of words first: capitals aside, and from bound to bound, of which a hyphen is one (`light` in `light-keeper`). */
function firstPlace(words: readonly string[], from: number, to: number): number {
  const text = words.join(' ').toLowerCase();
  const wanted = writtenOut(words, from, to).toLowerCase();
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ''; at = text.indexOf(wanted, at + 1)) {
    if (isBound(text, at) && isBound(text, at + wanted.length)) return text.slice(0, at).split(' ').length - 1;
  }
  return -1;
}

/** `keeper’s` and `2.5` are one word each, as browsers part words. */
const isBound = (text: string, at: number): boolean => !/[\p{L}\p{N}][’'.]?\|[’'.]?[\p{L}\p{N}]/u.test(`${text.slice(Math.max(0, at - 2), at)}|${text.slice(at, at + 2)}`);
