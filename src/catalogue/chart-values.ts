import { drawnRows, formatCell, type Finding, type Table } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import { nearest, suggestion, surelyMeant } from './nearest.ts';
import type { ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';

/** Values that a chart asks for and its table does not have: without a word the rows would be missing. */
export function absentValues(record: ParsedRecord, { filter = {} }: ChartSpec, table: Table): Problem[] {
  return Object.entries(filter).flatMap(([field, wanted]) => {
    const known = new Set(table.rows.map((row) => row[field] ?? null).filter((cell) => cell !== null).map(String));
    return [wanted].flat().map(String).flatMap((value, index): Problem[] => {
      if (known.has(value)) return [];
      const path = Array.isArray(wanted) ? ['filter', field, index] : ['filter', field];
      return [problem(record.file, record.yaml.locate(path), 'chart/value', `No row has “${value}” in the field “${field}”.`, suggestion(value, known) || 'Write a value just as the table has it.', { written: value, text: surelyMeant(value, known) })];
    });
  });
}

/** A name that does not stand out is often misspelt: the nearest on the chart is offered. */
export function withNearest(finding: Finding, spec: ChartSpec, table: Table): Finding {
  const [key, index] = finding.path;
  const written = key === 'highlight' ? String(spec.highlight[Number(index)]) : '';
  const names = new Set(drawnRows(spec, table).flatMap((row) => table.columns.filter(({ type }) => type !== 'quantitative').map((column) => formatCell(row[column.name], column))));
  const near = written && !names.has(written) ? nearest(written, names) : undefined;
  return near ? { ...finding, hint: `Did you mean “${near}”?` } : finding;
}
