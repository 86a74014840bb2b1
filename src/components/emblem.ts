import { readTiles } from '../charts/tiles.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';

/** The map of tiles that leads to each place: the portal’s emblem, or else any map of tiles. */
export function emblemOf(catalogue: Catalogue): string | undefined {
  const maps = [...catalogue.charts.values()].filter(({ data }) => data.mark === 'tile-map').map(({ id }) => id);
  const { emblem } = catalogue.portal.home;
  return emblem && maps.includes(emblem) ? emblem : maps[0];
}

/** The colour that each name has in the key of the map. */
export function tonesOf(catalogue: Catalogue, chart: string | undefined): Map<string, string> {
  const entry = chart ? catalogue.charts.get(chart) : undefined;
  const table = chart ? catalogue.chartTables.get(chart) : undefined;
  if (!entry || !table) return new Map();
  return new Map(readTiles(entry.data, table).key.map(({ name, tone }) => [name, tone]));
}
