import { chartRenderer, narrow, serialize, type SvgElement } from '../charts/index.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { markLabels } from './mark-labels.ts';
import { topicsInOrder } from './of-topic.ts';
import { byTitle } from './order.ts';

/** All charts, those of the first topic first. */
export function galleryOf(catalogue: Catalogue): Entry<'charts'>[] {
  const topics = topicsInOrder(catalogue);
  const place = ({ data }: Entry<'charts'>) => topics.findIndex(({ id }) => data.topics.includes(id)) >>> 0;
  return [...catalogue.charts.values()].sort((a, b) => place(a) - place(b) || byTitle(a, b));
}

/** One way to choose among charts; a choice that would leave nothing beside one of the other kind is not offered there. */
export interface Choice {
  value: string;
  label: string;
  count: number;
  /** What it leaves to choose of the other kind. */
  others: string[];
}

/** As many topics as the styles of the gallery have lines for: they cannot know the names of content. */
export const mostTopics = 12;

/** The topics of a chart as the styles know them, by their place: `topic-1`. */
export function topicWords(catalogue: Catalogue, { data }: Entry<'charts'>): string[] {
  return topicsInOrder(catalogue).slice(0, mostTopics).flatMap(({ id }, index) => (data.topics.includes(id) ? [`topic-${index + 1}`] : []));
}

/** The topics that have charts. */
export function topicChoices(catalogue: Catalogue): Choice[] {
  return topicsInOrder(catalogue).slice(0, mostTopics).flatMap(({ id, title }, index) => {
    const charts = [...catalogue.charts.values()].filter(({ data }) => data.topics.includes(id));
    return charts.length > 0 ? [{ value: `topic-${index + 1}`, label: title, count: charts.length, others: distinct(charts.map(({ data }) => data.mark)) }] : [];
  });
}

/** The ways of drawing that there are, by their names. */
export function markChoices(catalogue: Catalogue): Choice[] {
  const byMark = Map.groupBy(catalogue.charts.values(), ({ data }) => data.mark);
  return [...byMark].map(([mark, charts]) => ({ value: mark, label: markLabels[mark], count: charts.length, others: distinct(charts.flatMap((entry) => topicWords(catalogue, entry))) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

const distinct = (words: string[]) => [...new Set(words)].sort();

/** A small drawing, and whether it is still too tall to be shown whole. */
export interface SmallDrawing {
  svg: string;
  isCut: boolean;
}

/** A chart at the width of a phone, without links: a picture for an index. Of a tall one it shows what fits, and says how much more there is. */
export function smallDrawing(catalogue: Catalogue, entry: Entry<'charts'>, most: number): SmallDrawing {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  const draw = chartRenderer(entry.data, { ...table, links: {} }, { id: `small-${entry.id}` });
  const isTall = (drawing: SvgElement) => Number(drawing.attributes['height']) > most;
  const whole = draw(narrow);
  const drawing = isTall(whole) ? draw({ ...narrow, height: most }) : whole;
  return { svg: serialize(namedByWords(drawing)), isCut: isTall(drawing) };
}

/** The finding stands over a small drawing already: who hears the page hears there what the drawing shows. */
function namedByWords({ attributes, ...rest }: SvgElement): SvgElement {
  return { ...rest, attributes: { ...attributes, 'aria-labelledby': attributes['aria-describedby'], 'aria-describedby': undefined } };
}

/** Charts that are drawn from a dataset. */
export function chartsFrom(catalogue: Catalogue, dataset: string): Entry<'charts'>[] {
  return [...catalogue.charts.values()].filter(({ data }) => data.dataset === dataset).sort(byTitle);
}
