import { requiredChannels } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import { singular } from '../model/kinds.ts';
import { fieldsOf } from './charts.ts';
import { parseCsv, type LocatedTable } from './csv.ts';
import type { Names } from './link.ts';
import { suggestion, surelyMeant } from './nearest.ts';
import type { Parsed, ParsedRecord } from './parse.ts';
import { problem, wholeFile, type Problem } from './problem.ts';

/** Each dataset with its CSV, every cell checked. */
export function readTables(parsed: Parsed, folder: string, names: Names): { tables: Map<string, LocatedTable>; problems: Problem[] } {
  const tables = new Map<string, LocatedTable>();
  const problems: Problem[] = [];
  for (const record of parsed.records.filter(({ kind }) => kind === 'datasets')) {
    const path = `datasets/${record.id}.csv`;
    const text = parsed.tables.get(path);
    if (text === undefined && parsed.broken.has(path)) continue;
    if (text === undefined) {
      problems.push(problem(record.file, wholeFile, 'dataset/no-table', `The table ${path} is missing.`, 'Put the CSV beside this file, under the same name.'));
      continue;
    }
    const read = parseCsv(text, `${folder}/${path}`, (record.data as Dataset).fields);
    tables.set(record.id, read.table);
    problems.push(...read.problems, ...cellReferences(read.table, names));
  }
  for (const path of parsed.tables.keys()) {
    const id = path.slice('datasets/'.length, -'.csv'.length);
    if (names.records.get('datasets')?.has(id) || parsed.broken.has(`datasets/${id}`)) continue;
    problems.push(problem(`${folder}/${path}`, wholeFile, 'dataset/no-description', 'This table has no description.', `Add datasets/${id}.yaml with its title, sources and fields; “npm run new dataset” with the path of a table that lies elsewhere writes both.`));
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
      return [problem(table.file, table.place(index, field.name), 'csv/reference', `There is no ${singular(field.reference!)} “${value}”.`, suggestion(String(value), known), { written: String(value), text: surelyMeant(String(value), known) })];
    });
  });
}

/** A chart’s encoding and filter held against the fields of what it draws. */
export function checkChart(record: ParsedRecord, datasets: Map<string, Dataset>): Problem[] {
  const spec = record.data as ChartSpec;
  const dataset = spec.dataset ? datasets.get(spec.dataset) : undefined;
  if (spec.dataset && !dataset) return [];
  const fields = fieldsOf(spec, dataset?.fields);
  const drawn = spec.catalogue ? `A chart of ${spec.catalogue.kind}` : `The dataset “${spec.dataset}”`;
  const unknownField = (path: string[], name: string, what: 'key' | 'value' = 'value'): Problem =>
    problem(record.file, record.yaml.locate(path, what), 'chart/field', `${drawn} has no field “${name}”.`, suggestion(name, fields, Infinity), { written: name, text: surelyMeant(name, fields) });
  const encoded = Object.entries(spec.encoding).flatMap(([channel, value]) =>
    value && !fields.includes(value.field) ? [unknownField(['encoding', channel, 'field'], value.field)] : []);
  const filtered = Object.keys(spec.filter ?? {}).flatMap((name) => fields.includes(name) ? [] : [unknownField(['filter', name], name, 'key')]);
  const lacking = requiredChannels[spec.mark].filter((channel) => !spec.encoding[channel]);
  const missing = lacking.length === 0 ? [] : [problem(record.file, record.yaml.locate(['encoding']), 'chart/channel',
    `The mark “${spec.mark}” needs ${listed(lacking.map((channel) => `“${channel}”`))} under “encoding”.`,
    `Add ${listed(lacking.map((channel) => `“${channel}: { field: … }”`))}. Fields: ${fields.join(', ')}.`)];
  return [...encoded, ...filtered, ...missing];
}

/** `x`, `x and y`, `x, x2 and y`. */
const listed = (words: readonly string[]) => [words.slice(0, -1).join(', '), words.at(-1)].filter(Boolean).join(' and ');
