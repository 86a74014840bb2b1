import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { el, serialize } from '../charts/index.ts';
import { byTitle } from './order.ts';

/** How a tile is to be read: the place itself, its companions, or the rest. */
export type TileRole = 'self' | 'kin' | 'rest';

export interface RoleTile {
  row: number;
  column: number;
  code: string;
  role: TileRole;
}

/** Every tile of the map, and how it stands to a place: a larger place is the tiles within it. */
export function tilesFor(catalogue: Catalogue, place: Entry<'places'>): RoleTile[] {
  const { tile: own, within } = place.data;
  return [...catalogue.places.values()].flatMap(({ id, data }): RoleTile[] => {
    if (!data.tile) return [];
    const isSelf = id === place.id || (!own && isWithin(catalogue, data.within, place.id));
    const isKin = own !== undefined && within !== undefined && data.within === within;
    return [{ ...data.tile, role: isSelf ? 'self' : isKin ? 'kin' : 'rest' }];
  });
}

/** The map with one place standing out, as an SVG; an empty text where the place is nowhere on it. */
export function placeMap(tiles: readonly RoleTile[], label: string): string {
  if (!tiles.some(({ role }) => role === 'self')) return '';
  const [side, gap] = [28, 3];
  const columns = Math.max(...tiles.map(({ column }) => column));
  const rows = Math.max(...tiles.map(({ row }) => row));
  const shapes = tiles.map(({ row, column, role, code }) => {
    const [x, y] = [(column - 1) * (side + gap), (row - 1) * (side + gap)];
    return el('g', { class: `tile-${role}` }, [
      el('rect', { x, y, width: side, height: side }),
      ...(role === 'rest' ? [] : [el('text', { x: x + side / 2, y: y + side / 2 + 3.6, 'text-anchor': 'middle' }, code)]),
    ]);
  });
  const [width, height] = [columns * (side + gap) - gap, rows * (side + gap) - gap];
  return serialize(el('svg', { class: 'place-map', viewBox: `0 0 ${width} ${height}`, role: 'img', 'aria-label': label }, shapes));
}

/** Whether a place lies in another, directly or through a larger one. */
function isWithin(catalogue: Catalogue, within: string | undefined, place: string): boolean {
  if (within === undefined) return false;
  return within === place || isWithin(catalogue, catalogue.places.get(within)?.data.within, place);
}

/** Places that lie directly in another, by name. */
export function placesIn(catalogue: Catalogue, place: string): Entry<'places'>[] {
  return [...catalogue.places.values()]
    .filter(({ data }) => data.within === place)
    .sort(byTitle);
}
