import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartCsv, chartJson, chartSvg } from '../../../src/publish/chart.ts';
import { csvMetadata } from '../../../src/publish/csvw.ts';
import { datasetCsv, datasetJson } from '../../../src/publish/dataset.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const site = 'https://lights.example.org';
const chart = catalogue.charts.get('heights')!;
const dataset = catalogue.datasets.get('heights')!;

test('a dataset leaves as CSV with names in place of ids', () => {
  assert.equal(datasetCsv(dataset, catalogue), 'Harbour,Light,Height (metres)\nNorth Harbour,Northern Rock,42\nSouth Harbour,Long Point,51\n');
});

test('a dataset leaves as JSON with its fields, sources and rows', () => {
  assert.deepEqual(JSON.parse(datasetJson(dataset, catalogue, site)), {
    id: 'heights', url: 'https://lights.example.org/data/heights/', title: 'Heights of lights', description: 'Height from the ground of each light.',
    licence: 'OGL-UK-3.0', period: { from: '2014' },
    sources: [{ id: 'survey', title: 'Survey of Lights', publisher: 'Coast Office', issued: '2014-06', url: 'https://example.org/survey' }],
    schema: {
      fields: [
        { name: 'harbour', title: 'Harbour', type: 'string', reference: 'places', missing: 'not known', constraints: {} },
        { name: 'light', title: 'Light', type: 'string', missing: 'not known', constraints: {} },
        { name: 'height', title: 'Height', type: 'integer', unit: 'metres', missing: 'not known', constraints: { minimum: 0 } },
      ],
      missingValues: [''],
    },
    rows: [{ harbour: 'North Harbour', light: 'Northern Rock', height: 42 }, { harbour: 'South Harbour', light: 'Long Point', height: 51 }],
  });
});

test('a chart leaves as the rows that it draws, in its order, what is drawn before what is not', () => {
  assert.equal(chartCsv(chart, catalogue), 'Light,Height (metres),Harbour\nLong Point,51,South Harbour\nNorthern Rock,42,North Harbour\n');
});

test('a chart leaves as JSON that says what it shows and where it comes from', () => {
  const { description, ...rest } = JSON.parse(chartJson(chart, catalogue, site)) as Record<string, unknown>;
  assert.match(String(description), /Long Point/);
  assert.deepEqual(rest, {
    id: 'heights', url: 'https://lights.example.org/charts/heights/', title: 'Long Point stands nine metres above Northern Rock', subtitle: 'Height in metres, 2014',
    spec: { mark: 'bar', shape: 'bar', encoding: { x: { field: 'height' }, y: { field: 'light', sort: '-x' } }, highlight: [], stack: false, annotations: [] },
    columns: [
      { name: 'light', title: 'Light', type: 'nominal', missing: 'not known' },
      { name: 'height', title: 'Height', type: 'quantitative', missing: 'not known', unit: 'metres' },
      { name: 'harbour', title: 'Harbour', type: 'nominal', missing: 'not known' },
    ],
    rows: [{ harbour: 'South Harbour', light: 'Long Point', height: 51 }, { harbour: 'North Harbour', light: 'Northern Rock', height: 42 }],
    dataset: 'heights', licence: 'OGL-UK-3.0',
    sources: [{ id: 'survey', title: 'Survey of Lights', publisher: 'Coast Office', issued: '2014-06', url: 'https://example.org/survey' }],
  });
});

test('the JSON of a chart says all that its drawing follows', () => {
  const drawn = { filter: { harbour: 'South Harbour' }, highlight: ['Long Point'], stack: true, annotations: [{ type: 'rule' as const, x: 45, text: 'As tall as a mast' }] };
  const { spec } = JSON.parse(chartJson({ ...chart, data: { ...chart.data, ...drawn } }, catalogue, site)) as { spec: object };
  assert.deepEqual(spec, { mark: 'bar', shape: 'bar', encoding: chart.data.encoding, ...drawn });
});

test('the JSON of a chart of records says which, and under what licence', () => {
  const history = catalogue.charts.get('history')!;
  const { spec, licence } = JSON.parse(chartJson(history, catalogue, site)) as { spec: { catalogue: object }; licence: string };
  assert.deepEqual(spec.catalogue, history.data.catalogue);
  assert.equal(licence, catalogue.portal.licence.name);
});

test('beside the CSV stands what a program asks of it: the unit of each column, the sources and the licence', () => {
  const { tableSchema, ...rest } = JSON.parse(csvMetadata(chart, catalogue, site)) as Record<string, unknown> & { tableSchema: { columns: object[] } };
  assert.deepEqual(tableSchema.columns[1], {
    name: 'height', titles: 'Height (metres)', datatype: 'number', null: '', 'dc:description': 'An empty cell means “not known”.', 'schema:unitText': 'metres',
  });
  assert.deepEqual([rest['url'], rest['dc:license'], rest['dc:source']], ['heights.csv', 'OGL-UK-3.0', ['Coast Office, Survey of Lights, https://example.org/survey']]);
});

test('a chart leaves as a picture that stands alone, without links to lead out of it', () => {
  const svg = chartSvg(chart, catalogue);
  assert.ok(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"'));
  assert.ok(!svg.includes('href') && !svg.includes('<script') && !svg.includes('style='));
});
