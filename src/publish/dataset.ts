import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { datasetTable } from '../catalogue/charts.ts';
import { tableCsv } from './csv.ts';
import { sourceJson } from './chart.ts';

/** A dataset’s table, with names in place of ids. */
export function datasetCsv(entry: Entry<'datasets'>, catalogue: Catalogue): string {
  return tableCsv(datasetTable(tableOf(entry, catalogue), catalogue));
}

/** The table with its description: fields in the words of Frictionless Table Schema. */
export function datasetJson(entry: Entry<'datasets'>, catalogue: Catalogue, site: string): string {
  const { title, description, licence, attribution, period, notes, sources } = entry.data;
  const table = tableOf(entry, catalogue);
  return `${JSON.stringify({
    id: entry.id, url: new URL(entry.url, site).href, title, description, licence, attribution, period, notes,
    sources: sources.flatMap((id) => catalogue.sources.get(id) ?? []).map(sourceJson),
    schema: { fields: table.fields, missingValues: [''] },
    rows: datasetTable(table, catalogue).rows,
  }, null, 2)}\n`;
}

function tableOf(entry: Entry<'datasets'>, catalogue: Catalogue) {
  const table = catalogue.tables.get(entry.id);
  if (!table) throw new Error(`no table for the dataset “${entry.id}”`);
  return table;
}
