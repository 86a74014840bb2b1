import { formatDateShort, formatQuantity, formatShort } from '../format.ts';
import type { Cell, Column } from './table.ts';
import { timeValue } from './time.ts';

/** A value beside its mark: `20, GBP million` → `£20m`; `33.3333, percent` → `33.33%`. */
export function formatValue(value: number, unit: string | undefined): string {
  return formatShort(sensible(value), unit);
}

/** As above, with its unit written out where it is a noun: `59, metres` → `59 metres`; `2.1e6, people` → `2.1 million people`. */
export function formatWithUnit(value: number, unit: string | undefined): string {
  if (isInFigures(unit)) return withNoun(formatValue(value, unit), unit);
  const [number, word] = scaled(sensible(value));
  return word ? `${formatQuantity(number)}\u00a0${word}\u00a0${unit}` : formatQuantity(number, unit);
}

/** The same without the noun, where it follows soon: `2.1e6, people` → `2.1 million`. */
export function formatWithoutNoun(value: number, unit: string | undefined): string {
  const said = formatWithUnit(value, unit);
  return unit && said.endsWith(`\u00a0${unit}`) ? said.slice(0, -unit.length - 1) : said;
}

const words = { m: 'million', bn: 'billion', tn: 'trillion' } as const;

/** Whether all of a unit is said beside the figures, as £ and % are. */
const isInFigures = (unit: string | undefined) => !unit || /^(percent|GBP)/.test(unit);

/** A short value written out with what its unit has of a noun: `£20m` → `£20 million`; `2.0m, people` → `2.0 million people`. */
export function withNoun(short: string, unit: string | undefined): string {
  const noun = isInFigures(unit) ? /^GBP(?: (?:thousand|million|billion))?(?: (.+))?$/.exec(unit ?? '')?.[1] : unit;
  const long = short.replace(/(m|bn|tn)$/, (letter) => `\u00a0${words[letter as keyof typeof words]}`);
  return [long, noun].filter(Boolean).join('\u00a0');
}

function scaled(value: number): [number: number, word?: string] {
  for (const [size, word] of [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const) {
    if (Math.abs(value) >= size) return [Number((value / size).toPrecision(3)), word];
  }
  return [value];
}

/** Four significant figures, but never fewer than the whole number has. */
function sensible(value: number): number {
  if (Number.isInteger(value)) return value;
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}

/** Any cell as a reader sees it: a year is not a quantity. */
export function formatCell(cell: Cell | undefined, column: Column): string {
  if (cell === null || cell === undefined) return 'no data';
  if (column.type === 'temporal' && typeof cell === 'string') return timeValue(cell) === null ? cell : formatDateShort(cell);
  if (typeof cell === 'number' && column.type === 'quantitative') return formatValue(cell, column.unit);
  return String(cell);
}
