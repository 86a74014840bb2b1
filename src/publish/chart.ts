import { describeChart, drawnTable, renderChart, serialize, wide } from '../charts/index.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart, sourcesOfColumn } from '../catalogue/chart-sources.ts';
import type { Table } from '../charts/table.ts';
import type { ChartSpec } from '../model/chart.ts';
import { tableCsv } from './csv.ts';

/** The files at a chart’s address: each from the same spec and rows. */
export function chartSvg(entry: Entry<'charts'>, catalogue: Catalogue): string {
  // A picture in another page has nowhere to lead.
  const table = { ...tableOf(entry, catalogue), links: {} };
  return `${serialize(renderChart(entry.data, table, wide, { id: entry.id }))}\n`;
}

/** The rows that the drawing shows, in its order. */
export function chartCsv(entry: Entry<'charts'>, catalogue: Catalogue): string {
  return tableCsv(chartTable(entry, catalogue));
}

/** Spec, columns, rows, description and sources. */
export function chartJson(entry: Entry<'charts'>, catalogue: Catalogue, site: string): string {
  const { columns, rows } = chartTable(entry, catalogue);
  const dataset = entry.data.dataset ? catalogue.datasets.get(entry.data.dataset) : undefined;
  const meanings = new Map(dataset?.data.fields.map((field) => [field.name, field.description]));
  return `${JSON.stringify({
    id: entry.id,
    url: new URL(entry.url, site).href,
    title: entry.data.title,
    subtitle: entry.data.subtitle,
    description: describeChart(entry.data, tableOf(entry, catalogue)),
    notes: entry.data.notes,
    spec: specOf(entry.data),
    columns: columns.map((column) => ({ ...column, description: meanings.get(column.name), sources: orNothing(sourcesOfColumn(column.name, entry, catalogue).map(sourceJson)) })),
    rows,
    dataset: dataset?.id,
    licence: dataset?.data.licence ?? catalogue.portal.licence.name,
    attribution: dataset?.data.attribution,
    sources: orNothing(sourcesOfChart(entry, catalogue).map(sourceJson)),
  }, null, 2)}\n`;
}

/** How the rows are chosen and drawn: every key but those that stand beside it as words. */
function specOf({ mark, shape, catalogue, encoding, filter, highlight, stack, annotations }: ChartSpec): object {
  return { mark, shape, catalogue, encoding, filter, highlight, stack, annotations };
}

/** What a program needs to cite a source. */
export function sourceJson({ id, data }: Entry<'sources'>): object {
  const { title, publisher, issued, url } = data;
  return { id, title, publisher, issued, url };
}

/** An empty list says nothing, so it is left out. */
const orNothing = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

function tableOf(entry: Entry<'charts'>, catalogue: Catalogue): Table {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  return table;
}

/** The rows and columns that a chart’s files hold, in the order of the drawing. */
export function chartTable(entry: Entry<'charts'>, catalogue: Catalogue): Table {
  return drawnTable(entry.data, tableOf(entry, catalogue));
}
