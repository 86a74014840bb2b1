import { formatNumber } from '../format.ts';
import { formatWithUnit } from './value.ts';

/** `fell from 410 to 12 people (by 97%)`: direction and size of a change. */
export function describeChange(from: number, to: number, unit: string | undefined): string {
  const [first, last] = [formatWithUnit(from, unit), formatWithUnit(to, unit)];
  if (first === last) return `stayed at ${first}`;
  return `${to > from ? 'rose' : 'fell'} from ${withoutShared(first, last)} to ${last}${relative(from, to, unit)}`;
}

/** `410 people`, `12 people` → `410`: the unit is said once, but “£2 to £20 million” would mislead. */
function withoutShared(first: string, last: string): string {
  const noun = /\u00a0[^\d]+$/.exec(last)?.[0];
  return noun && first.endsWith(noun) && !first.includes('£') ? first.slice(0, -noun.length) : first;
}

/** How much that is, where the start is above zero; between percentages, in points. */
function relative(from: number, to: number, unit: string | undefined): string {
  if (unit === 'percent') return ` (by ${points(Math.abs(to - from))})`;
  if (from <= 0 || to < 0) return '';
  const ratio = to / from;
  if (ratio > 1e6) return '';
  if (ratio >= 2.95) return ` (${formatNumber(Number(ratio.toPrecision(2)))} times as much)`;
  return ` (by ${percent(Math.abs(ratio - 1))})`;
}

function points(difference: number): string {
  const number = Number(difference.toPrecision(2));
  return `${formatNumber(number)} percentage ${number === 1 ? 'point' : 'points'}`;
}

function percent(share: number): string {
  const value = share * 100;
  return value < 1 ? 'less than 1%' : `${formatNumber(Math.round(value))}%`;
}
