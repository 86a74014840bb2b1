import type { ChartSpec } from '../model/chart.ts';
import type { Table } from './table.ts';

/** The kinds of findings. */
type Name = 'zero' | 'seams' | 'color-alone' | 'title' | 'unit' | 'series' | 'order' | 'number' | 'words' | 'status' | 'negative' | 'letters' | 'unused';

/** What may mislead a reader, or keep one out: as data, for the checks to place in the chart’s file. */
export interface Finding {
  code: `honesty/${Name}`;
  severity: 'error' | 'warning';
  /** Where in the chart’s file. */
  path: (string | number)[];
  message: string;
  hint: string;
}

/** Looks for one thing in a chart. */
export type Rule = (spec: ChartSpec, table: Table) => Finding[];

export const error = (code: Name, path: Finding['path'], message: string, hint: string): Finding => ({ code: `honesty/${code}`, severity: 'error', path, message, hint });
export const warning = (code: Name, path: Finding['path'], message: string, hint: string): Finding => ({ ...error(code, path, message, hint), severity: 'warning' });
