import assert from 'node:assert/strict';
import { test } from 'node:test';
import { encodePng } from '../../../src/png/encode.ts';
import { rasterise } from '../../../src/png/rasterise.ts';
import { decodePng } from './decode.ts';

const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60" font-family="'Source Sans 3'" font-size="14">${inner}</svg>`;

test('a picture holds every pixel of its drawing', () => {
  const pixels = rasterise(svg('<rect y="20" width="80" height="20" fill="#0d6e6e"/><text x="4" y="14">Long Point</text>'), 240);
  assert.deepEqual(decodePng(encodePng(pixels)), pixels);
});

test('where there are more colours than a palette holds, the rare ones become their neighbours and the common ones stay', () => {
  const colors = Array.from({ length: 300 }, (_, index) => 0xff000000 + index * 0x10);
  const common = 0xff6e6e0d;
  const data = Buffer.from(new Uint32Array([...colors, ...Array<number>(300).fill(common)]).buffer);
  const decoded = decodePng(encodePng({ width: 300, height: 2, data })).data;
  assert.ok(new Set(new Uint32Array(decoded.buffer, decoded.byteOffset, 600)).size <= 256);
  assert.deepEqual(decoded.subarray(4 * 300), data.subarray(4 * 300));
  const furthest = Math.max(...data.map((value, index) => Math.abs(value - decoded[index]!)));
  assert.ok(furthest <= 0xff, String(furthest));
});
