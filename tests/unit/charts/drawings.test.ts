import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { chartRenderer, narrow, serialize, wide } from '../../../src/charts/index.ts';
import { examples } from './examples.ts';

const folder = new URL('../../drawings/', import.meta.url);
const page = new URL('changed.new.html', folder);
const changed: string[] = [];
const isUpdate = process.env['UPDATE_DRAWINGS'] === '1';

for (const [name, [spec, table]] of Object.entries(examples)) {
  // One reading for both widths, as on a page.
  const render = chartRenderer(spec, table, { id: name });
  for (const [width, size] of Object.entries({ narrow, wide })) {
    test(`${name}, ${width}: the drawing is the one kept in tests/drawings`, () => {
      const drawn = `${serialize(render(size))}\n`;
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
  changed.push(name);
  assert.fail(`tests/drawings/${name}.svg differs from ${name}.new.svg. Look at both in tests/drawings/changed.new.html; to accept: UPDATE_DRAWINGS=1 npm test`);
}

after(() => {
  if (changed.length === 0) return rmSync(page, { force: true });
  const rows = changed.map((name) => `<h2>${name}</h2><p><img src="${name}.svg" alt="Kept" width="48%"> <img src="${name}.new.svg" alt="New" width="48%"></p>`);
  return writeFileSync(page, `<!doctype html><html lang="en"><meta charset="utf-8"><title>Changed drawings</title><h1>Kept, and new</h1>${rows.join('')}</html>\n`);
});
