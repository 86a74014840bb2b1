import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../../src/charts/index.ts';
import { openEncoder, type Pixels } from '../../../src/png/encode.ts';
import { openRasteriser } from '../../../src/png/rasterise.ts';
import { decodePng } from './decode.ts';
import { drawingOf } from './drawing.ts';

const rasterise = await openRasteriser();
const encode = openEncoder();

/** Rows of colours as 0xaabbggrr → pixels. */
const pixelsOf = (...rows: number[][]): Pixels =>
  ({ width: rows[0]!.length, height: rows.length, data: Buffer.from(new Uint32Array(rows.flat()).buffer) });
const colorsOf = ({ data }: Pixels) => [...new Uint32Array(data.buffer, data.byteOffset, data.length / 4)];
const across = (color: number, length: number) => Array<number>(length).fill(color);

/** How far a picture’s file is from its pixels, at most, in steps of a channel. */
const furthest = (pixels: Pixels) => {
  const decoded = decodePng(encode(pixels)).data;
  return Math.max(...pixels.data.map((value, index) => Math.abs(value - decoded[index]!)));
};

test('a picture holds every area of its drawing as it is, and every edge nearly so', () => {
  const pixels = rasterise(drawingOf([
    el('rect', { y: 20, width: 80, height: 20, fill: '#0d6e6e' }),
    el('text', { x: 4, y: 14, fill: '#1c1b19' }, 'Long Point'),
  ]), 240);
  assert.ok(furthest(pixels) <= 15);
  const decoded = decodePng(encode(pixels));
  const inArea = 4 * (60 * 240 + 40);
  assert.deepEqual([...decoded.data.subarray(inArea, inArea + 4)], [0x0d, 0x6e, 0x6e, 0xff]);
  assert.ok(colorsOf(decoded).includes(0xff191b1c), 'the ink of the letters');
});

test('areas in colours of nearly the same shade stay apart', () => {
  const [pale, paler, palest] = [0xffe0e4ea, 0xffe1e5eb, 0xffe2e6ec];
  const pixels = pixelsOf([...across(pale, 9), ...across(paler, 9), ...across(palest, 9), ...across(0xffffffff, 9)]);
  assert.deepEqual(decodePng(encode(pixels)), pixels);
});

test('a shade that stands at edges alone is drawn as its longest stretch is', () => {
  const [edge, ink] = [0xff11131f, 0xff191b1c];
  const decoded = colorsOf(decodePng(encode(pixelsOf([...across(0xffffffff, 9), edge, ink, ink, ink, edge, ...across(0xffffffff, 9)]))));
  assert.deepEqual(decoded.slice(9, 14), across(ink, 5));
});

test('a row like the one above, and one that differs in its last pixel, come back as they were', () => {
  const pixels = pixelsOf(across(0xff0d6e6e, 40), across(0xff0d6e6e, 40), [...across(0xff0d6e6e, 39), 0xffffffff], across(0xffffffff, 40));
  assert.deepEqual(decodePng(encode(pixels)), pixels);
});

test('where there are more colours than a palette holds, all are shown in coarser steps', () => {
  const many = Array.from({ length: 0x1000 }, (_, index) => 0xff000000 + (index & 0xf) * 0x11 + ((index >> 4) & 0xf) * 0x1100 + (index >> 8) * 0x110000);
  const pixels = pixelsOf(many);
  assert.ok(new Set(colorsOf(decodePng(encode(pixels)))).size > 200);
  assert.ok(furthest(pixels) < 64);
});
