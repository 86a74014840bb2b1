import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { byTitle } from './order.ts';
import { placesIn } from './place-map.ts';
import { pluralOf } from './vocabulary.ts';

/** The places of the index. */
export interface PlaceGroups {
  /** Areas that hold places with tiles. */
  areas: { area: Entry<'places'>; places: Entry<'places'>[] }[];
  /** What is left, by type. */
  others: { id: string; label: string; summary?: string; places: Entry<'places'>[] }[];
}

/** Areas with the places of the map that lie in them, and all other places by type. */
export function placeGroups(catalogue: Catalogue): PlaceGroups {
  const all = [...catalogue.places.values()].sort(byTitle);
  const areas = all.flatMap((area) => {
    const places = placesIn(catalogue, area.id).filter(({ data }) => data.tile);
    return places.length > 0 ? [{ area, places }] : [];
  });
  const shown = new Set(areas.flatMap(({ area, places }) => [area.id, ...places.map(({ id }) => id)]));
  const rest = Map.groupBy(all.filter(({ id }) => !shown.has(id)), ({ data }) => data.type);
  const vocabulary = catalogue.portal.vocabularies.placeType;
  const others = Object.keys(vocabulary).flatMap((id) => {
    const places = rest.get(id);
    const summary = vocabulary[id]?.summary;
    return places ? [{ id, label: pluralOf(vocabulary, id), ...(summary ? { summary } : {}), places }] : [];
  });
  return { areas, others };
}
