import { isPartialDate } from '../model/field.ts';
import type { DatasetField } from '../model/dataset.ts';
import type { DataTable } from './catalogue.ts';
import { readCells, type Cell } from './cells.ts';
import { describeDate } from './in-words.ts';
import { nearest, suggestion, surelyMeant } from './nearest.ts';
import { problem, type Place, type Problem } from './problem.ts';

type Value = string | number | boolean | null;

/** A table with a place for every cell, so that what refers to records can be checked later. */
export interface LocatedTable extends DataTable {
  place: (row: number, field: string) => Place;
  file: string;
}

/** CSV → typed rows as the dataset’s fields say, or a problem at the row and column where they do not fit. */
export function parseCsv(text: string, file: string, fields: readonly DatasetField[]): { table: LocatedTable; problems: Problem[] } {
  const { rows: [header = [], ...body], unclosed } = readCells(text);
  const problems = headerProblems(header, file, fields);
  if (unclosed) problems.push(problem(file, unclosed, 'csv/quote', 'A cell in quotation marks is not closed.', 'End it with "; write "" for a quotation mark inside it.'));
  const position = new Map(header.map((cell, index) => [cell.text, index]));
  const cellOf = (row: Cell[], field: string): Cell => row[position.get(field) ?? -1] ?? { ...start, text: '' };

  const whole = body.filter((row) => row.length === header.length);
  problems.push(...body.filter((row) => row.length !== header.length).map((row) => countProblem(row, header.length, file)));
  const rows = whole.map((row) => Object.fromEntries(fields.map((field) => {
    const cell = cellOf(row, field.name);
    const { value, mistake, hint } = readCell(cell.text.trim(), field);
    if (mistake && position.has(field.name)) problems.push(problem(file, cell, 'csv/type', mistake, hint));
    return [field.name, value];
  })));
  const place = (row: number, field: string): Place => cellOf(whole[row]!, field);
  problems.push(...repeated(rows, fields, file, place));
  return { table: { fields: [...fields], rows, place, file }, problems };
}

const start: Place = { line: 1, column: 1 };

/** Nothing else is said of a row whose cells stand under the wrong headings. */
function countProblem(row: Cell[], expected: number, file: string): Problem {
  const extra = row[expected];
  const last = row.at(-1)!;
  const whole = last.line === row[0]!.line ? { ...row[0]!, length: last.column + (last.length ?? 0) - row[0]!.column } : row[0]!;
  return problem(file, extra ?? whole, 'csv/cells', `This row has ${row.length === 1 ? '1 cell' : `${row.length} cells`}; the heading has ${expected}.`,
    extra ? 'Put a text that holds a comma in quotation marks.' : 'Leave a missing value empty, but keep its comma.');
}

function headerProblems(header: Cell[], file: string, fields: readonly DatasetField[]): Problem[] {
  const names = fields.map((field) => field.name);
  const written = header.map((cell) => cell.text);
  const free = names.filter((name) => !written.includes(name));
  const wrong = header.flatMap((cell, index) => {
    if (written.indexOf(cell.text) < index) return [problem(file, cell, 'csv/heading', `The heading “${cell.text}” stands twice.`, 'Keep one of the columns.')];
    return names.includes(cell.text) ? [] : [problem(file, cell, 'csv/heading', `“${cell.text}” is not a field of this dataset.`, suggestion(cell.text, free, Infinity) || 'Take the column out, or add the field to the description.', { written: cell.text, text: surelyMeant(cell.text, free) })];
  });
  const unknown = new Set(written.filter((name) => !names.includes(name)));
  const misspelt = new Set([...unknown].map((name) => nearest(name, free)));
  // As many headings that are not known as fields that are missing: the one is told of the other.
  const missing = free.filter((name) => unknown.size !== free.length && !misspelt.has(name)).map((name) =>
    problem(file, start, 'csv/heading', `The heading lacks “${name}”, a field of this dataset.`, 'Add the column, or take the field out of the description.'));
  return [...wrong, ...missing];
}

interface Reading { value: Value; mistake?: string; hint?: string }

const number = /^-?(\d+(\.\d+)?|\.\d+)(e[+-]?\d+)?$/i;

/** How each type of field reads a cell that is not empty. */
const readers: Record<DatasetField['type'], (text: string) => Reading> = {
  string: (text) => ({ value: text }),
  number: (text) => number.test(text) ? { value: Number(text) } : wrong(text, 'a number', numberHint(text, 'digits and a point')),
  integer: (text) => /^-?\d+$/.test(text) ? { value: Number(text) } : wrong(text, 'a whole number', number.test(text) ? 'Round it, or give the field “type: number” in the description.' : numberHint(text, 'digits')),
  year: (text) => /^\d{4}$/.test(text) ? { value: Number(text) } : wrong(text, 'a year', 'Write it in four digits, as 2015.'),
  date: (text) => isPartialDate(text) ? { value: text } : isNoDate(text),
  boolean: (text) => text === 'true' || text === 'false' ? { value: text === 'true' } : wrong(text, 'true or false', /^y(es)?$/i.test(text) ? 'Write true.' : /^no?$/i.test(text) ? 'Write false.' : 'Write true or false.'),
};

const wrong = (text: string, what: string, hint: string): Reading => ({ value: null, mistake: `“${text}” is not ${what}.`, hint });

function isNoDate(text: string): Reading {
  const [mistake, hint] = describeDate(text, '2015-09-13, 2015-09 or 2015');
  return { value: null, mistake, hint };
}

/** `1,200 m` → `Write 1200: …`: the number within what else was written. */
function numberHint(text: string, signs: string): string {
  const plain = /^[£$€]?\s?(-?\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|-?\d+(?:\.\d+)?)\s?[%\p{L}]*$/u.exec(text)?.[1];
  return plain === undefined ? `Write ${signs} only.` : `Write ${plain.replace(/[, ]/g, '')}: ${signs} only, and the unit in the description.`;
}

function readCell(text: string, field: DatasetField): Reading {
  const { required, minimum, maximum, enum: choices } = field.constraints;
  if (text === '') {
    return required ? { value: null, mistake: `“${field.name}” is empty in this row.`, hint: 'Write its value: every row must have one.' } : { value: null };
  }
  const reading = readers[field.type](text);
  const { value } = reading;
  if (typeof value === 'number' && minimum !== undefined && value < minimum) {
    return { value, mistake: `${text} is less than ${minimum}, the least that “${field.name}” may be.`, hint: 'Mend it, or “minimum” in the description.' };
  }
  if (typeof value === 'number' && maximum !== undefined && value > maximum) {
    return { value, mistake: `${text} is more than ${maximum}, the most that “${field.name}” may be.`, hint: 'Mend it, or “maximum” in the description.' };
  }
  if (choices && !choices.includes(text)) return { value, mistake: `“${text}” is not allowed in “${field.name}”.`, hint: suggestion(text, choices, Infinity) };
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
      return isRepeated ? [problem(file, place(index, field.name), 'csv/repeated', `“${value}” stands twice in “${field.name}”, where each row must have its own.`, 'Mend it, or take the row out.')] : [];
    });
  });
}
