import type { Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart } from '../catalogue/chart-sources.ts';
import { drawnRows } from '../charts/index.ts';
import { formatCount, formatPeriod } from '../format.ts';
import type { ProseContext } from '../prose/index.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { markLabels } from './mark-labels.ts';

/** What a chart is made of and where its files are, beside it. */
export function chartFacts(entry: Entry<'charts'>, { catalogue, href }: ProseContext): ListedFact[] {
  const { data, id } = entry;
  const dataset = data.dataset ? catalogue.datasets.get(data.dataset) : undefined;
  const table = catalogue.chartTables.get(id);
  const files = { csv: 'its rows, for a spreadsheet', json: 'rows, description and sources', svg: 'the drawing', png: 'a picture with its source', zip: 'rows, description and how to cite' };
  return listFacts({
    Drawn: markLabels[data.mark],
    From: dataset ? linkHtml(href(dataset.url), dataset.title) : 'the records of this site',
    Rows: table && formatCount(drawnRows(data, table).length, 'row'),
    Period: dataset?.data.period && formatPeriod(dataset.data.period.from, dataset.data.period.to),
    Sources: sourcesOfChart(entry, catalogue).map((source) => linkHtml(href(source.url), source.title)),
    Licence: dataset && escapeHtml(dataset.data.licence),
    Files: [
      ...Object.entries(files).map(([extension, what]) => `${linkHtml(href(`/charts/${id}.${extension}`), extension.toUpperCase())}, ${what}`),
      `${linkHtml(href(`/charts/${id}.csv-metadata.json`), 'CSV metadata')}, its units and sources for programs`,
    ],
    Topics: data.topics.flatMap((topic) => catalogue.topics.get(topic) ?? []).map(({ url, title }) => linkHtml(href(url), title)),
  });
}
