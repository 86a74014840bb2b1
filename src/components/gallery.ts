import { chartRenderer, narrow, serialize, type SvgElement } from '../charts/index.ts';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Mark } from '../model/chart.ts';
import { markLabels } from './mark-labels.ts';
import { topicsInOrder } from './of-topic.ts';
import { byTitle } from './order.ts';

/** Charts of one topic. */
export interface Shelf {
  id: string;
  title: string;
  charts: Entry<'charts'>[];
}

/** Each chart once, under the first of its topics; those of no topic come last. */
export function shelvesOf(catalogue: Catalogue): Shelf[] {
  const topics = topicsInOrder(catalogue);
  const shelfOf = ({ data }: Entry<'charts'>) => topics.find(({ id }) => data.topics.includes(id))?.id ?? 'others';
  const shelves = Map.groupBy([...catalogue.charts.values()].sort(byTitle), shelfOf);
  return [...topics.map(({ id, title }) => ({ id, title })), { id: 'others', title: 'Others' }].flatMap(({ id, title }) => {
    const charts = shelves.get(id);
    return charts ? [{ id, title, charts }] : [];
  });
}

/** The ways of drawing that there are, with how many charts each has. */
export function marksOf({ charts }: Catalogue): { mark: Mark; label: string; count: number }[] {
  const counts = Map.groupBy(charts.values(), ({ data }) => data.mark);
  return [...counts].map(([mark, { length }]) => ({ mark, label: markLabels[mark], count: length })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

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
