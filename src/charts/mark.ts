import type { ChartSpec } from '../model/chart.ts';
import type { Drawing } from './drawing.ts';
import type { Table } from './table.ts';
import type { Size } from './theme.ts';

/** Every mark answers the same call. */
export type Draw = (spec: ChartSpec, table: Table, size: Size) => Drawing;

/** Sentences on what the data of a mark show, the most telling first. */
export type Describe = (spec: ChartSpec, table: Table) => string[];
