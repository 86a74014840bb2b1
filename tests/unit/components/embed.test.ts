import assert from 'node:assert/strict';
import { test } from 'node:test';
import { catalogueOf } from '../catalogue/lighthouses.ts';
import { embedHeight, embedSnippet } from '../../../src/components/embed.ts';

test('what is pasted is a frame without script and a line that says where it is from', () => {
  assert.equal(embedSnippet({ title: 'Lamps & "lights"', address: 'https://lights.example.org/charts/lamps/', portal: 'Lighthouse Briefings', height: 640 }), [
    '<iframe src="https://lights.example.org/charts/lamps/embed/" title="Lamps &amp; &quot;lights&quot;" width="100%" height="640" loading="lazy" style="border:0"></iframe>',
    '<p><a href="https://lights.example.org/charts/lamps/">Lamps &amp; &quot;lights&quot;</a>, Lighthouse Briefings</p>',
  ].join('\n'));
});

test('a frame is as high as its drawing and words, and no higher than a reader would scroll', () => {
  const catalogue = catalogueOf();
  const chart = catalogue.charts.get('heights')!;
  const low = embedHeight(catalogue, chart);
  assert.ok(low > 520 && low < 640, String(low));
  const table = catalogue.chartTables.get('heights')!;
  const rows = Array.from({ length: 60 }, (_, index) => ({ ...table.rows[0], light: `Light ${index}` }));
  assert.equal(embedHeight({ ...catalogue, chartTables: new Map([['heights', { ...table, rows }]]) }, chart), 1200);
});
