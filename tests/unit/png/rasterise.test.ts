import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el, type SvgElement } from '../../../src/charts/index.ts';
import { openRasteriser } from '../../../src/png/rasterise.ts';
import { drawingOf } from './drawing.ts';

const rasterise = await openRasteriser();
const bytesOf = (children: SvgElement[]) => Buffer.from(rasterise(drawingOf(children), 240).data);
const words = (text: string, attributes = {}) => bytesOf([el('text', { x: 60, y: 30, fill: '#000000', ...attributes }, text)]);

test('a drawing is painted on white, at the width that is asked for', () => {
  const { width, height, data } = rasterise(drawingOf([el('rect', { x: 60, width: 60, height: 60, fill: '#0d6e6e' })]), 240);
  assert.deepEqual([width, height], [240, 120]);
  assert.deepEqual([...data.subarray(0, 4)], [255, 255, 255, 255]);
  assert.deepEqual([...data.subarray(4 * 239, 4 * 240)], [0x0d, 0x6e, 0x6e, 255]);
});

test('a drawing is the same whatever was drawn before it, larger or smaller', async () => {
  const drawing = drawingOf([el('text', { x: 4, y: 30, fill: '#000000' }, 'Long Point'), el('circle', { cx: 90, cy: 30, r: 12, fill: '#7a2e3b' })]);
  const first = Buffer.from(rasterise(drawing, 240).data);
  for (const width of [480, 120]) rasterise(drawing, width);
  assert.ok(Buffer.from(rasterise(drawing, 240).data).equals(first));
  const another = await openRasteriser();
  assert.ok(Buffer.from(another(drawing, 240).data).equals(first));
});

test('text has its family, its weight, its size and its anchor', () => {
  const looks = [{}, { 'font-weight': 600 }, { 'font-size': 18 }, { 'font-family': "'Source Serif 4', serif" }, { 'text-anchor': 'middle' }, { 'text-anchor': 'end' }];
  const pictures = looks.map((attributes) => words('lamp', attributes).toString('base64'));
  assert.equal(new Set(pictures).size, looks.length);
});

test('letters are kerned', () => {
  const apart = el('text', { y: 30, fill: '#000000' }, [el('tspan', { x: 10, y: 30 }, 'T'), el('tspan', { x: 10 + 0.536 * 14, y: 30 }, 'o')]);
  assert.ok(!bytesOf([apart]).equals(bytesOf([el('text', { x: 10, y: 30, fill: '#000000' }, 'To')])));
});

test('every sign of Latin, Greek and Cyrillic writing that names and figures use is in every face', () => {
  const signs = [...'ABCXYZabcxyz0123456789£€%–—−‘’“”…•·′°²½×→éèüøłőžŵßÆαΩЖя'];
  for (const family of ["'Source Sans 3', sans-serif", "'Source Serif 4', serif"]) for (const weight of [400, 600]) {
    const look = { 'font-family': family, 'font-weight': weight };
    const unknown = words('\u{e000}', look);
    assert.deepEqual(signs.filter((sign) => words(sign, look).equals(unknown)), [], `${family} ${weight}`);
  }
});

test('what a picture cannot show is an error, not a gap', () => {
  const wrong: [SvgElement, RegExp][] = [
    [el('ellipse', { rx: 4, ry: 2 }), /^a picture cannot show the element “ellipse”$/],
    [el('rect', { width: 4, height: 2, transform: 'rotate(45)' }), /^a picture cannot show “transform” of the element “rect”$/],
    [el('rect', { width: 4, height: 2, fill: 'teal' }), /^a picture cannot show the colour “teal”$/],
    [el('path', { d: 'nowhere', fill: '#000000' }), /^“nowhere” is not a path$/],
    [el('text', { 'font-weight': 900 }, 'lamp'), /^there is no font of “Source Sans 3” in the weight 900$/],
    [el('text', { 'font-family': 'Times' }, 'lamp'), /^“Times” begins with no family in quotes$/],
  ];
  for (const [element, message] of wrong) assert.throws(() => rasterise(drawingOf([element]), 240), { message });
});

test('shapes are filled, outlined, dashed and see-through as they say', () => {
  const looks = [
    { fill: '#0d6e6e' }, { fill: '#0d6e6e', 'fill-opacity': '0.2' }, { fill: 'none', stroke: '#0d6e6e' }, { fill: 'none', stroke: '#0d6e6e', 'stroke-width': '3' },
    { fill: 'none', stroke: '#0d6e6e', 'stroke-dasharray': '4 3' }, { fill: 'none', stroke: '#0d6e6e', 'stroke-dasharray': '4 3 1' }, { fill: '#0d6e6e', rx: 4 },
    { fill: 'none', stroke: '#0d6e6e', 'stroke-width': '6', 'stroke-linejoin': 'round' },
  ];
  const pictures = looks.map((look) => bytesOf([el('rect', { x: 20, y: 10, width: 60, height: 30, ...look })]).toString('base64'));
  assert.equal(new Set(pictures).size, looks.length);
  const ends = [{}, { 'stroke-linecap': 'round' }].map((look) => bytesOf([el('path', { d: 'M20,20L60,20', fill: 'none', stroke: '#0d6e6e', 'stroke-width': '6', ...look })]));
  assert.ok(!ends[0]!.equals(ends[1]!));
});
