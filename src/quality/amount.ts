import { formatQuantity, type Quantity } from '../format.ts';

/** An amount that a text says in digits. */
export interface Amount {
  at: number;
  written: string;
  /** In base units: `£20 million` is 20,000,000. */
  value: number;
  /** `money`, `percent`, or what is counted. */
  unit: string;
  /** As exactly as it is written: `1.5 million` is exact to 100,000. */
  step: number;
}

const scales: Record<string, number> = { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, trillion: 1e12 };
const digits = '(\\d[\\d,]*(?:\\.\\d+)?)';
const scale = '(?:[\\s\\u00a0]?(thousand|million|billion|trillion|bn|m|k)\\b)?';

/** Finds money, percentages, and counts of what the portal’s facts count. */
export function amountFinder(nouns: readonly string[]): (text: string) => Amount[] {
  const isYear = ({ written }: Amount) => /^(?:1[89]|20)\d\d\D/.test(written);
  const noun = nouns.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).sort((a, b) => b.length - a.length).join('|');
  const patterns: [RegExp, (match: RegExpMatchArray) => Omit<Amount, 'at' | 'written'>][] = [
    [new RegExp(`£\\s?${digits}${scale}`, 'gu'), ([, number = '', word]) => ({ ...read(number, word), unit: 'money' })],
    [new RegExp(`(?<![\\d.,£\\p{L}])${digits}[\\s\\u00a0]?(?:%|per ?cent\\b)`, 'gu'), ([, number = '']) => ({ ...read(number), unit: 'percent' })],
  ];
  if (noun !== '') {
    patterns.push([new RegExp(`(?<![\\d.,£\\p{L}/–-])${digits}${scale}[\\s\\u00a0](?:\\p{Ll}+ )?(${noun})\\b`, 'gu'), ([, number = '', word, counted = '']) => ({ ...read(number, word), unit: counted })]);
  }
  return (text) => patterns.flatMap(([pattern, build]) => [...text.matchAll(pattern)].map((match) => ({ at: match.index, written: match[0], ...build(match) })))
    .filter((amount) => !isYear(amount)).sort((a, b) => a.at - b.at);
}

function read(number: string, word?: string): { value: number; step: number } {
  const plain = number.replace(/,$/, '').replaceAll(',', '');
  const factor = word ? scales[word] ?? 1 : 1;
  const decimals = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain) * factor, step: factor * 10 ** -decimals };
}

/** The ends of a fact’s value in base units, and what it counts, as an amount names it. */
export function measured(value: Quantity, unit = ''): { low: number; high: number; unit: string } {
  const ends = typeof value === 'number' ? { low: value, high: value } : 'low' in value ? value : { low: value.numerator / value.denominator, high: value.numerator / value.denominator };
  const factor = scales[/\b(thousand|million|billion)\b/.exec(unit)?.[1] ?? ''] ?? 1;
  const name = unit.startsWith('GBP') ? 'money' : /^percent\b/.test(unit) ? 'percent' : unit;
  return { low: ends.low * factor, high: ends.high * factor, unit: name };
}

/** Whether an amount is what a value says, as exactly as the amount is written. */
export const isAmountOf = (amount: Amount, { low, high, unit }: ReturnType<typeof measured>): boolean =>
  amount.unit === unit && [low, high].some((end) => Math.abs(end - amount.value) <= Math.min(amount.step / 2, end * 0.06));

/** A fact’s figure as readers see it. */
export const shown = (value: Quantity, unit?: string): string => formatQuantity(value, unit).replaceAll('\u00a0', ' ');
