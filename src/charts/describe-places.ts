import type { Describe } from './mark.ts';
import { columnOf, needColumn, numberIn, textIn, titleOf } from './encoding.ts';
import { compareExtremes } from './extremes.ts';
import { formatList } from '../format.ts';
import { drawnRows } from './rows.ts';
import { allOf, counted, countWord, missingAmong, nounOf } from './sentence.ts';

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
  const sizes = [...groups].map(([name, members], index) => `${countWord(members.length)}${index > 0 ? '' : members.length === 1 ? ' falls' : ' fall'} under ${name}`);
  const missing = rows.filter((row) => textIn(row, color) === '').map((row) => textIn(row, place));
  if (sizes.length === 0) return missingAmong(missing);
  const places = new Set(rows.map((row) => textIn(row, place)));
  if (groups.size === 1 && missing.length === 0 && places.size > 1) return [`${allOf(places.size, noun)} fall under ${[...groups.keys()].join('')}`];
  return [`Of ${counted(places.size, noun)}, ${formatList(sizes.slice(0, 8))}`, ...missingAmong(missing)];
};
