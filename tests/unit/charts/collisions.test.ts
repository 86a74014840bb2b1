import assert from 'node:assert/strict';
import { test } from 'node:test';
import { card, cardMap, describeChart, narrow, renderChart, serialize, wide } from '../../../src/charts/index.ts';
import { countWords } from '../../../src/charts/sentence.ts';
import { marks } from '../../../src/model/chart.ts';
import { faultsOf, strayShapes } from './boxes.ts';
import { examples } from './examples.ts';
import { hostileCases } from './hostile.ts';
import { xmlFault } from './well-formed.ts';

for (const mark of marks) {
  test(`${mark}: no text overlaps or leaves the frame, whatever the data`, () => {
    for (const { title, spec, table } of hostileCases(mark)) {
      for (const size of [narrow, wide]) {
        const drawing = renderChart(spec, table, size, { id: 'hostile' });
        assert.deepEqual([...faultsOf(drawing), ...strayShapes(drawing)].slice(0, 3), [], `${title}, ${size.width} wide`);
      }
    }
  });

  test(`${mark}: no text overlaps or leaves the frame on a card, whatever the data`, () => {
    for (const { title, spec, table } of hostileCases(mark).filter((_, index) => index % 7 === 0)) {
      const drawing = renderChart(spec, table, mark === 'tile-map' ? cardMap : card, { id: 'hostile' });
      assert.deepEqual([...faultsOf(drawing), ...strayShapes(drawing)].slice(0, 3), [], title);
    }
  });

  test(`${mark}: every drawing is well-formed and deterministic`, () => {
    for (const { title, spec, table } of hostileCases(mark)) {
      const once = serialize(renderChart(spec, table, wide, { id: 'hostile' }));
      assert.equal(xmlFault(once), undefined, title);
      assert.equal(once, serialize(renderChart(spec, table, wide, { id: 'hostile' })), title);
    }
  });

  test(`${mark}: every description has words, and at most 60`, () => {
    for (const { title, spec, table } of hostileCases(mark)) {
      const words = countWords(describeChart(spec, table));
      assert.ok(words > 0 && words <= 60, `${title}: ${words} words`);
    }
  });
}

test('no text overlaps or leaves the frame in the examples', () => {
  for (const [name, [spec, table]] of Object.entries(examples)) {
    for (const size of [narrow, wide]) assert.deepEqual(faultsOf(renderChart(spec, table, size, { id: name })), [], name);
  }
});
