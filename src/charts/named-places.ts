import type { Layout } from './layout.ts';
import type { Cell } from './table.ts';
import { greatestWidth } from './text.ts';
import type { Size } from './theme.ts';

/** Where a thing lies that has a name and no scale; or, with `to`, what runs from it to another. */
export interface NamedPlace {
  name: string;
  to?: string;
  x: number;
  y: number;
}

/** A layout upon which notes may be set on things by their names. */
export function withNames(layout: Layout, places: readonly NamedPlace[], size: Size, isBusy: boolean): Layout {
  const find = (name: Cell, to?: Cell) => places.find((place) => place.name === String(name) && place.to === (to === undefined ? undefined : String(to)));
  return { ...layout, plot: { left: 0, right: size.width, top: 0, bottom: layout.height, isBusy, end: find, between: find } };
}

/** The end of the first line of a name, which a note on it points at. */
export const endOfName = (lines: readonly string[], x: number, baseline: number, size: Size): { x: number; y: number } =>
  ({ x: x + greatestWidth(lines.slice(0, 1), size, 600), y: baseline - size.fontSize * 0.34 });
