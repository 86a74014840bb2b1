import { toHtml } from 'hast-util-to-html';
import type { Entry } from '../catalogue/catalogue.ts';
import { datasetTable } from '../catalogue/charts.ts';
import { formatCount, formatDate, formatPeriod } from '../format.ts';
import { dataTable, type ProseContext } from '../prose/index.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';

/** A dataset’s particulars, beside its table. */
export function datasetFacts({ data, id }: Entry<'datasets'>, { catalogue, href }: ProseContext): ListedFact[] {
  const table = catalogue.tables.get(id);
  const topics = data.topics.flatMap((topic) => catalogue.topics.get(topic) ?? []);
  return listFacts({
    Period: data.period && formatPeriod(data.period.from, data.period.to),
    Size: table && `${formatCount(table.rows.length, 'row')}, ${formatCount(table.fields.length, 'column')}`,
    Licence: escapeHtml(data.licence),
    Credit: data.attribution && escapeHtml(data.attribution),
    'Next update': data.nextUpdate === 'none' ? 'None is planned' : `Expected ${formatDate(data.nextUpdate)}`,
    Topics: topics.map(({ url, title }) => linkHtml(href(url), title)),
  });
}

/** The whole table, its records linked. */
export function tableHtml(entry: Entry<'datasets'>, context: ProseContext): string {
  const table = context.catalogue.tables.get(entry.id);
  if (!table) throw new Error(`no table for the dataset “${entry.id}”`);
  return toHtml(dataTable(datasetTable(table, context.catalogue), `Data: ${entry.title}`, context));
}
