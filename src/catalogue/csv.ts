import { csvParseRows } from 'd3';
import type { DatasetField } from '../model/dataset.ts';
import type { DataTable } from './catalogue.ts';
import { suggestion } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';

type Value = string | number | boolean | null;

/** A table with a place for every cell, so that what refers to records can be checked later. */
export interface LocatedTable extends DataTable {
  place: (row: number, field: string) => Place;
  file: string;
}

/** CSV → typed rows as the dataset’s fields say, or a problem at the row and column where they do not fit. */
export function parseCsv(text: string, file: string, fields: readonly DatasetField[]): { table: LocatedTable; problems: Problem[] } {
  const [header = [], ...body] = csvParseRows(text);
  const cells = body.map((row, index) => ({ row, index })).filter(({ row }) => row.length > 1 || row[0] !== '');
  const lines = lineNumbers([header, ...body]);
  const placeOf = (index: number, column: number): Place => ({
    line: lines[index + 1]!,
    column: columnOf(text, lines[index + 1]!, body[index]!, column),
  });

  const problems = headerProblems(header, file, fields);
  const position = new Map(header.map((name, index) => [name, index]));
  const rows = cells.map(({ row, index }) => {
    if (row.length !== header.length) {
      problems.push(problem(file, { line: lines[index + 1]!, column: 1 }, 'csv/cells',
        `This row has ${count(row.length, 'cell')}; the heading has ${header.length}.`,
        row.length > header.length ? 'Put a text that holds a comma in quotation marks.' : 'Leave a missing value empty, but keep its comma.'));
    }
    return Object.fromEntries(fields.map((field) => {
      const column = position.get(field.name);
      const written = column === undefined ? '' : row[column] ?? '';
      const { value, mistake, hint } = readCell(written.trim(), field);
      if (mistake) problems.push(problem(file, placeOf(index, column ?? 0), 'csv/type', mistake, hint));
      return [field.name, value];
    }));
  });
  problems.push(...repeated(rows, fields, file, (row, field) => placeOf(cells[row]!.index, position.get(field) ?? 0)));
  const place = (row: number, field: string) => placeOf(cells[row]!.index, position.get(field) ?? 0);
  return { table: { fields: [...fields], rows, place, file }, problems };
}

function headerProblems(header: string[], file: string, fields: readonly DatasetField[]): Problem[] {
  const names = fields.map((field) => field.name);
  const place = (index: number): Place => ({ line: 1, column: header.slice(0, index).join(',').length + (index > 0 ? 2 : 1) });
  const unknown = header.flatMap((name, index) => names.includes(name) ? [] : [
    problem(file, place(index), 'csv/heading', `“${name}” is not a field of this dataset.`, suggestion(name, names)),
  ]);
  const missing = names.filter((name) => !header.includes(name)).map((name) =>
    problem(file, { line: 1, column: 1 }, 'csv/heading', `The heading lacks the field “${name}”.`, 'Add the column, or take the field out of the dataset.'));
  return [...unknown, ...missing];
}

interface Reading { value: Value; mistake?: string; hint?: string }

const number = /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;

/** How each type of field reads a cell that is not empty. */
const readers: Record<DatasetField['type'], (text: string) => Reading> = {
  string: (text) => ({ value: text }),
  number: (text) => number.test(text) ? { value: Number(text) } : wrong(text, 'a number', 'Write digits, with a point for decimals and no commas or units.'),
  integer: (text) => /^-?\d+$/.test(text) ? { value: Number(text) } : wrong(text, 'a whole number', 'Write digits only.'),
  year: (text) => /^\d{4}$/.test(text) ? { value: Number(text) } : wrong(text, 'a year', 'Write it as 2015.'),
  date: (text) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) ? { value: text } : wrong(text, 'a date', 'Write it as 2015-09-13.'),
  boolean: (text) => text === 'true' || text === 'false' ? { value: text === 'true' } : wrong(text, 'true or false', 'Write true or false.'),
};

const wrong = (text: string, what: string, hint: string): Reading => ({ value: null, mistake: `“${text}” is not ${what}.`, hint });

function readCell(text: string, field: DatasetField): Reading {
  const { required, minimum, maximum, enum: choices } = field.constraints;
  if (text === '') {
    return required ? { value: null, mistake: `“${field.name}” is empty here.`, hint: 'Every row must have it.' } : { value: null };
  }
  const reading = readers[field.type](text);
  const { value } = reading;
  if (typeof value === 'number' && minimum !== undefined && value < minimum) {
    return { value, mistake: `${text} is less than ${minimum}, the least that “${field.name}” may be.`, hint: 'Mend the value or the limit.' };
  }
  if (typeof value === 'number' && maximum !== undefined && value > maximum) {
    return { value, mistake: `${text} is more than ${maximum}, the most that “${field.name}” may be.`, hint: 'Mend the value or the limit.' };
  }
  if (choices && !choices.includes(text)) return { value, mistake: `“${text}” is not allowed in “${field.name}”.`, hint: suggestion(text, choices) };
  return reading;
}

function repeated(
  rows: DataTable['rows'], fields: readonly DatasetField[], file: string, place: (row: number, field: string) => Place,
): Problem[] {
  return fields.filter((field) => field.constraints.unique).flatMap((field) => {
    const seen = new Set<Value>();
    return rows.flatMap((row, index) => {
      const value = row[field.name] ?? null;
      const isRepeated = value !== null && seen.has(value);
      seen.add(value);
      return isRepeated ? [problem(file, place(index, field.name), 'csv/repeated', `“${value}” stands twice in “${field.name}”.`, 'Each row must have its own.')] : [];
    });
  });
}

/** The line on which each row begins: cells may hold line breaks. */
function lineNumbers(rows: string[][]): number[] {
  let line = 1;
  return rows.map((row) => {
    const here = line;
    line += 1 + row.join('').split('\n').length - 1;
    return here;
  });
}

/** The column in the file at which a cell begins; quoted cells are longer than what they hold. */
function columnOf(text: string, line: number, row: string[], column: number): number {
  const raw = text.split('\n', line)[line - 1] ?? '';
  let at = 0;
  for (const cell of row.slice(0, column)) {
    const isQuoted = raw[at] === '"';
    at += cell.length + (isQuoted ? 2 + (cell.match(/"/g)?.length ?? 0) : 0) + 1;
  }
  return at + 1;
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;
