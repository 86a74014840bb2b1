import type { ChartSpec, Mark } from '../model/chart.ts';
import { drawLabel, type Drawing } from './drawing.ts';
import { columnOf, textIn, type Channel } from './encoding.ts';
import { label } from './layout.ts';
import type { Draw } from './mark.ts';
import { drawnRows } from './rows.ts';
import type { Table } from './table.ts';
import type { Size } from './theme.ts';

/** The channel whose values stand one below the other. */
const listed: Partial<Record<Mark, Channel>> = { bar: 'y', range: 'y', dot: 'y', timeline: 'text' };

/** A drawing no higher than its place allows: of a list, as much as fits, what is highlighted first, and how many are left out. */
export function fitted(draw: Draw, spec: ChartSpec, table: Table, size: Size): Drawing {
  const whole = draw(spec, table, size);
  const { height } = size;
  const column = listed[spec.mark] && !spec.encoding.facet ? columnOf(spec, table, listed[spec.mark] as Channel) : undefined;
  if (height === undefined || whole.height <= height || !column) return whole;
  const rows = drawnRows(spec, table);
  const names = [...new Set(rows.map((row) => textIn(row, column)))];
  const chosen = spec.highlight.map(String);
  const ranked = [...names.filter((name) => chosen.includes(name)), ...names.filter((name) => !chosen.includes(name))];
  const unfiltered = { ...spec, filter: undefined };
  const some = (count: number): Drawing => {
    const kept = new Set(ranked.slice(0, count));
    return draw(unfiltered, { ...table, rows: rows.filter((row) => kept.has(textIn(row, column))) }, size);
  };
  for (let count = names.length - 1; count > 0; count -= 1) {
    const drawing = some(count);
    if (drawing.height + size.lineHeight + 4 <= height || count === 1) return withRest(drawing, names.length - count, size);
  }
  return whole;
}

function withRest({ height, children, ...rest }: Drawing, count: number, size: Size): Drawing {
  const note = label(`and ${count} more`, 0, height + size.fontSize + 2);
  return { ...rest, height: height + size.lineHeight + 4, children: [...children, drawLabel(note, size)] };
}
