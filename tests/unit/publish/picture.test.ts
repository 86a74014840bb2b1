import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../../src/catalogue/build.ts';
import { readFiles } from '../../../src/catalogue/files.ts';
import { serialize } from '../../../src/charts/index.ts';
import { drawPng } from '../../../src/png/draw.ts';
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
  const svg = serialize(chartPicture(chart, catalogue, 'lights.example.org/charts/heights/'));
  const words = [...svg.matchAll(/<tspan[^>]*>([^<]*)<\/tspan>/g)].map(([, text]) => text).join(' ');
  assert.match(words, /Long Point stands nine metres above Northern Rock/);
  assert.match(words, /Source: Coast Office, June\s2014\./);
  assert.match(words, /lights\.example\.org\/charts\/heights\/ · Lighthouse Briefings, CC BY 4\.0/);
});

test('a picture is drawn at twice its size, the same bytes each time', () => {
  const drawing = { svg: chartPicture(chart, catalogue, 'lights.example.org'), width: 2 * pictureWidth };
  const png = drawPng(drawing);
  assert.equal(dimensions(png)[0], 2 * pictureWidth);
  assert.deepEqual(drawPng(drawing), png);
});

test('cards have the size that Open Graph asks for', () => {
  const cards = [chartCard(chart, catalogue), briefingCard(catalogue.briefings.get('automation')!, catalogue)];
  for (const card of cards) assert.deepEqual(dimensions(drawPng({ svg: card, width: cardSize.width })), [1200, 630]);
});

test('a long title on a card ends before the name of the portal', () => {
  const briefing = catalogue.briefings.get('automation')!;
  const long = { ...briefing, title: 'When the keepers left '.repeat(12).trim(), data: { ...briefing.data, summary: 'They left. '.repeat(40) } };
  const heights = [...serialize(briefingCard(long, catalogue)).matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y));
  assert.ok(Math.max(...heights) <= 630);
  const sorted = heights.toSorted((a, b) => a - b);
  assert.ok(sorted.at(-1)! - sorted.at(-2)! >= 24, 'the last line stands clear of the one before');
});

test('every chart’s card shows its drawing, with text of 18 pixels or more, clear of the foot', () => {
  const real = buildCatalogue(readFiles('content')).catalogue!;
  for (const { charts, ...rest } of [catalogue, real]) for (const entry of charts.values()) {
    const svg = serialize(chartCard(entry, { charts, ...rest }));
    const [, tag = ''] = /(<svg [^>]*class="chart[^>]*>)/.exec(svg) ?? assert.fail(`${entry.id}: no drawing`);
    const number = (name: string) => Number(new RegExp(` ${name}="([\\d.]+)"`).exec(tag)?.[1]);
    const [, drawnWidth = 0, drawnHeight = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(tag)?.map(Number) ?? [];
    const scale = Math.min(number('width') / drawnWidth, number('height') / drawnHeight);
    assert.ok(14 * scale >= 18, `${entry.id}: ${14 * scale}`);
    assert.ok(number('y') + number('height') <= 560, entry.id);
  }
});
