import { requiredChannels } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { fieldsOf } from './charts.ts';
import { parseCsv, type LocatedTable } from './csv.ts';
import type { Names } from './link.ts';
import { suggestion, surelyMeant } from './nearest.ts';
import type { Parsed, ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';

/** Each dataset with its CSV, every cell checked. */
export function readTables(parsed: Parsed, folder: string, names: Names): { tables: Map<string, LocatedTable>; problems: Problem[] } {
  const tables = new Map<string, LocatedTable>();
  const problems: Problem[] = [];
  for (const record of parsed.records.filter(({ kind }) => kind === 'datasets')) {
    const path = `datasets/${record.id}.csv`;
    const text = parsed.tables.get(path);
    if (text === undefined && parsed.broken.has(path)) continue;
    if (text === undefined) {
      problems.push(problem(record.file, { line: 1, column: 1 }, 'dataset/no-table', `The table ${path} is missing.`, 'Put the CSV beside this file, under the same name.'));
      continue;
    }
    const read = parseCsv(text, `${folder}/${path}`, (record.data as Dataset).fields);
    tables.set(record.id, read.table);
    problems.push(...read.problems, ...cellReferences(read.table, names));
  }
  for (const path of parsed.tables.keys()) {
    const id = path.slice('datasets/'.length, -'.csv'.length);
    if (names.records.get('datasets')?.has(id) || parsed.broken.has(`datasets/${id}`)) continue;
    problems.push(problem(`${folder}/${path}`, { line: 1, column: 1 }, 'dataset/no-description', 'This table has no description.', `Add datasets/${id}.yaml with its title, sources and fields.`));
  }
  return { tables, problems };
}

/** Cells that name records. */
function cellReferences(table: LocatedTable, names: Names): Problem[] {
  return table.fields.filter((field) => field.reference).flatMap((field) => {
    const known = names.records.get(field.reference!) ?? new Set<string>();
    return table.rows.flatMap((row, index) => {
      const value = row[field.name];
      if (value === null || known.has(String(value)) || names.broken.has(`${field.reference}/${value}`)) return [];
      return [problem(table.file, table.place(index, field.name), 'csv/reference', `There is no record “${field.reference}/${value}”.`, suggestion(String(value), known), { written: String(value), text: surelyMeant(String(value), known) })];
    });
  });
}

/** A chart’s encoding and filter held against the fields of what it draws. */
export function checkChart(record: ParsedRecord, datasets: Map<string, Dataset>): Problem[] {
  const spec = record.data as ChartSpec;
  const dataset = spec.dataset ? datasets.get(spec.dataset) : undefined;
  if (spec.dataset && !dataset) return [];
  const fields = fieldsOf(spec, dataset?.fields);
  const encoded = Object.entries(spec.encoding).flatMap(([channel, value]) =>
    value && !fields.includes(value.field) ? [unknownField(record, ['encoding', channel, 'field'], value.field, fields)] : []);
  const filtered = Object.keys(spec.filter ?? {}).flatMap((name) => fields.includes(name) ? [] : [unknownField(record, ['filter', name], name, fields, 'key')]);
  const missing = requiredChannels[spec.mark].filter((channel) => !spec.encoding[channel]).map((channel) =>
    problem(record.file, record.yaml.locate(['encoding']), 'chart/channel', `The mark “${spec.mark}” needs “${channel}” under “encoding”.`, `Add: ${channel}: { field: a field of the dataset }`));
  return [...encoded, ...filtered, ...missing];
}

function unknownField(record: ParsedRecord, path: string[], name: string, fields: string[], what: 'key' | 'value' = 'value'): Problem {
  return problem(record.file, record.yaml.locate(path, what), 'chart/field', `What this chart draws has no field “${name}”.`, suggestion(name, fields), { written: name, text: surelyMeant(name, fields) });
}
