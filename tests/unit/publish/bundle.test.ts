import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { chartBundle } from '../../../src/publish/bundle.ts';
import { chartCsv, chartJson } from '../../../src/publish/chart.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const chart = catalogue.charts.get('heights')!;
const site = 'https://lights.example.org';

test('a bundle holds the rows, the metadata and a note on how to cite and reuse them', () => {
  const files = unzipSync(chartBundle(chart, catalogue, site));
  assert.deepEqual(Object.keys(files), ['heights.csv', 'heights.csv-metadata.json', 'metadata.json', 'README.md']);
  assert.equal(strFromU8(files['heights.csv']!), chartCsv(chart, catalogue));
  assert.equal(strFromU8(files['metadata.json']!), chartJson(chart, catalogue, site));
  const readme = strFromU8(files['README.md']!);
  assert.match(readme, /^# Long Point stands nine metres above Northern Rock\n/);
  assert.match(readme, /- Height \(metres\)\n/);
  assert.match(readme, /- Coast Office, “Survey of Lights”, June\s2014, https:\/\/example\.org\/survey\n/);
  assert.match(readme, /## Licence\n\nOGL-UK-3\.0\n/);
  assert.match(readme, /https:\/\/lights\.example\.org\/charts\/heights\/\n/);
});

test('the note in a bundle says what an empty cell of each column means', () => {
  const table = catalogue.chartTables.get('heights')!;
  const columns = table.columns.map((column) => (column.name === 'height' ? { ...column, missing: 'never measured' } : column));
  const chartTables = new Map(catalogue.chartTables).set('heights', { ...table, columns });
  const readme = strFromU8(unzipSync(chartBundle(chart, { ...catalogue, chartTables }, site))['README.md']!);
  assert.match(readme, /- Light\n- Height \(metres\): An empty cell means “never measured”\.\n- Harbour\n\nAny other empty cell is a missing value, not zero\.\n/);
});

test('two bundles of one chart are the same bytes', () => {
  assert.deepEqual(chartBundle(chart, catalogue, site), chartBundle(chart, catalogue, site));
});
