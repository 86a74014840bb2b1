import { drawnColumns } from '../charts/index.ts';
import type { ChartSpec } from '../model/chart.ts';
import type { Dataset, DatasetField } from '../model/dataset.ts';
import type { Catalogue, Entry } from './catalogue.ts';

/** The sources that a chart rests on: those of the fields that it draws or chooses rows by. A chart of records has none of its own. */
export function sourcesOfChart(entry: Entry<'charts'>, catalogue: Catalogue): Entry<'sources'>[] {
  const dataset = datasetOf(entry.data, catalogue);
  const table = catalogue.chartTables.get(entry.id);
  if (!dataset || !table) return [];
  const used = new Set([...[...drawnColumns(entry.data, table)].map(({ name }) => name), ...Object.keys(entry.data.filter ?? {})]);
  const borne = dataset.fields.filter(({ name }) => used.has(name)).flatMap((field) => sourcesOfField(field, dataset));
  return entriesOf(borne.length > 0 ? borne : dataset.sources, dataset, catalogue);
}

/** The sources of one column in a chart’s files, which also hold what is not drawn; none where they are those of the chart. */
export function sourcesOfColumn(name: string, entry: Entry<'charts'>, catalogue: Catalogue): Entry<'sources'>[] {
  const dataset = datasetOf(entry.data, catalogue);
  const field = dataset?.fields.find((one) => one.name === name);
  if (!dataset || !field) return [];
  const sources = entriesOf(sourcesOfField(field, dataset), dataset, catalogue);
  const ofChart = sourcesOfChart(entry, catalogue);
  return sources.length === ofChart.length && sources.every((source) => ofChart.includes(source)) ? [] : sources;
}

/** A field that names no sources rests on all of the dataset’s; a key only says what each row is of. */
const sourcesOfField = (field: DatasetField, dataset: Dataset): string[] => field.sources ?? (isKey(field) ? [] : dataset.sources);

/** A number of its own in each row is still a figure. */
const isKey = ({ type, constraints }: DatasetField) => constraints.unique === true && type !== 'integer' && type !== 'number';

const datasetOf = (spec: ChartSpec, catalogue: Catalogue) => (spec.dataset ? catalogue.datasets.get(spec.dataset)?.data : undefined);

/** Each once, in the order of the dataset. */
const entriesOf = (ids: readonly string[], dataset: Dataset, catalogue: Catalogue) =>
  dataset.sources.filter((id) => ids.includes(id)).flatMap((id) => catalogue.sources.get(id) ?? []);
