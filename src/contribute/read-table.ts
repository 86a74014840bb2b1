import { knownOf, type Known } from '../authoring/known.ts';
import { newDataset } from '../authoring/new-dataset.ts';
import { Refusal } from '../authoring/refusal.ts';
import type { Files } from '../catalogue/files.ts';
import { parseFiles } from '../catalogue/parse.ts';
import { dataOf } from './files.ts';

/** A pasted table as a dataset keeps it, with what its columns seem to hold and every guess in plain words; or why it cannot be read. */
export type TableReading = { table: string; fields: unknown; period?: unknown; said: string[] } | { refusal: string };

/** Rows from anywhere → the dataset’s CSV and fields, as `npm run new dataset` reads them. */
export function readTable(pasted: string, known: Known): TableReading {
  try {
    const { csv, yaml, said } = newDataset(new TextEncoder().encode(pasted), 'The table', { title: 'Table', values: {}, setting: { known, today: '' } });
    const { fields, period } = dataOf(yaml);
    return { table: csv, fields, ...(period ? { period } : {}), said };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refusal: error.message };
  }
}

/** What a table may name. */
export const knownIn = (files: Files, folder: string): Known => knownOf(parseFiles(files, folder));
