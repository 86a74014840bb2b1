import { honestyOf } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Catalogue } from './catalogue.ts';
import type { ParsedRecord } from './parse.ts';
import type { Problem } from './problem.ts';

/** What may mislead a reader of a chart, placed where it stands in the chart’s file; advice is a warning. */
export function checkHonesty(records: readonly ParsedRecord[], { chartTables }: Catalogue): Problem[] {
  return records.filter(({ kind }) => kind === 'charts').flatMap((record) => {
    const table = chartTables.get(record.id);
    if (!table) throw new Error(`no table for the chart “${record.id}”`);
    return honestyOf(record.data as ChartSpec, table).map(({ path, ...finding }) => ({ file: record.file, ...record.yaml.locate(path), ...finding }));
  });
}
