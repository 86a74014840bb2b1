import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askFor, chooseMark } from '../../../src/authoring/ask.ts';
import { knownOf } from '../../../src/authoring/known.ts';
import { needsOf } from '../../../src/authoring/new-record.ts';
import { proposeMarks } from '../../../src/authoring/propose-marks.ts';
import { parseFiles } from '../../../src/catalogue/parse.ts';
import { lighthouses } from '../catalogue/lighthouses.ts';

/** An author who gives these answers in turn. */
function author(...answers: string[]) {
  const told: string[] = [];
  return {
    told,
    ask: () => {
      const answer = answers.shift();
      return answer === undefined ? Promise.reject(new Error('asked once too often')) : Promise.resolve(answer);
    },
    tell: (line: string) => void told.push(line),
  };
}

const needs = needsOf('events', knownOf(parseFiles(lighthouses(), 'content')));
const only = (...keys: string[]) => needs.filter(({ key }) => keys.includes(key));

test('an answer that cannot be taken is said to be so, and asked again', async () => {
  const one = author('yesterday', '', '2015-09', 'work', 'works', 'surv', 'survey');
  assert.deepEqual(await askFor(only('date', 'category', 'sources'), () => true, one), { date: '2015-09', category: 'works', sources: ['survey'] });
  assert.ok(one.told.some((line) => line.startsWith('“yesterday” is not a date.')));
  assert.ok(one.told.some((line) => /“work” is not allowed for “category”\. Did you mean “works”\?/.test(line)));
  assert.ok(one.told.some((line) => line.includes('These hold it: survey.')));
});

test('what can be written later is passed over with Enter', async () => {
  assert.deepEqual(await askFor(only('summary', 'scope'), () => false, author('', 'The whole coast')), { scope: 'The whole coast' });
});

test('a mark is chosen by its number or name, and Enter takes the best', async () => {
  const proposals = proposeMarks({ columns: [{ name: 'a', title: 'A', type: 'nominal' }, { name: 'b', title: 'B', type: 'quantitative' }], rows: [{ a: 'x', b: 1 }, { a: 'y', b: 2 }] });
  assert.deepEqual(await Promise.all([['2'], ['bar'], [''], ['9', '1']].map((answers) => chooseMark(proposals, author(...answers)))), ['proportion', 'bar', 'bar', 'bar']);
});
