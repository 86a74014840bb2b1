import type { Describe } from './mark.ts';
import { columnOf, needColumn, numberIn, textIn, titleOf } from './encoding.ts';
import { compareExtremes } from './extremes.ts';
import { drawnRows } from './rows.ts';
import { counted, missingAmong, nounOf } from './sentence.ts';

/** Tiles: the extremes of a quantity, or how many places each category has. */
export const describePlaces: Describe = (spec, table) => {
  const place = columnOf(spec, table, 'x');
  const color = needColumn(spec, table, 'color');
  const rows = drawnRows(spec, table).filter((row) => !table.tiles || textIn(row, place) in table.tiles);
  const noun = nounOf(titleOf(spec, table, 'x'));
  if (color.type === 'quantitative') {
    return compareExtremes(rows.map((row) => ({ name: textIn(row, place), value: numberIn(row, color) })), color.unit, noun);
  }
  const groups = Map.groupBy(rows.filter((row) => textIn(row, color) !== ''), (row) => textIn(row, color));
  const sizes = [...groups].map(([name, members]) => `${name} has ${members.length}`);
  const missing = rows.filter((row) => textIn(row, color) === '').map((row) => textIn(row, place));
  if (sizes.length === 0) return missingAmong(missing);
  const places = new Set(rows.map((row) => textIn(row, place)));
  if (groups.size === 1 && missing.length === 0 && places.size > 1) return [`Of ${counted(places.size, noun)}, ${[...groups.keys()].join('')} has all`];
  return [`Of ${counted(places.size, noun)}, ${sizes.slice(0, 8).join(', ')}`, ...missingAmong(missing)];
};
