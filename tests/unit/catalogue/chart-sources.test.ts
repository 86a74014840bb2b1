import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { sourcesOfChart, sourcesOfColumn } from '../../../src/catalogue/chart-sources.ts';
import { serialize } from '../../../src/charts/index.ts';
import { figureHtml } from '../../../src/prose/index.ts';
import { chartBundle } from '../../../src/publish/bundle.ts';
import { chartCard } from '../../../src/publish/card.ts';
import { chartJson } from '../../../src/publish/chart.ts';
import { csvMetadata } from '../../../src/publish/csvw.ts';
import { chartPicture } from '../../../src/publish/picture.ts';
import { catalogueOf } from './lighthouses.ts';

/** Heights are from the survey, costs from the ledger, and who paints from either: its field does not say. */
const fields = {
  light: '{ name: light, title: Light, type: string, constraints: { unique: true } }',
  height: '{ name: height, title: Height, type: integer, unit: metres, sources: [survey] }',
  cost: '{ name: cost, title: Cost, type: integer, unit: GBP, sources: [ledger] }',
  painter: '{ name: painter, title: Painter, type: string }',
};

const portalWith = (chart: string, written: Partial<typeof fields> = {}) => catalogueOf({
  'charts/lamps.yaml': `title: Long Point stands nine metres above Northern Rock\nsubtitle: Height in metres, 2014\ndataset: lamps\n${chart}\ntopics: [keeping]\n`,
  'datasets/lamps.yaml': `title: Lights\ndescription: Height and cost of each light.\nlicence: OGL-UK-3.0\nsources: [survey, ledger]\nperiod: { from: 2014 }\nfields:\n${Object.values({ ...fields, ...written }).map((field) => `  - ${field}\n`).join('')}`,
  'datasets/lamps.csv': 'light,height,cost,painter\nNorthern Rock,42,900,Lamp Room\nLong Point,51,700,Coast Office\n',
  'sources/ledger.yaml': 'type: report\ntitle: Ledger of Lights\npublisher: Lamp Room\nissued: 2015\nurl: https://example.org/ledger\narchiveUrl: https://example.org/copy\nstanding: official\n',
});

const ofHeights = 'mark: bar\nencoding: { x: { field: height }, y: { field: light } }';
const sourcesIn = (catalogue: ReturnType<typeof portalWith>) => sourcesOfChart(catalogue.charts.get('lamps')!, catalogue).map(({ id }) => id);

test('a chart rests on the sources of the fields that it draws, and its key brings none', () => {
  assert.deepEqual(sourcesIn(portalWith(ofHeights)), ['survey']);
  assert.deepEqual(sourcesIn(portalWith(ofHeights.replace('height', 'cost'))), ['ledger']);
});

test('sources of several fields stand once each, in the order of the dataset', () => {
  assert.deepEqual(sourcesIn(portalWith('mark: bar\nencoding: { x: { field: cost }, y: { field: light }, facet: { field: height } }')), ['survey', 'ledger']);
});

test('a chart also rests on the sources of what its rows are chosen by', () => {
  assert.deepEqual(sourcesIn(portalWith(`${ofHeights}\nfilter: { cost: 700 }`)), ['survey', 'ledger']);
});

test('a field that names no sources brings all of the dataset’s', () => {
  assert.deepEqual(sourcesIn(portalWith(`mark: bar\nencoding: { x: { field: height }, y: { field: painter } }`)), ['survey', 'ledger']);
});

test('a number is a figure also where each row has its own', () => {
  const height = fields.height.replace('sources: [survey]', 'constraints: { unique: true }');
  assert.deepEqual(sourcesIn(portalWith(`${ofHeights}\nfilter: { cost: 700 }`, { height })), ['survey', 'ledger']);
});

test('a chart of keys alone rests on all sources, and a key can have sources of its own', () => {
  const tree = 'mark: tree\nencoding: { id: { field: light }, parent: { field: light } }';
  assert.deepEqual(sourcesIn(portalWith(tree)), ['survey', 'ledger']);
  assert.deepEqual(sourcesIn(portalWith(tree, { light: fields.light.replace('constraints', 'sources: [ledger], constraints') })), ['ledger']);
});

test('a column of the files that is not drawn has its own sources, one that is drawn those of the chart', () => {
  const catalogue = portalWith(ofHeights);
  const columns = Object.keys(fields).map((name) => [name, sourcesOfColumn(name, catalogue.charts.get('lamps')!, catalogue).map(({ id }) => id)]);
  assert.deepEqual(Object.fromEntries(columns), { light: [], height: [], cost: ['ledger'], painter: ['survey', 'ledger'] });
});

test('a chart of records has no sources of its own', () => {
  const catalogue = catalogueOf();
  assert.deepEqual(sourcesOfChart(catalogue.charts.get('history')!, catalogue), []);
});

test('all that cites a chart’s source cites the same: its page, its pictures and its files', () => {
  const catalogue = portalWith(ofHeights);
  const entry = catalogue.charts.get('lamps')!;
  const site = 'https://lights.example.org';
  const words = (svg: string) => [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text).join(' ').replaceAll('\u00a0', ' ');
  const [, caption = ''] = /<p class="chart-source">(.*?)<\/p>/.exec(figureHtml('lamps', { catalogue, href: (path) => path })) ?? [];
  assert.equal(caption.replace(/<[^>]+>/g, '').replaceAll('\u00a0', ' '), 'Source: “Survey of Lights”, Coast Office, June 2014. Data: Lights, with the sources of what is not drawn.');
  assert.match(words(serialize(chartPicture(entry, catalogue, 'lights.example.org'))), /Source: Coast Office, June 2014\./);
  assert.match(words(serialize(chartCard(entry, catalogue))), /Source: Coast Office, June 2014\./);

  const json = JSON.parse(chartJson(entry, catalogue, site)) as { sources: { id: string }[]; columns: { name: string; sources?: { id: string }[] }[] };
  assert.deepEqual(json.sources.map(({ id }) => id), ['survey']);
  assert.deepEqual(json.columns.map(({ name, sources }) => [name, sources?.map(({ id }) => id)]), [['light', undefined], ['height', undefined], ['cost', ['ledger']], ['painter', ['survey', 'ledger']]]);

  const metadata = JSON.parse(csvMetadata(entry, catalogue, site)) as { 'dc:source': string[]; tableSchema: { columns: { 'dc:source'?: string[] }[] } };
  assert.deepEqual(metadata['dc:source'], ['Coast Office, Survey of Lights, https://example.org/survey']);
  assert.deepEqual(metadata.tableSchema.columns[2]!['dc:source'], ['Lamp Room, Ledger of Lights, https://example.org/ledger']);

  const readme = strFromU8(unzipSync(chartBundle(entry, catalogue, site))['README.md']!).replaceAll('\u00a0', ' ');
  assert.match(readme, /- Height \(metres\)\n- Cost \(£\): From Lamp Room, “Ledger of Lights”, 2015, https:\/\/example\.org\/ledger\n/);
  assert.match(readme, /## Sources\n\n- Coast Office, “Survey of Lights”, June 2014, https:\/\/example\.org\/survey\n\n## Licence/);
});
