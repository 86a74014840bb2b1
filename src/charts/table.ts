/** What a chart is drawn from: typed columns and rows, with references already resolved to names. */
export interface Table {
  columns: Column[];
  rows: Row[];
  /** For rows that stand for places: where their tile goes. Keyed by the value of the place's column. */
  tiles?: Record<string, Tile>;
  /** Addresses of the records that values stand for, where a mark may link. Keyed by the value. */
  links?: Record<string, string>;
}

export interface Column {
  name: string;
  title: string;
  type: 'quantitative' | 'temporal' | 'nominal';
  /** As in facts: `GBP million`, `percent`, `people`. */
  unit?: string;
  /** What a missing value is called, where it is not “not known”. */
  missing?: string;
}

/** `null` is a missing value: never zero. Temporal values are years (numbers) or ISO dates of day, month or year. */
export type Cell = string | number | null;
export type Row = Record<string, Cell>;

/** A cell of a tile grid: row and column count from 1. */
export interface Tile {
  row: number;
  column: number;
  /** Two to four letters that fit in a tile. */
  code: string;
}
