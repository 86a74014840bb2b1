import * as d3 from 'd3';
import { chartRenderer, narrow, serialize, wide, type Size, type Table } from '../src/charts/index.ts';
import { chart, type ChartSpec } from '../src/model/chart.ts';
import { barData, lineData, titles, type ChartKind } from './chart-data.ts';

/** Draws the chart with that number as SVG text. */
type Drawer = (number: number) => string | Promise<string>;
export type Engine = Record<ChartKind, Drawer>;

const { width } = wide;
const height = 380;
const margin = { top: 36, right: 70, bottom: 30, left: 44 };
const colors = ['#7a2e3b', '#0d6e6e', '#8a5a00', '#4a5a9a', '#5f6b2e', '#57534a'];

/**
 * Each engine by its name, loaded when it is asked for. The libraries are those of `bench/package.json`, which the portal
 * does not install, so what is used of them is said here. Each draws the same data with a title, axes, values or names at
 * the marks, in the idiom of its documentation; pictures still differ as the libraries do.
 */
export const engines = {
  'ours, the figure at both widths': () => Promise.resolve(ours([wide, narrow])),
  'ours, one width': () => Promise.resolve(ours([wide])),
  'd3-selection on linkedom': async () => selections((await linkedomDocument()) as unknown as Document),
  'Observable Plot on linkedom': async () => plots(await load<PlotLibrary>('@observablehq/plot'), await linkedomDocument()),
  'Observable Plot on jsdom': async () => plots(await load<PlotLibrary>('@observablehq/plot'), await jsdomDocument()),
  'Vega, from a compiled spec': () => vegaViews({ compileEachTime: false }),
  'Vega-Lite and Vega': () => vegaViews({ compileEachTime: true }),
  'ECharts': async () => echarts(await load<EchartsLibrary>('echarts')),
} satisfies Record<string, () => Promise<Engine>>;

export type EngineName = keyof typeof engines;
export const isEngine = (name: string): name is EngineName => Object.hasOwn(engines, name);

/** A package that need not be there when the types are checked. */
const load = async <Library>(name: string): Promise<Library> => await import(name) as Library;

function ours(sizes: readonly Size[]): Engine {
  const spec = (fields: object): ChartSpec => chart.parse({ subtitle: 'Gigawatts', dataset: 'data', ...fields });
  const bar = spec({ title: titles.bar, mark: 'bar', encoding: { x: { field: 'value' }, y: { field: 'name', sort: '-x' } } });
  const line = spec({ title: titles.line, mark: 'line', encoding: { x: { field: 'year' }, y: { field: 'value' }, color: { field: 'series' } } });
  const value = { name: 'value', title: 'Capacity', type: 'quantitative', unit: 'gigawatts' } as const;
  const barColumns: Table['columns'] = [{ name: 'name', title: 'Region', type: 'nominal' }, value];
  const lineColumns: Table['columns'] = [{ name: 'series', title: 'Source', type: 'nominal' }, { name: 'year', title: 'Year', type: 'temporal' }, value];
  const draw = (drawn: ChartSpec, table: Table) => {
    const render = chartRenderer(drawn, table, { id: drawn.mark });
    return sizes.map((size) => serialize(render(size))).join('');
  };
  return {
    bar: (number) => draw(bar, { columns: barColumns, rows: barData(number).map((row) => ({ ...row })) }),
    line: (number) => draw(line, { columns: lineColumns, rows: lineData(number).map((row) => ({ ...row })) }),
  };
}

/** One document for all drawings: a new one for each costs several times the drawing. */
async function linkedomDocument(): Promise<object> {
  const { parseHTML } = await load<{ parseHTML: (html: string) => { document: object } }>('linkedom');
  return parseHTML('<!doctype html><html><body></body></html>').document;
}

async function jsdomDocument(): Promise<object> {
  const { JSDOM } = await load<{ JSDOM: new (html: string) => { window: { document: object } } }>('jsdom');
  return new JSDOM('').window.document;
}

/** As D3’s own examples draw, with d3-axis. */
function selections(document: Document): Engine {
  const frame = (title: string) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const svg = d3.select(element).attr('xmlns', 'http://www.w3.org/2000/svg').attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'img');
    svg.append('title').text(title);
    return { element, svg };
  };
  return {
    bar(number) {
      const data = d3.sort(barData(number), ({ value }) => -value);
      const { element, svg } = frame(titles.bar);
      const x = d3.scaleLinear([0, d3.max(data, ({ value }) => value) ?? 0], [100, width - margin.right]);
      const y = d3.scaleBand(data.map(({ name }) => name), [margin.top, height - margin.bottom]).padding(0.2);
      svg.append('g').attr('fill', colors[0] ?? '').selectAll('rect').data(data).join('rect')
        .attr('x', 100).attr('y', ({ name }) => y(name) ?? 0).attr('width', ({ value }) => x(value) - 100).attr('height', y.bandwidth());
      svg.append('g').selectAll('text').data(data).join('text')
        .attr('x', ({ value }) => x(value) + 6).attr('y', ({ name }) => (y(name) ?? 0) + y.bandwidth() / 2).attr('dy', '0.35em').text(({ value }) => value);
      svg.append('g').attr('transform', 'translate(100,0)').call(d3.axisLeft(y).tickSizeOuter(0));
      return element.outerHTML;
    },
    line(number) {
      const data = lineData(number);
      const { element, svg } = frame(titles.line);
      const x = d3.scaleLinear(d3.extent(data, ({ year }) => year) as [number, number], [margin.left, width - margin.right]);
      const y = d3.scaleLinear([0, d3.max(data, ({ value }) => value) ?? 0], [height - margin.bottom, margin.top]).nice();
      const path = d3.line<(typeof data)[number]>(({ year }) => x(year), ({ value }) => y(value)).digits(2);
      const series = [...d3.group(data, (reading) => reading.series)];
      svg.append('g').attr('fill', 'none').attr('stroke-width', 2).selectAll('path').data(series).join('path')
        .attr('stroke', (_, index) => colors[index] ?? '').attr('d', ([, readings]) => path(readings));
      svg.append('g').selectAll('text').data(series).join('text')
        .attr('x', width - margin.right + 4).attr('y', ([, readings]) => y(readings.at(-1)?.value ?? 0)).attr('dy', '0.35em').text(([name]) => name);
      svg.append('g').attr('transform', `translate(0,${height - margin.bottom})`).call(d3.axisBottom(x).ticks(8, 'd'));
      svg.append('g').attr('transform', `translate(${margin.left},0)`).call(d3.axisLeft(y).ticks(5));
      return element.outerHTML;
    },
  };
}

type Options = Record<string, unknown>;
interface PlotLibrary {
  plot: (options: Options) => { outerHTML: string };
  barX: (data: readonly object[], options: Options) => unknown;
  lineY: (data: readonly object[], options: Options) => unknown;
  text: (data: readonly object[], options: Options) => unknown;
  ruleX: (data: readonly number[]) => unknown;
  ruleY: (data: readonly number[]) => unknown;
  selectLast: (options: Options) => Options;
}

function plots(Plot: PlotLibrary, document: object): Engine {
  // A title given as such becomes an HTML figure around the drawing; this keeps to the SVG, as the others do.
  const plot = (options: Options) => Plot.plot({ document, width, height, ...options }).outerHTML;
  return {
    bar: (number) => {
      const data = barData(number);
      return plot({
        ariaLabel: titles.bar, marginLeft: 100, marginRight: margin.right, x: { axis: null }, y: { label: null },
        marks: [
          Plot.barX(data, { x: 'value', y: 'name', fill: colors[0], sort: { y: '-x' } }),
          Plot.text(data, { x: 'value', y: 'name', text: 'value', textAnchor: 'start', dx: 6 }),
          Plot.ruleX([0]),
        ],
      });
    },
    line: (number) => {
      const data = lineData(number);
      return plot({
        ariaLabel: titles.line, marginRight: margin.right, x: { label: null, tickFormat: 'd' }, y: { label: null, ticks: 5, zero: true }, color: { range: colors },
        marks: [
          Plot.lineY(data, { x: 'year', y: 'value', stroke: 'series' }),
          Plot.text(data, Plot.selectLast({ x: 'year', y: 'value', z: 'series', text: 'series', textAnchor: 'start', dx: 4 })),
          Plot.ruleY([0]),
        ],
      });
    },
  };
}

interface VegaView { data: (name: string, values: object[]) => VegaView; toSVG: () => Promise<string>; finalize: () => void }
interface VegaLibrary {
  View: new (runtime: object, options: object) => VegaView;
  parse: (spec: object) => object;
  logger: (level: number) => object;
  Error: number;
}
interface VegaLiteLibrary { compile: (spec: object, options: object) => { spec: object } }

/** `compileEachTime`: a Vega-Lite spec for each chart, as an author would write; else one spec a kind, and new data. */
async function vegaViews({ compileEachTime }: { compileEachTime: boolean }): Promise<Engine> {
  const [vega, lite] = [await load<VegaLibrary>('vega'), await load<VegaLiteLibrary>('vega-lite')];
  const size = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom, data: { name: 'rows' } };
  const quiet = { title: null };
  const bar = {
    ...size, title: titles.bar,
    encoding: { y: { field: 'name', type: 'nominal', sort: '-x', ...quiet }, x: { field: 'value', type: 'quantitative', axis: null } },
    layer: [{ mark: { type: 'bar', color: colors[0] } }, { mark: { type: 'text', align: 'left', dx: 6 }, encoding: { text: { field: 'value', type: 'quantitative' } } }],
  };
  const line = {
    ...size, title: titles.line,
    encoding: {
      x: { field: 'year', type: 'quantitative', scale: { zero: false }, axis: { format: 'd', ...quiet } },
      y: { field: 'value', type: 'quantitative', axis: { tickCount: 5, ...quiet } },
      color: { field: 'series', type: 'nominal', legend: null, scale: { range: colors } },
    },
    layer: [
      { mark: 'line' },
      { mark: { type: 'text', align: 'left', dx: 4 }, transform: [{ filter: 'datum.year === 2019' }], encoding: { text: { field: 'series', type: 'nominal' } } },
    ],
  };
  const parse = (spec: object) => vega.parse(lite.compile(spec, { logger: vega.logger(vega.Error) }).spec);
  const runtimes = { bar: parse(bar), line: parse(line) };
  const draw = async (runtime: object, rows: object[]) => {
    const view = new vega.View(runtime, { renderer: 'none' }).data('rows', rows);
    const svg = await view.toSVG();
    view.finalize();
    return svg;
  };
  return {
    bar: (number) => draw(compileEachTime ? parse(bar) : runtimes.bar, barData(number)),
    line: (number) => draw(compileEachTime ? parse(line) : runtimes.line, lineData(number)),
  };
}

interface EchartsLibrary {
  init: (element: null, theme: null, options: object) => { setOption: (option: object) => void; renderToSVGString: () => string; dispose: () => void };
}

function echarts({ init }: EchartsLibrary): Engine {
  const draw = (option: object) => {
    const instance = init(null, null, { renderer: 'svg', ssr: true, width, height });
    instance.setOption({ animation: false, color: colors, ...option });
    const svg = instance.renderToSVGString();
    instance.dispose();
    return svg;
  };
  return {
    bar: (number) => {
      const data = d3.sort(barData(number), ({ value }) => value);
      return draw({
        title: { text: titles.bar }, xAxis: { type: 'value', show: false }, yAxis: { type: 'category', data: data.map(({ name }) => name) },
        series: [{ type: 'bar', data: data.map(({ value }) => value), label: { show: true, position: 'right' } }],
      });
    },
    line: (number) => draw({
      title: { text: titles.line }, xAxis: { type: 'value', min: 'dataMin', max: 'dataMax', axisLabel: { formatter: String } }, yAxis: { type: 'value', splitNumber: 5 },
      series: [...d3.group(lineData(number), (reading) => reading.series)].map(([name, readings]) => ({
        type: 'line', name, showSymbol: false, endLabel: { show: true, formatter: '{a}' }, data: readings.map(({ year, value }) => [year, value]),
      })),
    }),
  };
}
