import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el } from '../../../src/charts/index.ts';
import { drawPng } from '../../../src/png/draw.ts';
import { openStudio } from '../../../src/png/studio.ts';
import { drawingOf } from './drawing.ts';

const now = 2e12;
const svg = (words: string) => drawingOf([el('rect', { width: 120, height: 60, fill: '#fbf9f4' }), el('text', { y: 30, fill: '#1c1b19' }, words)]);
const picture = (name: string, words = name) => ({ path: `charts/${name}.png`, width: 240, draw: () => svg(words) });
const names = Array.from({ length: 12 }, (_, index) => `lamp-${index}`);

test('pictures are the same bytes from a studio, in whatever order they are taken, as drawn alone', async () => {
  const studio = openStudio(names.map((name) => picture(name)), now);
  const taken = await Promise.all(names.toReversed().map((name) => studio.take(picture(name))));
  await studio.close();
  assert.deepEqual(taken, names.toReversed().map((name) => drawPng({ svg: svg(name), width: 240 })));
});

test('each picture is drawn once, ahead of being taken or when it is', async () => {
  const drawn: string[] = [];
  const counted = names.map((name) => ({ ...picture(name), draw: () => {
    drawn.push(name);
    return svg(name);
  } }));
  const studio = openStudio(counted, now);
  await studio.take(counted[7]!);
  await studio.take(counted[7]!);
  await studio.close();
  assert.deepEqual(drawn.toSorted(), names.toSorted());
});

test('a picture that cannot be drawn is told by its name, by whoever takes it and at the end', async () => {
  const broken = [
    { ...picture('no-table'), draw: () => { throw new Error('no table for the chart “no-table”'); } },
    { ...picture('no-drawing'), draw: () => drawingOf([el('ellipse', {})]) },
  ];
  for (const one of broken) {
    const studio = openStudio([one, picture('lamp')], now);
    const message = new RegExp(`^the picture ${one.path} could not be drawn: .`);
    await assert.rejects(studio.take(one), { message });
    await assert.rejects(studio.close(), { message });
  }
});
