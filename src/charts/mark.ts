import type { ChartSpec } from '../model/chart.ts';
import type { Drawing } from './drawing.ts';
import type { Layout } from './layout.ts';
import type { Table } from './table.ts';
import type { Size } from './theme.ts';

/** Every mark answers the same call: it reads the data once, and is then drawn at any size. */
export type Draw = (spec: ChartSpec, table: Table) => (size: Size) => Drawing;

/** Sentences on what the data of a mark show, the most telling first. */
export type Describe = (spec: ChartSpec, table: Table) => string[];

/** Where everything of a mark goes; in a panel of small multiples, on a scale that panels share. */
export type LayOut = (spec: ChartSpec, table: Table, panel?: Panel) => (size: Size) => Layout;

/** Values that the scale of a mark must hold. */
export type Extent = (spec: ChartSpec, table: Table) => number[];

/** What a panel takes from the whole of which it is one. */
interface Panel {
  extent: readonly number[];
  /** Of the categories of all panels. */
  names: readonly string[];
  /** The same marks of all panels, to be drawn faintly behind its own. */
  others: { spec: ChartSpec; table: Table } | undefined;
}
