import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { formatCell, type Cell, type Column } from '../../src/charts/index.ts';

interface ChartJson {
  spec: { mark: string; encoding: Record<string, { field: string } | undefined> };
  columns: Column[];
  rows: Record<string, Cell>[];
}

/** The channels that a reader can read off each mark. */
const said: Record<string, string[]> = {
  bar: ['y', 'x'], column: ['x', 'y'], dot: ['y', 'x'], range: ['y', 'x', 'x2'], proportion: ['color', 'x'], 'tile-map': ['x', 'color'],
  timeline: ['text'], line: ['x', 'y'], area: ['x', 'y'], network: ['source', 'target'], tree: ['id'], flow: ['source', 'target'],
};

const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };
const scaleOf = (words = '') => scales[/thousand|million|billion|trillion/.exec(words)?.[0] ?? ''] ?? 1;

/** Every number that a title says, in units: `£1.6 billion` is 1,600,000,000. */
const numbersIn = (title: string): number[] =>
  [...title.matchAll(/(−?)([\d,]+(?:\.\d+)?)(?:\s(thousand|million|billion|trillion))?/g)].map(([, sign, digits = '', word]) =>
    (sign ? -1 : 1) * Number(digits.replaceAll(',', '')) * scaleOf(word));

/** Titles round to three figures; so must the comparison. */
const isNear = (a: number, b: number) => Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.0051;

function says(title: string, cell: Cell, column: Column): boolean {
  if (typeof cell !== 'number' || column.type !== 'quantitative') return title.includes(formatCell(cell, column));
  return numbersIn(title).some((number) => isNear(number, cell * scaleOf(column.unit)));
}

const unescape = (text: string) => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

for (const file of globSync('dist/charts/*.json').filter((each) => !each.endsWith('.csv-metadata.json')).sort()) {
  const id = path.basename(file, '.json');
  const { spec, columns, rows } = JSON.parse(readFileSync(file, 'utf8')) as ChartJson;
  const svg = readFileSync(`dist/charts/${id}.svg`, 'utf8');
  const titles = [...svg.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title]) => unescape(title ?? ''));

  test(`${id}: every row of its data is a mark of its drawing, with the same values`, () => {
    const fields = said[spec.mark]!.flatMap((channel) => spec.encoding[channel]?.field ?? []);
    assert.ok(fields.length > 0);
    // A line or area of many points names its series; its points are counted.
    const isCounted = (spec.mark === 'line' || spec.mark === 'area') && rows.length > 60;
    if (isCounted) {
      const points = [...svg.matchAll(/<path [^>]*class="(?:curve|area)[^"]*"[^>]*>/g)].flatMap(([path]) => (/ d="([^"]*)"/.exec(path)?.[1] ?? '').match(/[ML]/g) ?? []);
      assert.ok(points.length >= rows.length, `${points.length} points for ${rows.length} rows`);
      return;
    }
    const columnOf = (field: string) => columns.find(({ name }) => name === field)!;
    const missing = rows.filter((row) => fields.every((field) => row[field] !== null)).filter((row) =>
      !titles.some((title) => fields.every((field) => says(title, row[field] ?? null, columnOf(field)))));
    assert.deepEqual(missing, [], `titles: ${titles.slice(0, 4).join(' | ')}`);
  });
}
