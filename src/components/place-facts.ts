import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatList } from '../format.ts';
import type { ProseContext } from '../prose/index.ts';
import { coverageOf } from './coverage.ts';
import { escapeHtml, linkHtml, listFacts, type ListedFact } from './facts-list.ts';
import { placesIn } from './place-map.ts';
import { counted, labelOf } from './record-words.ts';

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
  const inside = placesIn(catalogue, id);
  const bodies = coverageOf(catalogue, data).groups.flatMap(({ covers }) => covers);
  const now = bodies.filter(({ isNow }) => isNow);
  const sentences = [
    `${type}${within ? ` in ${within.title}` : ''}${inside.length > 0 ? `, with ${counted(inside.length, 'place')} of this site within it` : ''}.`,
    bodies.length > 0 && `${counted(bodies.length, 'body', 'bodies')} here ${bodies.length === 1 ? 'covers or covered' : 'cover or covered'} it${now.length > 0 && now.length < 4 ? `; ${formatList(now.map((one) => one.entry.title))} ${now.length === 1 ? 'is' : 'are'} not known to have ended` : ''}.`,
  ];
  return sentences.filter(Boolean).join(' ');
}
