import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart, sourcesOfColumn } from '../catalogue/chart-sources.ts';
import type { Column } from '../charts/index.ts';
import { describeChart } from '../charts/index.ts';
import { chartTable } from './chart.ts';
import { headingOf } from '../prose/index.ts';

/** What stands beside a chart’s CSV, where programs look for it (W3C, CSV on the Web): each column’s unit and meaning, source and licence. */
export function csvMetadata(entry: Entry<'charts'>, catalogue: Catalogue, site: string): string {
  const { data, id } = entry;
  const table = chartTable(entry, catalogue);
  const dataset = data.dataset ? catalogue.datasets.get(data.dataset)?.data : undefined;
  const meanings = new Map(dataset?.fields.map(({ name, description }) => [name, description]));
  return `${JSON.stringify({
    '@context': ['http://www.w3.org/ns/csvw', { '@language': catalogue.portal.locale }],
    url: `${id}.csv`,
    'dc:identifier': new URL(entry.url, site).href,
    'dc:title': entry.title,
    'dc:description': [data.subtitle, describeChart(data, table), data.notes].filter(Boolean).join('\n\n'),
    'dc:publisher': catalogue.portal.name,
    'dc:license': dataset?.licence ?? catalogue.portal.licence.name,
    'dc:rights': dataset?.attribution,
    'dc:source': sourcesOfChart(entry, catalogue).map(sourceText),
    tableSchema: { columns: table.columns.map((column) => describeColumn(column, meanings.get(column.name), sourcesOfColumn(column.name, entry, catalogue))) },
  }, null, 2)}\n`;
}

const sourceText = ({ data }: Entry<'sources'>) => [data.publisher, data.title, data.url].filter(Boolean).join(', ');

function describeColumn(column: Column, meaning: string | undefined, sources: Entry<'sources'>[]): object {
  const empty = column.missing ? `An empty cell means “${column.missing}”.` : undefined;
  return {
    name: column.name,
    titles: headingOf(column),
    datatype: column.type === 'quantitative' ? 'number' : 'string',
    null: '',
    'dc:description': [meaning, empty].filter(Boolean).join(' ') || undefined,
    'schema:unitText': column.unit,
    'dc:source': sources.length > 0 ? sources.map(sourceText) : undefined,
  };
}
