import type { ChartSpec, Mark } from '../model/chart.ts';
import { drawLabel, type Drawing } from './drawing.ts';
import { columnOf, textIn, type Channel } from './encoding.ts';
import { label } from './layout.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Column, Table } from './table.ts';
import type { Size } from './theme.ts';

/** The channel whose values stand one below the other. */
const listed: Partial<Record<Mark, Channel>> = { bar: 'y', range: 'y', dot: 'y', timeline: 'text' };

/** A drawing no higher than its place allows: of a list, as much as fits, what is highlighted first, and how many are left out. */
export function fitted(draw: Draw, spec: ChartSpec, table: Table): (size: Size) => Drawing {
  const drawing = draw(spec, table);
  const channel = listed[spec.mark];
  const column = channel && !spec.encoding.facet ? columnOf(spec, table, channel) : undefined;
  return (size) => {
    const whole = drawing(size);
    const isFitting = size.height === undefined || whole.height <= size.height;
    return isFitting || !column ? whole : shortened(draw, spec, table, column, size) ?? whole;
  };
}

/** As many of a list as the height allows; nothing where it is a list of one. */
function shortened(draw: Draw, spec: ChartSpec, table: Table, column: Column, size: Size): Drawing | undefined {
  const rows = drawnRows(spec, table);
  const names = [...new Set(rows.map((row) => textIn(row, column)))];
  const chosen = spec.highlight.map(String);
  const ranked = [...names.filter((name) => chosen.includes(name)), ...names.filter((name) => !chosen.includes(name))];
  const unfiltered = { ...spec, filter: undefined };
  for (let count = names.length - 1; count > 0; count -= 1) {
    const kept = new Set(ranked.slice(0, count));
    const drawing = draw(unfiltered, { ...table, rows: rows.filter((row) => kept.has(textIn(row, column))) })(size);
    if (drawing.height + size.lineHeight + 4 <= (size.height ?? Infinity) || count === 1) return withRest(drawing, names.length - count, size);
  }
  return undefined;
}

function withRest({ height, children, ...rest }: Drawing, count: number, size: Size): Drawing {
  const note = label(`and ${count} more`, 0, height + size.fontSize + 2);
  return { ...rest, height: height + size.lineHeight + 4, children: [...children, drawLabel(note, size)] };
}
