import assert from 'node:assert/strict';
import { test } from 'node:test';
import { becameOf, fateOf } from '../../../src/components/history.ts';
import { catalogueOf, textOf } from '../catalogue/lighthouses.ts';

const boards = textOf('organisations/light-boards.yaml');

/** The fate of the light boards after a change to their record. */
function fate(changed: string): string {
  const catalogue = catalogueOf({ 'organisations/light-boards.yaml': changed });
  return fateOf(catalogue, catalogue.organisations.get('light-boards')!);
}

test('a historical briefing says what became of the bodies that it is about', () => {
  const catalogue = catalogueOf();
  assert.deepEqual(becameOf(catalogue, catalogue.briefings.get('automation')!), [
    'Light boards were abolished in April\u00a02016; their work passed to the Coast Office.',
  ]);
});

test('what is uncertain about an end is told with it', () => {
  const catalogue = catalogueOf({ 'organisations/light-boards.yaml': `${boards}lifeNote: The day was planned.\n` });
  assert.deepEqual(becameOf(catalogue, catalogue.briefings.get('automation')!), [
    'Light boards were abolished in April\u00a02016; their work passed to the Coast Office. The day was planned.',
  ]);
});

test('a body that still stands is not spoken of', () => {
  const catalogue = catalogueOf();
  const briefing = catalogue.briefings.get('automation')!;
  const about = { ...briefing, key: 'briefings/other', data: { ...briefing.data, about: ['organisations/coast-office'] } };
  assert.deepEqual(becameOf(catalogue, about), []);
});

test('a body that the text names is spoken of after those that it is about', () => {
  const catalogue = catalogueOf();
  const briefing = catalogue.briefings.get('automation')!;
  const named = { ...briefing, data: { ...briefing.data, about: [] } };
  assert.equal(becameOf(catalogue, named).length, 1);
});

test('one body is spoken of as one, and its end may lie ahead', () => {
  assert.equal(
    fate(boards.replace('scope: type', 'scope: body').replace('2016-04-01\nstatus: abolished', '2099-04-01\nstatus: exists')),
    'Light boards is to be abolished in April\u00a02099; its work is to pass to the Coast Office.',
  );
});

test('a body without heirs ended, whether or not its day is known', () => {
  const alone = boards.replace(/successors: .*\n/, '');
  assert.equal(fate(alone), 'Light boards ended in April\u00a02016.');
  assert.equal(fate(alone.replace(/dissolved: .*\n/, '')), 'Light boards ended.');
});

test('a body that became another was replaced', () => {
  const changed = boards.replace('status: abolished', 'status: changed').replace(/dissolved: .*\n/, '');
  assert.equal(fate(changed), 'Light boards were replaced; their work passed to the Coast Office.');
});
