import type { DatasetField } from '../model/dataset.ts';
import { isPartialDate } from '../model/field.ts';

/** How a column’s cells can be read, all of them: their type, and each as the dataset’s CSV writes it. */
export interface CellReading {
  type: DatasetField['type'];
  cells: string[];
  unit?: string;
  /** What was taken to be so and might not be, in words. */
  said: string[];
}

/** Signs that spreadsheets and statistics offices put where there is no value. */
export const gaps = ['-', '–', '—', '..', '…', ':', '*', 'n/a', 'na', 'null', '[x]', '[z]', '[c]', '[u]', 'not available'];

/** The reading that fits every cell; the first of these that does. Missing cells are empty. */
export function readColumn(cells: readonly string[], heading: string): CellReading | undefined {
  const filled = cells.filter(Boolean);
  if (filled.length === 0) return undefined;
  return asYears(cells, heading) ?? asNumbers(cells) ?? asDates(cells) ?? asBooleans(cells);
}

function asYears(cells: readonly string[], heading: string): CellReading | undefined {
  const filled = cells.filter(Boolean);
  const isNamed = /\byears?\b|\bdate\b/i.test(heading);
  if (!filled.every((cell) => (isNamed ? /^\d{4}$/ : /^(19|20)\d\d$/).test(cell))) return undefined;
  return { type: 'year', cells: [...cells], said: isNamed ? [] : ['all cells are taken to be years'] };
}

interface Amount {
  digits: string;
  unit: string;
}

const amount = /^([-−(]?)\s*(£|€|\$)?\s*([-−]?)((?:\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.\d+)?|\.\d+)\s*(%|per cent|percent|bn|billion|m|million|k|thousand|000s)?\)?$/i;
const scales: Record<string, string> = { bn: ' billion', billion: ' billion', m: ' million', million: ' million', k: ' thousand', thousand: ' thousand', '000s': ' thousand' };
const currencies: Record<string, string> = { '£': 'GBP', '€': 'EUR', $: 'USD' };

function asNumbers(cells: readonly string[]): CellReading | undefined {
  const amounts = cells.map((cell) => (cell === '' ? undefined : amountIn(cell)));
  if (cells.some((cell, index) => cell !== '' && !amounts[index])) return undefined;
  const found = amounts.filter((one) => one !== undefined);
  const units = [...new Set(found.map(({ unit }) => unit))];
  // “£1.2m” and “£900k” in one column are the author’s to bring to one unit.
  if (units.length > 1) return undefined;
  const unit = units[0]?.trim();
  const isWhole = found.every(({ digits }) => /^-?\d+$/.test(digits));
  const wasDressed = cells.some((cell, index) => cell !== '' && cell !== amounts[index]?.digits);
  return {
    type: isWhole ? 'integer' : 'number', cells: amounts.map((one) => one?.digits ?? ''), ...(unit ? { unit } : {}),
    said: wasDressed ? ['commas, signs of currency and units were taken out of the cells'] : [],
  };
}

/** `£1,200m` → 1200 in `GBP million`; `(12)` is less than nothing, as accountants write it. */
function amountIn(cell: string): Amount | undefined {
  const [, before = '', currency = '', minus = '', digits = '', scale = ''] = amount.exec(cell) ?? [];
  if (digits === '' || (before === '(') !== cell.endsWith(')')) return undefined;
  const sign = before || minus ? '-' : '';
  const unit = /^(%|per ?cent)$/i.test(scale) ? 'percent' : `${currencies[currency] ?? ''}${scales[scale.toLowerCase()] ?? ''}`;
  // A code with leading noughts is no number.
  if (/^0\d/.test(digits)) return undefined;
  return { digits: `${sign}${digits.replace(/[, ]/g, '').replace(/^\./, '0.')}`, unit };
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function asDates(cells: readonly string[]): CellReading | undefined {
  const filled = cells.filter(Boolean);
  if (filled.every(isPartialDate)) return { type: 'date', cells: [...cells], said: [] };
  const isAmerican = filled.every((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}$/.test(cell)) && filled.some((cell) => Number(cell.split(/[/.-]/)[1]) > 12);
  const dates = cells.map((cell) => (cell === '' ? '' : dateIn(cell, isAmerican)));
  if (dates.some((date) => date === undefined)) return undefined;
  const isOpen = filled.some((cell) => /^\d{1,2}[/.-]\d{1,2}[/.-]/.test(cell));
  return { type: 'date', cells: dates as string[], said: [`dates were rewritten as 2015-09-13${isOpen ? `, taking the ${isAmerican ? 'month' : 'day'} to come first` : ''}`] };
}

function dateIn(cell: string, isAmerican: boolean): string | undefined {
  const made = (year: string, month: number, day?: string) => {
    const date = [year, String(month).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
    return isPartialDate(date) ? date : undefined;
  };
  if (isPartialDate(cell)) return cell;
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(cell);
  if (slashed) return made(slashed[3]!, Number(slashed[isAmerican ? 1 : 2]), slashed[isAmerican ? 2 : 1]);
  const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[ -])?([A-Za-z]{3,9})\.?[ -](\d{4}|\d{2})$/.exec(cell);
  const month = named ? months.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1 : 0;
  return named && month > 0 ? made(named[3]!.length === 2 ? `20${named[3]}` : named[3]!, month, named[1]) : undefined;
}

function asBooleans(cells: readonly string[]): CellReading | undefined {
  const words = new Map([['yes', 'true'], ['no', 'false'], ['y', 'true'], ['n', 'false'], ['true', 'true'], ['false', 'false']]);
  if (!cells.every((cell) => cell === '' || words.has(cell.toLowerCase()))) return undefined;
  const isOwn = cells.every((cell) => ['', 'true', 'false'].includes(cell));
  return { type: 'boolean', cells: cells.map((cell) => words.get(cell.toLowerCase()) ?? ''), said: isOwn ? [] : ['yes and no were rewritten as true and false'] };
}
