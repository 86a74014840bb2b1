import type { Plot } from './layout.ts';
import type { Cell } from './table.ts';

/** Of marks whose rows stand one below the other. */
interface Rows {
  names: readonly string[];
  /** Where a value lies. */
  x: (value: number) => number;
  /** The height of the middle of a row, and where its mark ends. */
  middle: (index: number) => number;
  end: (index: number) => number;
}

/** Where values and rows lie, for what is written upon the drawing. */
export function rowsPlot(frame: Pick<Plot, 'left' | 'right' | 'top' | 'bottom'>, { names, x, middle, end }: Rows): Plot {
  const at = <T>(cell: Cell, place: (index: number) => T) => {
    const index = names.indexOf(String(cell));
    return index < 0 ? undefined : place(index);
  };
  return {
    ...frame,
    x: (cell) => (typeof cell === 'number' ? x(cell) : undefined),
    y: (cell) => at(cell, middle),
    end: (cell) => at(cell, (index) => ({ x: end(index), y: middle(index) })),
  };
}
