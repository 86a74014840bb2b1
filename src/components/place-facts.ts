import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatCount, formatList } from '../format.ts';
import type { ProseContext } from '../prose/index.ts';
import { coverageOf, type Cover } from './coverage.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { placesIn } from './place-map.ts';
import { labelOf } from './vocabulary.ts';

/** A place’s particulars, beside its text. */
export function placeFacts({ data }: Entry<'places'>, { catalogue, href }: ProseContext): ListedFact[] {
  const within = data.within ? catalogue.places.get(data.within) : undefined;
  return listFacts({
    Kind: escapeHtml(labelOf(catalogue.portal.vocabularies.placeType, data.type)),
    Within: within && linkHtml(href(within.url), within.title),
    'Short name': data.shortName && escapeHtml(data.shortName),
    Codes: data.identifiers.map(({ scheme, identifier }) => escapeHtml(`${scheme} ${identifier}`)),
    'On the map': data.tile && escapeHtml(data.tile.code),
  });
}

/** What a place is and who covers it today, in a sentence or two made from its record. */
export function placeSummary(catalogue: Catalogue, entry: Entry<'places'>): string {
  const { data, id } = entry;
  const type = labelOf(catalogue.portal.vocabularies.placeType, data.type);
  const within = data.within ? catalogue.places.get(data.within) : undefined;
  const inside = placesIn(catalogue, id).length;
  const bodies = coverageOf(catalogue, data).groups.flatMap(({ covers }) => covers);
  return [
    `${type}${within ? ` in ${within.title}` : ''}${inside > 0 ? `, with ${formatCount(inside, 'place')} of this site within it` : ''}.`,
    coverSentence(bodies),
  ].filter(Boolean).join(' ');
}

/** `Coast Office covers it now; 2 other bodies did before, or were to.` */
function coverSentence(bodies: readonly Cover[]): string {
  if (bodies.length === 0) return '';
  const now = bodies.filter(({ isNow }) => isNow).map(({ entry }) => entry.title);
  const others = bodies.length - now.length;
  if (now.length === 0) return `${formatCount(bodies.length, 'body', 'bodies')} covered it, or ${bodies.length === 1 ? 'was' : 'were'} to.`;
  const before = others > 0 ? `; ${formatCount(others, 'other body', 'other bodies')} did before, or ${others === 1 ? 'was' : 'were'} to` : '';
  return `${formatList(now)} ${now.length === 1 ? 'covers' : 'cover'} it, as far as is known${before}.`;
}
