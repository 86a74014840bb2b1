import type { Catalogue } from '../catalogue/catalogue.ts';

/** The map of tiles that leads to each place: the portal’s emblem, or else any map of tiles. */
export function emblemOf(catalogue: Catalogue): string | undefined {
  const maps = [...catalogue.charts.values()].filter(({ data }) => data.mark === 'tile-map').map(({ id }) => id);
  const { emblem } = catalogue.portal.home;
  return emblem && maps.includes(emblem) ? emblem : maps[0];
}
