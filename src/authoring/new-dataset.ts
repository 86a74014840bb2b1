import type { Known } from './known.ts';
import { guessColumns, type GuessedColumn } from './guess-fields.ts';
import { newRecord, type Setting, type Values } from './new-record.ts';
import { count } from './plan.ts';
import { readRawTable } from './raw-table.ts';

export interface NewDataset {
  /** The table as the portal keeps it. */
  csv: string;
  yaml: string;
  /** Every guess, in plain words. */
  said: string[];
}

/** A table from anywhere → the dataset’s CSV and what describes it, with everything that was guessed. */
export function newDataset(bytes: Uint8Array, name: string, { title, values, setting }: { title: string; values: Values; setting: Setting }): NewDataset {
  const raw = readRawTable(bytes, name);
  const columns = guessColumns(raw, setting.known);
  const period = periodOf(columns);
  const given: Values = { sources: [], ...(period ? { period: period.span } : {}), ...values, fields: columns.map(({ field }) => field) };
  return {
    csv: csvOf(columns),
    yaml: newRecord('datasets', title, given, setting),
    said: [
      `${count(raw.rows.length, 'row')}, ${count(columns.length, 'column')}.`,
      ...raw.said,
      ...columns.map(({ field, said }) => `${field.name} (“${field.title}”): ${said.join('; ')}.`),
      ...totals(columns),
      ...(period ? [`The period is taken from “${period.name}”: ${Object.values(period.span).join(' to ')}.`] : []),
    ].map((line) => line.replace(/\.\.$/, '.')),
  };
}

/** The time that a column of years or dates spans, and the column’s name. */
function periodOf(columns: readonly GuessedColumn[]): { name: string; span: { from: string; to?: string } } | undefined {
  const column = columns.find(({ field }) => field.type === 'year') ?? columns.find(({ field }) => field.type === 'date');
  const times = column?.cells.filter(Boolean).toSorted() ?? [];
  const [from, to] = [times[0], times.at(-1)];
  return column && from ? { name: column.field.name, span: { from, ...(to && to !== from ? { to } : {}) } } : undefined;
}

/** A row of totals among the others would be drawn as one of them. */
function totals(columns: readonly GuessedColumn[]): string[] {
  const rows = columns[0]?.cells.flatMap((cell, index) => (/^(?:grand )?total\b|^all\b|^(?:great britain|england|united kingdom)$/i.test(cell) ? [{ cell, index }] : [])) ?? [];
  return rows.map(({ cell }) => `“${cell}” looks like a total of other rows: a chart would draw it as one of them, so take it out or filter it.`);
}

/** RFC 4180, with the names of the fields as headings. */
function csvOf(columns: readonly GuessedColumn[]): string {
  const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const rows = columns[0]?.cells.map((_, index) => columns.map(({ cells }) => quoted(cells[index]!)).join(',')) ?? [];
  return `${[columns.map(({ field }) => field.name).join(','), ...rows].join('\n')}\n`;
}

/** What is still to be completed in a new dataset before the check is content. */
export function toComplete(values: Values, known: Known): string[] {
  const sources = known.ids.get('sources') ?? [];
  const hasSource = Array.isArray(values['sources']) && values['sources'].length > 0;
  return [
    ...(hasSource ? [] : [`“sources”: where the figures come from${sources.length > 0 ? `; ${sources.length} sources are there, or write one: npm run new source "Title"` : '; write one: npm run new source "Title"'}`]),
    ...(values['licence'] ? [] : ['“licence”: under which the figures may be used, such as OGL-UK-3.0']),
    ...(values['description'] ? [] : ['“description”: what a row is']),
  ];
}
