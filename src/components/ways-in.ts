import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatNumber } from '../format.ts';
import { isGone } from './life.ts';

/** A part of the portal, with how much it holds. */
export interface WayIn {
  count: string;
  label: string;
  path: string;
  words: string;
}

/** The parts of the portal that hold something. */
export function waysIn(catalogue: Catalogue): WayIn[] {
  const { organisations, people, places, programmes, terms, sources, facts } = catalogue;
  const gone = [...organisations.values()].filter(({ data }) => isGone(data)).length;
  const ways: [size: number, label: string, path: string, words: string][] = [
    [organisations.size, 'bodies', '/organisations/', `Who does what, who answers to whom${gone > 0 ? `, and what became of the ${formatNumber(gone)} that are gone` : ''}.`],
    [people.size, 'people', '/people/', 'Who held which role, and when; whose words are quoted.'],
    [places.size, 'places', '/places/', 'Each place with its code, its figures, and the bodies that cover it now and did before.'],
    [programmes.size, 'programmes', '/programmes/', 'What each was for, who led it, what it cost, and what is not known.'],
    [facts.size, 'sourced facts', '/sources/', `Taken from ${formatNumber(sources.size)} publications, each with the place where it stands.`],
    [terms.size, 'terms', '/glossary/', 'Words and acronyms in plain language.'],
  ];
  return ways
    .filter(([size]) => size > 0)
    .map(([size, label, path, words]) => ({ count: formatNumber(size), label, path, words }));
}
