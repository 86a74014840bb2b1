import { max, min, sum } from 'd3';
import type { ChartSpec } from '../model/chart.ts';
import { drawnRows } from './rows.ts';
import type { Row, Table } from './table.ts';
import { timeValue } from './time.ts';
import { writtenNumbers } from './written-numbers.ts';

/** Numbers of a text, in digits or in words, that neither the data nor simple sums upon them bear; years and counts among them. */
export function unborneNumbers(text: string, spec: ChartSpec, table: Table): string[] {
  const context = new Set(numbersIn([spec.subtitle, spec.notes ?? '', ...spec.annotations.map((it) => it.text), ...Object.values(spec.filter ?? {}).flat().map(String)].join(' ')));
  const unknown = writtenNumbers(text).filter(({ digits }) => !context.has(Number(digits)));
  if (unknown.length === 0) return [];
  const { plain, few, times } = derived(spec, table);
  const unborne = unknown.filter(({ digits, time }) => {
    const fits = roundingTo(digits);
    return !plain.some(fits) && !(time && times.some((years) => fits(time === 'year' ? years : years * 12))) && !few.some((a) => few.some((b) => a !== b && b !== 0
      && (fits(a - b) || fits(a + b) || fits((100 * a) / b) || fits(a / b) || fits(100 * (a / b - 1)))));
  });
  return [...new Set(unborne.map(({ said }) => said))];
}

const numbersIn = (text: string) => writtenNumbers(text).map(({ digits }) => Number(digits));

const scales = [1, 1e3, 1e6, 1e9, 1e-3];

/** Whether a value is a number as it is written, rounded and perhaps in thousands, millions or billions. */
function roundingTo(digits: string): (value: number) => boolean {
  const number = Number(digits);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const zeros = decimals > 0 ? 0 : (/0+$/.exec(digits)?.[0].length ?? 0);
  // “At least 155,000” cuts off, “almost 16” rounds up: round numbers may lie a whole step away.
  const half = (zeros > 0 ? 1 : 0.5) * 10 ** (zeros - decimals) * 1.0001;
  const tolerance = Math.min(half, Math.max(number * 0.06, 0.5 * 10 ** -decimals));
  return (value) => scales.some((scale) => Math.abs(Math.abs(value) / scale - number) <= tolerance);
}

/** What a reader may work out: the values, counts and totals; and the few of them whose sums, differences, shares and changes a sentence may tell. */
function derived(spec: ChartSpec, table: Table): { plain: number[]; few: number[]; times: number[] } {
  const rows = drawnRows(spec, table);
  const columns = table.columns.map(({ name }) => rows.map((row) => row[name] ?? null));
  const values = [...new Set(columns.flatMap((column) => column.filter((cell) => typeof cell === 'number')))];
  const inTexts = columns.flatMap((column) => column.flatMap((cell) => (typeof cell === 'string' ? numbersIn(cell) : [])));
  const totals = columns.flatMap((column) => {
    const numbers = column.filter((cell) => typeof cell === 'number');
    return numbers.length === 0 ? [] : [sum(numbers), sum(numbers) / numbers.length, (max(numbers) ?? 0) - (min(numbers) ?? 0)];
  });
  const ofGroups = groupTotals(rows, table);
  return {
    plain: [...values, ...inTexts, ...counts(rows, table), ...totals, ...ofGroups, 100],
    few: telling(spec, rows, table, [...values, ...ofGroups]),
    times: timesBetween(rows, table),
  };
}

/** How many years lie between any two dates of the data. */
function timesBetween(rows: Row[], { columns }: Table): number[] {
  const dates = columns.filter(({ type }) => type === 'temporal').flatMap(({ name }) => rows.map((row) => timeValue(row[name])).filter((time) => time !== null));
  return dates.flatMap((one) => dates.map((other) => Math.abs(one - other)));
}

/** Values that a sentence sets against each other: all of a few; of many those at the ends and what is highlighted, or any number would fit. */
function telling({ highlight }: ChartSpec, rows: Row[], table: Table, values: number[]): number[] {
  if (values.length <= 16) return values;
  const names = new Set(highlight.map(String));
  const ends = (own: Row[]) => [own[0], own.at(-1)].flatMap((row) => (row ? Object.values(row).filter((cell) => typeof cell === 'number') : []));
  const chosen = rows.filter((row) => Object.values(row).some((cell) => names.has(String(cell))));
  return [...new Set([...ends(rows), ...ends(chosen), ...groupEnds(rows, table), max(values) ?? 0, min(values) ?? 0])].slice(0, 40);
}

/** The first and last value of each name. */
function groupEnds(rows: Row[], { columns }: Table): number[] {
  const [measure] = columns.filter(({ type }) => type === 'quantitative');
  const [name] = columns.filter(({ type }) => type === 'nominal');
  if (!measure || !name) return [];
  return [...Map.groupBy(rows, (row) => String(row[name.name] ?? '')).values()].filter((group) => group.length > 1)
    .flatMap((group) => [group[0], group.at(-1)].flatMap((row) => (typeof row?.[measure.name] === 'number' ? [row[measure.name] as number] : [])));
}

/** How many rows, how many different names, how many rows of each name, and how many of all others; of the whole table too. */
function counts(rows: Row[], table: Table): number[] {
  const tallies = table.columns.flatMap(({ name }) => [...Map.groupBy(rows, (row) => String(row[name] ?? '')).values()].map((group) => group.length));
  const kinds = table.columns.map(({ name }) => new Set(rows.map((row) => row[name] ?? null)).size);
  return [rows.length, table.rows.length, ...tallies, ...tallies.map((tally) => rows.length - tally), ...kinds, ...kinds.map((kind) => kind - 1)];
}

/** Sums of each measure for each name. */
function groupTotals(rows: Row[], { columns }: Table): number[] {
  const measures = columns.filter(({ type }) => type === 'quantitative');
  return columns.filter(({ type }) => type !== 'quantitative').flatMap(({ name }) => {
    const groups = [...Map.groupBy(rows, (row) => String(row[name] ?? '')).values()].filter((group) => group.length > 1);
    return groups.flatMap((group) => measures.map((measure) => sum(group, (row) => Number(row[measure.name] ?? 0))));
  });
}
