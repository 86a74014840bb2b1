import { format } from 'd3';

/** By how many decimals they write; four figures of an abbreviated number are the most that is asked for. */
const grouped = [0, 1, 2, 3, 4].map((decimals) => format(`,.${decimals}f`));
const thousands = grouped[0]!;
const whole = (value: number) => (value < 1000 ? String(value) : thousands(value));
const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
];
/** A space that keeps a number and its unit on one line. */
const nbsp = '\u00a0';

/** A value as a fact holds it. */
export type Quantity = number | { low: number; high: number } | { numerator: number; denominator: number };

/** `1234567` → `1,234,567`; `0.7` → `0.7`; a minus sign, not a hyphen. */
export function formatNumber(value: number): string {
  if (value < 0) return `−${formatNumber(-value)}`;
  if (Number.isInteger(value)) return whole(value);
  const tidy = Number(value.toPrecision(12));
  if (tidy < 1e-6) return format('.3~g')(value);
  if (tidy < 1000) return String(tidy);
  const [units, decimals] = String(tidy).split('.');
  return decimals ? `${whole(Number(units))}.${decimals}` : whole(tidy);
}

/** What stands before and after a number of this unit, in a sentence: `GBP million` → `£`, ` million`. */
function affixes(unit: string | undefined): [before: string, after: string] {
  if (!unit) return ['', ''];
  if (unit === 'percent') return ['', '%'];
  const money = /^GBP(?: (thousand|million|billion))?(?: (.+))?$/.exec(unit);
  if (money) return ['£', [money[1], money[2]].filter(Boolean).map((word) => nbsp + word).join('')];
  return ['', nbsp + unit];
}

/** `20, GBP million` → `£20 million`; `{ low: 0.7, high: 1.5 }, percent` → `0.7% to 1.5%`; `{ 1 / 3 }` → `a third`. */
export function formatQuantity(value: Quantity, unit?: string): string {
  if (typeof value !== 'number' && 'numerator' in value) return formatFraction(value.numerator, value.denominator);
  const [before, after] = affixes(unit);
  if (typeof value === 'number') {
    const singular = value === 1 && !unit?.startsWith('GBP') ? singularOf(after) : after;
    return `${signed(value, before)}${singular}`;
  }
  // A bare “£310 to £810 million” could be read as 310 pounds.
  const shared = before === '' && after.startsWith(nbsp) ? '' : after;
  return `${signed(value.low, before)}${shared} to ${signed(value.high, before)}${after}`;
}

/** The minus stands before the pound sign. */
const signed = (value: number, before: string) => `${value < 0 ? '−' : ''}${before}${formatNumber(Math.abs(value))}`;

/** ` bodies` → ` body`, for a count of one; ` kinds of body` → ` kind of body`. */
function singularOf(noun: string): string {
  const [, head, rest] = /^(.+?)( (?:of|in|for|per) .+)$/.exec(noun) ?? [];
  if (head && rest) return singularOf(head) + rest;
  if (/\bpeople$/.test(noun)) return noun.replace(/people$/, 'person');
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  if (/(ss|sh|ch|x)es$/.test(noun)) return noun.slice(0, -2);
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

const fractions: Record<string, string> = {
  '1/2': 'half', '1/3': 'a third', '2/3': 'two thirds', '1/4': 'a quarter', '3/4': 'three quarters', '1/5': 'a fifth',
};

function formatFraction(numerator: number, denominator: number): string {
  return fractions[`${numerator}/${denominator}`] ?? `${formatNumber(numerator)} of ${formatNumber(denominator)}`;
}

/** For tight places such as an axis: `20, GBP million` → `£20m`; `2100000, people` → `2.1m`; `0.7, percent` → `0.7%`. */
export function formatShort(value: number, unit?: string): string {
  if (value < 0) return `−${formatShort(-value, unit)}`;
  if (unit === 'percent') return `${formatNumber(value)}%`;
  return `${pounds(unit)}${abbreviate(value * scaleOf(unit))}`;
}

/** The same in millions, billions or trillions and with so many decimals as are asked for: `1700000, people, 1e6, 2` → `1.70m`. */
export function formatFixed(value: number, unit: string | undefined, size: number, decimals: number): string {
  if (value < 0) return `−${formatFixed(-value, unit, size, decimals)}`;
  const number = grouped[decimals]!((value * scaleOf(unit)) / size);
  return `${pounds(unit)}${number}${unit === 'percent' ? '%' : scales.find(([each]) => each === size)?.[1] ?? ''}`;
}

const pounds = (unit: string | undefined) => (unit?.startsWith('GBP') ? '£' : '');

/** How many one of a unit comes to: `GBP million` → a million. */
export const scaleOf = (unit: string | undefined): number => ({ thousand: 1e3, million: 1e6, billion: 1e9 })[/^GBP (thousand|million|billion)/.exec(unit ?? '')?.[1] ?? ''] ?? 1;

/** Sizes from which numbers are abbreviated, and their letters. */
export const scales = [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm']] as const;

/** `1500` → `1,500`; `20000` → `20,000`; `2100000` → `2.1m`; `13300000000` → `13.3bn`. */
function abbreviate(value: number): string {
  for (const [size, letter] of scales) {
    // What comes to a million at three figures is one.
    if (value >= size * 0.9995) return `${formatNumber(Number((value / size).toPrecision(3)))}${letter}`;
  }
  return formatNumber(Number(value.toPrecision(6)));
}

/** `2015-09-13` → `13 September 2015`; `2015-09` → `September 2015`; `2015` → `2015`. */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const words = [day && String(Number(day)), month && months[Number(month) - 1], year];
  return words.filter(Boolean).join(nbsp);
}

/** `about March 2015`, `planned for 1 April 2026`: when something happened, and whether that is certain. */
export function formatEventDate({ date, approximate, planned }: { date: string; approximate: boolean; planned: boolean }): string {
  return `${planned ? 'planned for ' : approximate ? 'about ' : ''}${formatDate(date)}`;
}

/** `2015-09-13` → `13 Sep 2015`, for tables and axes. */
export function formatDateShort(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const words = [day && String(Number(day)), month && months[Number(month) - 1]?.slice(0, 3), year];
  return words.filter(Boolean).join(nbsp);
}

/** `2015-03, 2017-11` → `March 2015 to November 2017`; twice the same date is said once; an open end is `from` or `until`. */
export function formatPeriod(from?: string, to?: string): string {
  if (from && to && from !== to) return `${formatDate(from)} to ${formatDate(to)}`;
  if (from && !to) return `from ${formatDate(from)}`;
  if (to && !from) return `until ${formatDate(to)}`;
  return formatDate(from ?? to ?? '');
}

/** `(1, 'body', 'bodies')` → `1 body`; `(12, 'body', 'bodies')` → `12 bodies`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** `https://www.lamps.example.org/a` → `lamps.example.org`. */
export const formatHost = (address: string): string => new URL(address).host.replace(/^www\./, '');

/** `old lamp` → `Old lamp`, at the head of a sentence. */
export const capitalised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** `['a', 'b', 'c']` → `a, b and c`. */
export function formatList(items: readonly string[]): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
