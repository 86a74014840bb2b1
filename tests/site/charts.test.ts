import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import type { Element } from 'hast';
import { csvParseRows } from 'd3';
import { attribute, elements, named, readPages, words } from './site.ts';

interface ChartJson {
  title: string;
  columns: { name: string; type: string; missing?: string }[];
  rows: Record<string, string | number | null>[];
  dataset?: string;
  sources?: { id: string; title: string }[];
}

const charts = globSync('dist/charts/*.json').filter((file) => !file.endsWith('.csv-metadata.json')).sort().map((file) => ({
  id: path.basename(file, '.json'),
  json: JSON.parse(readFileSync(file, 'utf8')) as ChartJson,
  csv: csvParseRows(readFileSync(file.replace(/json$/, 'csv'), 'utf8')),
}));
const pages = new Map(readPages('dist').map((page) => [page.url, page]));

test('the portal draws at least twelve charts', () => {
  assert.ok(charts.length >= 12, `${charts.length} charts`);
});

for (const { id, json, csv } of charts) {
  test(`${id}: the page’s table, the CSV and the JSON hold the same`, () => {
    const page = pages.get(`/charts/${id}/`);
    assert.ok(page, 'the chart has a page');
    const details = elements(page, (one) => one.tagName === 'details' && attribute(one, 'className') === 'chart-data')[0]!;
    const tableRows = elements({ ...page, tree: { type: 'root', children: [details] } }, named('tr')).slice(1)
      .map((row) => elements({ ...page, tree: { type: 'root', children: [row] } }, named('td', 'th')).map(words));
    const [, ...csvRows] = csv;
    assert.equal(csvRows.length, json.rows.length);
    assert.equal(tableRows.length, json.rows.length);
    json.rows.forEach((row, index) => {
      json.columns.forEach(({ name, type, missing }, column) => {
        const value = row[name] ?? null;
        assert.equal(csvRows[index]![column], value === null ? '' : String(value));
        const shown = tableRows[index]![column]!;
        if (value === null) assert.equal(shown, missing ?? 'not known');
        else if (type === 'quantitative') assert.equal(Number(shown.replaceAll(',', '').replace('−', '-')), value);
      });
    });
  });

  test(`${id}: the metadata beside the CSV describe every column that it has, in its order`, () => {
    const metadata = JSON.parse(readFileSync(`dist/charts/${id}.csv-metadata.json`, 'utf8')) as { url: string; tableSchema: { columns: { name: string; titles: string }[] } };
    assert.equal(metadata.url, `${id}.csv`);
    assert.deepEqual(metadata.tableSchema.columns.map(({ titles }) => titles), csv[0]);
    assert.deepEqual(metadata.tableSchema.columns.map(({ name }) => name), json.columns.map(({ name }) => name));
  });

  test(`${id}: the page, the frame for other sites, the JSON and the metadata of the CSV cite the same sources`, () => {
    const ids = (json.sources ?? []).map((source) => source.id);
    const cited = (list: Element) => elements({ ...pages.get('/')!, tree: { type: 'root', children: [list] } }, named('a'))
      .flatMap((link) => /^\/sources\/([^/]+)\/$/.exec(attribute(link, 'href') ?? '')?.[1] ?? []);
    for (const url of [`/charts/${id}/`, `/charts/${id}/embed/`]) {
      const captions = elements(pages.get(url)!, (one) => one.tagName === 'p' && attribute(one, 'className') === 'chart-source');
      assert.deepEqual(captions.map(cited), [ids], url);
    }
    const metadata = JSON.parse(readFileSync(`dist/charts/${id}.csv-metadata.json`, 'utf8')) as { 'dc:source': string[] };
    assert.deepEqual(metadata['dc:source'].map((text, index) => text.includes(json.sources![index]!.title)), ids.map(() => true));
  });

  test(`${id}: the drawing stands alone, with a title and a description`, () => {
    const svg = readFileSync(`dist/charts/${id}.svg`, 'utf8');
    assert.match(svg, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    assert.match(svg, /<title id="[^"]+">[^<]+<\/title><desc id="[^"]+">[^<]+<\/desc>/);
    assert.doesNotMatch(svg, /<script|style=|href=|var\(/);
  });
}

test('of a dataset with many sources a chart cites those that bear what it draws', () => {
  const sourcesOf = (dataset: string) => (JSON.parse(readFileSync(`dist/data/${dataset}.json`, 'utf8')) as Required<Pick<ChartJson, 'sources'>>).sources;
  const fewer = charts.filter(({ json: { dataset, sources = [] } }) => dataset !== undefined && sources.length < sourcesOf(dataset).length);
  assert.ok(fewer.length >= 8, fewer.map(({ id }) => id).join(', '));
  for (const { id, json } of charts) if (json.dataset) assert.ok(json.sources?.length, id);
});
