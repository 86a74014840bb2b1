import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { marks } from '../../../src/model/chart.ts';

test('no rule of a page catches a drawing by the name of its mark', () => {
  const rules = globSync('src/styles/**/*.css').filter((file) => !/styles.charts\.css$/.test(file)).flatMap((file) =>
    readFileSync(file, 'utf8').split('\n').flatMap((line, index) =>
      marks.filter((mark) => new RegExp(`(^|[\\s,(>])\\.${mark}(?![\\w-])`).test(line)).map((mark) => `${file}:${index + 1} .${mark}`)));
  assert.deepEqual(rules, []);
});
