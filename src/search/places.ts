import { findEntry, type Catalogue } from '../catalogue/catalogue.ts';

/** The places that a record is about or names, as readers know them, to filter by. */
export function placeNames(catalogue: Catalogue, key: string): string[] {
  const own = findEntry(catalogue, key);
  const named = [...catalogue.places.values()].filter((place) => place.key === key || catalogue.backlinks.get(place.key)?.some(({ from }) => from.key === key));
  const covered = (own?.data as { places?: string[] } | undefined)?.places ?? [];
  return [...new Set([...named.map(({ title }) => title), ...covered.flatMap((id) => catalogue.places.get(id)?.title ?? [])])].sort();
}
