import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { narrow, renderChart, serialize, wide } from '../../../src/charts/index.ts';
import { examples } from './examples.ts';

const folder = new URL('../../drawings/', import.meta.url);
const isUpdate = process.env['UPDATE_DRAWINGS'] === '1';

for (const [name, [spec, table]] of Object.entries(examples)) {
  for (const [width, size] of Object.entries({ narrow, wide })) {
    test(`${name}, ${width}: the drawing is the one kept in tests/drawings`, () => {
      const drawn = `${serialize(renderChart(spec, table, size, { id: name }))}\n`;
      compare(`${name}-${width}`, drawn);
    });
  }
}

/** A drawing that differs is written beside the kept one, to be looked at. */
function compare(name: string, drawn: string): void {
  const kept = new URL(`${name}.svg`, folder);
  const fresh = new URL(`${name}.new.svg`, folder);
  mkdirSync(folder, { recursive: true });
  if (isUpdate) writeFileSync(kept, drawn);
  if (existsSync(kept) && readFileSync(kept, 'utf8') === drawn) return rmSync(fresh, { force: true });
  writeFileSync(fresh, drawn);
  assert.fail(`tests/drawings/${name}.svg differs from ${name}.new.svg. Look at both; to accept: UPDATE_DRAWINGS=1 npm test`);
}
