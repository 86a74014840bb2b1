import { honestyOf, type Table } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Catalogue } from './catalogue.ts';
import { absentValues, withNearest } from './chart-values.ts';
import type { ParsedRecord } from './parse.ts';
import { problem, type Problem } from './problem.ts';

/** What may mislead a reader of a chart, placed where it stands in the chart’s file; advice is a warning. */
export function checkHonesty(records: readonly ParsedRecord[], catalogue: Catalogue): Problem[] {
  return records.filter(({ kind }) => kind === 'charts').flatMap((record) => {
    const spec = record.data as ChartSpec;
    const table = catalogue.chartTables.get(record.id);
    if (!table) throw new Error(`no table for the chart “${record.id}”`);
    const absent = absentValues(record, spec, table);
    if (absent.length > 0) return absent;
    const findings = honestyOf(spec, table).map((finding) => withNearest(finding, spec, table))
      .map(({ path, ...finding }) => ({ file: record.file, ...record.yaml.locate(path), ...finding }));
    return [...findings, ...undated(record, spec, table, catalogue)];
  });
}

/** Figures without a time cannot be judged. The source is no question: a dataset has one, or it is none. */
function undated(record: ParsedRecord, spec: ChartSpec, table: Table, { datasets }: Catalogue): Problem[] {
  const dataset = spec.dataset ? datasets.get(spec.dataset) : undefined;
  if (!dataset || dataset.data.period || table.columns.some(({ type }) => type === 'temporal')) return [];
  return [problem(record.file, record.yaml.locate(['dataset']), 'honesty/date', `The dataset “${dataset.id}” does not say which time its figures are of.`, `Add “period” to datasets/${dataset.id}.yaml: period: { from: 2015-03 }`)];
}
