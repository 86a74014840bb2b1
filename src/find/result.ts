import { bestSpan, excerptOf, headOf, wordsIn, wordsOfTitle, type Piece } from './excerpt.ts';
import { matchesOn, otherWording } from './matches.ts';
import type { DocumentFile } from './packed.ts';
import type { PlacedConcept } from './place.ts';
import { bestSections, inBody } from './sections.ts';
import { textAt, textOf, withTextFragment } from './text-fragment.ts';

/** A page as it is shown among the results. */
export interface Result {
  document: DocumentFile;
  /** Brings the reader to the words that were found. */
  url: string;
  title: Piece[];
  excerpt: Piece[];
  sections: { title: string; url: string }[];
  /** What the page says in place of what was typed. */
  otherWords: string[];
}

/** A page that was found → what is shown of it. */
export function resultOf(page: number, document: DocumentFile, concepts: readonly PlacedConcept[]): Result {
  const words = wordsIn(document.text);
  const subjects = concepts.filter(({ isHint }) => !isHint);
  const all = matchesOn(page, subjects);
  const matches = inBody(document, all);
  const head = headOf(document);
  const span = bestSpan(words, matches, head);
  const shown = matches.filter(({ at }) => at >= span.from && at < span.to);
  return {
    document,
    url: withTextFragment(document.url, textAt(words, shown) ?? textOf(words, shown.length > 0 ? shown : all)),
    title: excerptOf(wordsOfTitle(document.title), { from: 0, to: head.title }, all),
    excerpt: excerptOf(words, span, matches, head.lead.from),
    // A heading is marked by being arrived at, and stands in the list of contents too.
    sections: bestSections(document, matches).map(({ id, title, from, matches: own }) => ({
      title,
      url: withTextFragment(`${document.url.replace(/#.*/, '')}#${id}`, textAt(words, own.filter(({ at }) => at >= from + wordsIn(title).length))),
    })),
    otherWords: otherWording(all, words, subjects),
  };
}
