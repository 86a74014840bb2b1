import { chartRenderer, describeChart, drawnTable, narrow, readable, serialize, wide } from '../charts/index.ts';
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Size, SvgElement } from '../charts/index.ts';
import type { Table } from '../charts/table.ts';
import type { Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart } from '../catalogue/chart-sources.ts';
import { citationNodes } from './citation.ts';
import type { ProseContext } from './context.ts';
import { dataTable } from './table.ts';

interface FigureOptions {
  /** Its number on the page. */
  number?: number | undefined;
  /** The level of its heading: one below what it stands under. */
  level?: 1 | 2 | 3 | 4 | undefined;
  /** Left out on the chart’s own page: the way there. */
  hasPage?: boolean | undefined;
  /** Its values can be read one by one, where the page has the script for it. */
  isReadable?: boolean | undefined;
}

/** A chart as one piece: finding, drawing at two widths, what it says in words, table, source and downloads. */
export function figureHtml(id: string, context: ProseContext, { number, level = 3, hasPage = true, isReadable = false }: FigureOptions = {}): string {
  const { catalogue } = context;
  const entry = catalogue.charts.get(id);
  const table = catalogue.chartTables.get(id);
  if (!entry || !table) throw new Error(`no chart “${id}”`);
  const spec = entry.data;
  const drawn = drawnTable(spec, table);
  const description = describeChart(spec, table);
  const render = chartRenderer(spec, linkedTable(table, context), { id, description });
  const draw = (size: Size) => {
    const drawing = undescribed(render({ ...size, isReadable }));
    return isReadable ? readable(drawing, spec, table) : drawing;
  };
  const drawings = { wide: draw(wide), narrow: draw(narrow) };
  const words = linksIn(drawings.wide) > mostLinks ? `chart-${id}-words` : undefined;
  const parts: ElementContent[] = [
    ...(number ? [h('p', { class: 'chart-number' }, `Figure ${number}`)] : []),
    h(`h${level}`, { class: 'chart-title' }, spec.title),
    h('p', { class: 'chart-subtitle' }, spec.subtitle),
    ...(words ? [h('a', { class: 'chart-skip', href: `#${words}`, target: '_self' }, 'Skip the links in the drawing')] : []),
    ...Object.entries(drawings).map(([name, drawing]) =>
      h('div', { class: `chart-drawing chart-drawing--${name}` }, [raw(serialize(drawing))])),
    ...(isReadable ? [reader(id)] : []),
    h('p', { class: 'chart-description', id: words }, description),
    ...(spec.notes ? [h('p', { class: 'chart-notes' }, spec.notes)] : []),
    h('details', { class: 'chart-data' }, [
      h('summary', 'Show the data as a table'),
      dataTable(drawn, `Data: ${spec.title}`, context),
    ]),
    h('p', { class: 'chart-source' }, ['Source: ', ...chartSources(entry, context)]),
    downloads(id, context, { number, hasPage }),
  ];
  return toHtml(h('figure', { class: 'chart', id: `chart-${id}`, ariaLabel: number && `Figure ${number}` }, parts), { allowDangerousHtml: true });
}

/** A drawing without the words that the page has under it: who hears the page hears them once. */
function undescribed({ name, attributes, children }: SvgElement): SvgElement {
  const others = children.filter((child) => typeof child === 'string' || child.name !== 'desc');
  return { name, attributes: { ...attributes, 'aria-describedby': undefined }, children: others };
}

/** As many links as a keyboard may have to pass on its way through a drawing; the table has them all again. */
const mostLinks = 5;

const linksIn = ({ name, children }: SvgElement): number =>
  children.reduce((count, child) => count + (typeof child === 'string' ? 0 : linksIn(child)), name === 'a' ? 1 : 0);

/** A slider that walks over the values, and the place where each is said; it waits for its script. */
const reader = (id: string): ElementContent => h('div', { class: 'chart-reader', dataChartReader: '' }, [
  h('label', { for: `read-${id}` }, 'Read value by value'),
  h('input', { id: `read-${id}`, type: 'range', min: 0, max: 1, value: 0, step: 1, autocomplete: 'off' }),
  h('output', { for: `read-${id}`, ariaLive: 'polite' }, 'Move the slider with the arrow keys, or point at the drawing. Escape clears.'),
]);

/** A table whose links are addresses where the site stands. */
function linkedTable(table: Table, { href }: ProseContext): Table {
  const links = Object.entries(table.links ?? {}).map(([value, path]) => [value, href(path)]);
  return { ...table, links: Object.fromEntries(links) };
}

/** The sources of what a chart draws. */
export function chartSources(entry: Entry<'charts'>, context: ProseContext): ElementContent[] {
  const { catalogue, href } = context;
  const dataset = entry.data.dataset ? catalogue.datasets.get(entry.data.dataset) : undefined;
  if (!dataset) return [{ type: 'text', value: 'the records of this site, each with its own sources.' }];
  const sources = sourcesOfChart(entry, catalogue);
  const cited = sources.flatMap((source) => [...citationNodes(source, context), { type: 'text', value: ' ' } as const]);
  const attribution = dataset.data.attribution ? [{ type: 'text', value: `${dataset.data.attribution} ` } as const] : [];
  const others = sources.length < dataset.data.sources.length ? ', with the sources of what is not drawn' : '';
  return [...cited, ...attribution, { type: 'text', value: 'Data: ' }, h('a', { href: href(dataset.url) }, dataset.title), { type: 'text', value: `${others}.` }];
}

/** The files, each link saying of which figure where a page has several. */
function downloads(id: string, { href }: ProseContext, { number, hasPage }: FigureOptions): Element {
  const files = ['csv', 'json', 'svg', 'png', 'zip'].flatMap((extension) => [
    ' ', h('a', { href: href(`/charts/${id}.${extension}`), download: true }, [extension.toUpperCase(), ...heard(number ? ` of figure ${number}` : '')]),
  ]);
  const page = hasPage ? [' ', h('a', { href: href(`/charts/${id}/`) }, ['This chart’s page', ...heard(number ? `, figure ${number}` : '')])] : [];
  return h('p', { class: 'chart-downloads' }, ['Download:', ...files, ...page]);
}

/** Words for who hears a link without what stands round it. */
export const heard = (words: string): ElementContent[] => (words ? [h('span', { class: 'visually-hidden' }, words)] : []);

/** Markup of our own making, printed as it is. */
export const raw = (value: string): ElementContent => ({ type: 'raw', value }) as unknown as ElementContent;
