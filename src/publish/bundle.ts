import { strToU8, zipSync } from 'fflate';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart, sourcesOfColumn } from '../catalogue/chart-sources.ts';
import { describeChart, type Column } from '../charts/index.ts';
import { headingOf } from '../prose/index.ts';
import { formatDate } from '../format.ts';
import { chartCsv, chartJson, chartTable } from './chart.ts';
import { citationText } from './cite.ts';
import { csvMetadata } from './csvw.ts';

/** Of every file in an archive, so that two builds give the same bytes. The format knows no earlier date. */
const timestamp = '1980-01-01T12:00:00';

/** All of a chart to take away: the rows, the description of every column, and how to cite and reuse it. */
export function chartBundle(entry: Entry<'charts'>, catalogue: Catalogue, site: string): Uint8Array<ArrayBuffer> {
  const files = {
    [`${entry.id}.csv`]: strToU8(chartCsv(entry, catalogue)),
    [`${entry.id}.csv-metadata.json`]: strToU8(csvMetadata(entry, catalogue, site)),
    'metadata.json': strToU8(chartJson(entry, catalogue, site)),
    'README.md': strToU8(readme(entry, catalogue, site)),
  };
  return new Uint8Array(zipSync(files, { level: 9, mtime: timestamp }));
}

function readme(entry: Entry<'charts'>, catalogue: Catalogue, site: string): string {
  const table = chartTable(entry, catalogue);
  const dataset = entry.data.dataset ? catalogue.datasets.get(entry.data.dataset)?.data : undefined;
  const address = new URL(entry.url, site).href;
  const fields = new Map(dataset?.fields.map((field) => [field.name, field.description]));
  const columns = table.columns.map((column) => {
    const from = sourcesOfColumn(column.name, entry, catalogue).map(sourceText).join('; ');
    const meaning = [fields.get(column.name), emptyOf(column), from && `From ${from}`].filter(Boolean).join(' ');
    return `- ${headingOf(column)}${meaning ? `: ${meaning}` : ''}`;
  });
  const sources = sourcesOfChart(entry, catalogue).map((source) => `- ${sourceText(source)}`);
  return [
    `# ${entry.title}`, '', entry.data.subtitle, '', describeChart(entry.data, table), '',
    ...(entry.data.notes ? ['## Notes', '', entry.data.notes, ''] : []),
    '## Columns', '', ...columns, '', 'Any other empty cell is a missing value, not zero.', '',
    '## Sources', '', ...(sources.length > 0 ? sources : ['- The records of the portal, each with its own sources.']), '',
    '## Licence', '', [dataset?.licence ?? catalogue.portal.licence.name, dataset?.attribution].filter(Boolean).join('. '), '',
    '## How to cite', '', citationText(entry, catalogue.portal, address), '',
  ].join('\n');
}

const sourceText = ({ data }: Entry<'sources'>) =>
  [data.publisher, `“${data.title}”`, data.issued && formatDate(data.issued), data.url].filter(Boolean).join(', ');

/** What an empty cell of a column means, where it is more than “not known”. */
const emptyOf = ({ missing = 'not known' }: Column) => (missing === 'not known' ? '' : `An empty cell means “${missing}”.`);
