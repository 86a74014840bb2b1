import type { Describe } from './describe.ts';
import { columnOf, needColumn, numberIn, textIn, titleOf } from './encoding.ts';
import { compareExtremes } from './extremes.ts';
import { drawnRows } from './rows.ts';
import { counted, missingAmong } from './sentence.ts';

/** Tiles: the extremes of a quantity, or how many places each category has. */
export const describePlaces: Describe = (spec, table) => {
  const place = columnOf(spec, table, 'y');
  const color = needColumn(spec, table, 'color');
  const rows = drawnRows(spec, table).filter((row) => !table.tiles || textIn(row, place) in table.tiles);
  const noun = (titleOf(spec, table, 'y') ?? 'place').toLowerCase();
  if (color.type === 'quantitative') {
    return compareExtremes(rows.map((row) => ({ name: textIn(row, place), value: numberIn(row, color) })), color.unit, noun);
  }
  const groups = Map.groupBy(rows.filter((row) => textIn(row, color) !== ''), (row) => textIn(row, color));
  const sizes = [...groups].map(([name, members]) => `${name} has ${members.length}`);
  const missing = rows.filter((row) => textIn(row, color) === '').map((row) => textIn(row, place));
  if (sizes.length === 0) return missingAmong(missing);
  return [`Of ${counted(rows.length, noun)}, ${sizes.slice(0, 8).join(', ')}`, ...missingAmong(missing)];
};
