import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildCatalogue } from '../../src/catalogue/build.ts';
import { readFiles } from '../../src/catalogue/files.ts';
import { describeChart, narrow, renderChart, wide } from '../../src/charts/index.ts';
import { faultsOf, strayShapes } from '../unit/charts/boxes.ts';

const { catalogue } = buildCatalogue(readFiles('content'));

for (const [id, { data }] of catalogue?.charts ?? []) {
  const table = catalogue!.chartTables.get(id)!;

  test(`${id}: no text overlaps another, and nothing leaves the frame, at either width`, () => {
    for (const size of [narrow, wide]) {
      const drawing = renderChart(data, table, size, { id });
      assert.deepEqual([...faultsOf(drawing), ...strayShapes(drawing)], [], `${size.width} pixels`);
    }
  });

  test(`${id}: it is described in at most sixty words`, () => {
    const words = describeChart(data, table).split(/\s+/);
    assert.ok(words.length > 4 && words.length <= 60, `${words.length} words`);
  });
}
