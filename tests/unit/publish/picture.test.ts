import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rasterise, toPng } from '../../../src/png.ts';
import { briefingCard, cardSize, chartCard } from '../../../src/publish/card.ts';
import { chartPicture, pictureWidth } from '../../../src/publish/picture.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();
const chart = catalogue.charts.get('heights')!;

/** Width and height as a PNG’s header has them. */
const dimensions = (png: Uint8Array) => {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
};

test('a picture of a chart carries its finding, its source, its licence and its address', () => {
  const svg = chartPicture(chart, catalogue, 'lights.example.org/charts/heights/');
  const words = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text).join(' ');
  assert.match(words, /Long Point stands nine metres above Northern Rock/);
  assert.match(words, /Source: Coast Office, June\s2014\./);
  assert.match(words, /lights\.example\.org\/charts\/heights\/ · Lighthouse Briefings, CC BY 4\.0/);
});

test('a picture is drawn at twice its size, the same bytes each time, from the cache or not', () => {
  const svg = chartPicture(chart, catalogue, 'lights.example.org');
  const png = rasterise(svg, 2 * pictureWidth);
  assert.equal(dimensions(png)[0], 2 * pictureWidth);
  assert.deepEqual(rasterise(svg, 2 * pictureWidth), png);
  assert.deepEqual(toPng(svg, 2 * pictureWidth), png);
  assert.deepEqual(toPng(svg, 2 * pictureWidth), png);
});

test('text is drawn in our own fonts, though the machine has none', () => {
  const picture = (words: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="30" font-family="'Source Serif 4', serif" font-weight="600">${words}</text></svg>`;
  assert.notDeepEqual(rasterise(picture('lamp'), 200), rasterise(picture(''), 200));
});

test('cards have the size that Open Graph asks for', () => {
  const cards = [chartCard(chart, catalogue), briefingCard(catalogue.briefings.get('automation')!, catalogue)];
  for (const card of cards) assert.deepEqual(dimensions(rasterise(card, cardSize.width)), [1200, 630]);
});

test('a long title on a card ends before the name of the portal', () => {
  const briefing = catalogue.briefings.get('automation')!;
  const long = { ...briefing, title: 'When the keepers left '.repeat(12).trim(), data: { ...briefing.data, summary: 'They left. '.repeat(40) } };
  const heights = [...briefingCard(long, catalogue).matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.ok(Math.max(...heights) <= 630);
  const sorted = heights.toSorted((a, b) => a - b);
  assert.ok(sorted.at(-1)! - sorted.at(-2)! >= 24, 'the last line stands clear of the one before');
});

test('a drawing too tall for a card gives way to its words', () => {
  const rows = Array.from({ length: 60 }, (_, index) => ({ date: String(1900 + index), title: `Lamp ${index} lit`, category: 'Works', scope: null }));
  const history = catalogue.charts.get('history')!;
  const flow = { ...history, data: { ...history.data, mark: 'tile-map' as const, encoding: { x: { field: 'harbour' }, color: { field: 'height' } } } };
  const tiles = Object.fromEntries(rows.map((_, index) => [`H${index}`, { row: index + 1, column: 1, code: `H${index}` }]));
  const table = { columns: [{ name: 'harbour', title: 'Harbour', type: 'nominal' as const }, { name: 'height', title: 'Height', type: 'quantitative' as const }], rows: rows.map((_, index) => ({ harbour: `H${index}`, height: index })), tiles };
  const tall = chartCard(flow, { ...catalogue, chartTables: new Map([['history', table]]) });
  assert.doesNotMatch(tall, /class="chart/);
  assert.match(chartCard(chart, catalogue), /class="chart/);
});
