import { nearest } from '../catalogue/nearest.ts';
import type { DatasetField } from '../model/dataset.ts';
import type { Kind } from '../model/kinds.ts';
import { gaps, readColumn } from './guess-cells.ts';
import { fieldName, readHeading } from './heading.ts';
import { plain, type Known } from './known.ts';
import { count } from './plan.ts';
import type { RawTable } from './raw-table.ts';

/** A field as the dataset’s file says it; what is left out has no need to be said. */
export type GuessedField = Pick<DatasetField, 'name' | 'title' | 'type'> & Partial<Pick<DatasetField, 'unit' | 'reference'>> & { constraints?: DatasetField['constraints'] };

export interface GuessedColumn {
  field: GuessedField;
  cells: string[];
  /** What was taken to be so, in words. */
  said: string[];
}

/** Kinds whose records a table may name, the likeliest first. */
const named: readonly Kind[] = ['places', 'organisations', 'people', 'programmes', 'topics', 'sources', 'terms', 'events'];

/** Each column of a table: its name, type and unit, its cells as the dataset keeps them, and what was guessed. */
export function guessColumns({ headings, rows, lines }: RawTable, known: Known): GuessedColumn[] {
  const names: string[] = [];
  return headings.map((written, index) => {
    const heading = readHeading(written);
    const title = heading.title || `Column ${index + 1}`;
    const name = fieldName(title, index, names);
    names.push(name);
    const column = rows.map((row) => row[index]!);
    return { ...guessColumn({ name, title, ...(heading.unit ? { unit: heading.unit } : {}) }, column, { written, lines, isFirst: index === 0, known }) };
  });
}

interface Surroundings {
  written: string;
  lines: number[];
  isFirst: boolean;
  known: Known;
}

function guessColumn({ name, title, unit }: { name: string; title: string; unit?: string }, column: string[], { written, lines, isFirst, known }: Surroundings): GuessedColumn {
  const marks = [...new Set(column.filter((cell) => gaps.includes(cell.toLowerCase())))];
  const cells = column.map((cell) => (marks.includes(cell) ? '' : cell));
  const missing = marks.length > 0 ? [`${marks.map((mark) => `“${mark}”`).join(', ')} is read as a missing value (${count(column.filter((cell) => marks.includes(cell)).length, 'cell')})`] : [];
  const reading = readColumn(cells, written);
  if (reading) {
    const isNumber = reading.type === 'integer' || reading.type === 'number';
    const whole = isNumber ? joined(reading.unit, unit) : undefined;
    const isCount = isNumber && reading.cells.every((cell) => cell === '' || Number(cell) >= 0);
    return {
      field: { name, title: isNumber ? title : written || title, type: reading.type, ...(whole ? { unit: whole } : {}), ...(isCount ? { constraints: { minimum: 0 } } : {}) },
      cells: reading.cells,
      said: [`${types[reading.type]}${whole ? `, in ${whole}` : isNumber ? ', and their unit is not known: add “unit”' : ''}`, ...missing, ...reading.said],
    };
  }
  const text = { name, title: written || title, type: 'string' as const };
  const reference = referenceIn(cells, known);
  if (reference) {
    const changed = cells.some((cell, index) => cell !== reference.cells[index]);
    return { field: { ...text, reference: reference.kind as NonNullable<DatasetField['reference']>, ...keyOf(reference.cells, isFirst) }, cells: reference.cells, said: [`records among the ${reference.kind}${changed ? ', by their names; the copy holds their ids' : ''}`, ...missing] };
  }
  return { field: { ...text, ...keyOf(cells, isFirst) }, cells, said: ['text', ...missing, ...almostNumbers(cells, lines), ...almostRecords(cells, lines, known)] };
}

const types: Record<DatasetField['type'], string> = { string: 'text', integer: 'whole numbers', number: 'numbers', year: 'years', date: 'dates', boolean: 'true or false' };

/** What the cells say and what the heading says: `£` under `(million)` is `GBP million`. */
function joined(cell: string | undefined, heading: string | undefined): string | undefined {
  if (!cell || !heading || cell === heading || heading.startsWith(cell)) return heading ?? cell;
  return /^(?:thousand|million|billion)$/.test(heading) && !cell.includes(' ') ? `${cell} ${heading}` : cell;
}

/** The first column says what a row is about where no two rows have the same. */
function keyOf(cells: readonly string[], isFirst: boolean): { constraints?: DatasetField['constraints'] } {
  return isFirst && cells.every(Boolean) && new Set(cells).size === cells.length ? { constraints: { unique: true, required: true } } : {};
}

const idOf = (cell: string, kind: Kind, known: Known) => (known.ids.get(kind)?.includes(cell) ? cell : known.names.get(kind)?.get(plain(cell)));

function referenceIn(cells: readonly string[], known: Known): { kind: Kind; cells: string[] } | undefined {
  if (!cells.some(Boolean)) return undefined;
  const kind = named.find((one) => cells.every((cell) => cell === '' || idOf(cell, one, known) !== undefined));
  return kind && { kind, cells: cells.map((cell) => (cell === '' ? '' : idOf(cell, kind, known)!)) };
}

/** Most cells are numbers: the few that are not may be slips. */
function almostNumbers(cells: readonly string[], lines: readonly number[]): string[] {
  const others = cells.flatMap((cell, index) => (cell === '' || readColumn([cell], '') ? [] : [`“${cell}” in line ${lines[index]}`]));
  const filled = cells.filter(Boolean).length;
  if (others.length === 0) return filled > 0 ? ['its cells are numbers of different kinds or units; bring them to one'] : ['it is empty'];
  return others.length <= filled / 2 ? [`it would be numbers but for ${others.slice(0, 3).join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`] : [];
}

/** Most cells name records of a kind: the few that do not may be slips, or records still to be written. */
function almostRecords(cells: readonly string[], lines: readonly number[], known: Known): string[] {
  const filled = cells.filter(Boolean);
  for (const kind of named) {
    const others = cells.flatMap((cell, index) => (cell === '' || idOf(cell, kind, known) ? [] : [{ cell, line: lines[index] }]));
    if (others.length === 0 || filled.length - others.length < Math.max(2, filled.length / 2)) continue;
    const told = others.slice(0, 3).map(({ cell, line }) => {
      const near = nearest(cell.toLowerCase(), known.names.get(kind)?.keys() ?? []);
      const id = near && known.names.get(kind)?.get(near);
      return `“${cell}” in line ${line}${id ? ` (did you mean “${id}”?)` : ''}`;
    });
    return [`its cells would name ${kind}, but none is called ${told.join(', ')}${others.length > 3 ? ` and ${others.length - 3} more` : ''}`];
  }
  return [];
}
