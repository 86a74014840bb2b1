import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lifeSpan, lifeStatus } from '../../../src/components/life.ts';
import { lifeline, yearFraction } from '../../../src/components/lifeline.ts';
import { livesOf } from '../../../src/components/lives.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

test('a life span is told in years, whichever of its ends are known', () => {
  assert.equal(lifeSpan('2013-04', '2022-07-01'), '2013 to 2022');
  assert.equal(lifeSpan('2013', '2013-12'), '2013');
  assert.equal(lifeSpan('2013'), 'since 2013');
  assert.equal(lifeSpan(undefined, '2022'), 'until 2022');
  assert.equal(lifeSpan(), undefined);
});

test('the status of a body says when it ended or is to end', () => {
  const boards = catalogueOf().organisations.get('light-boards')!.data;
  assert.equal(lifeStatus(boards, '2026').label, 'Abolished 2016');
  assert.equal(lifeStatus({ ...boards, dissolved: '2027-04' }, '2026').label, 'To be abolished 2027');
  assert.equal(lifeStatus({ ...boards, dissolved: undefined, status: 'exists' }, '2026').label, 'Exists');
});

test('a date is a point in its year', () => {
  assert.equal(yearFraction('2016'), 2016);
  assert.equal(yearFraction('2016-07'), 2016.5);
});

test('a life lies on its line in hundredths, clipped at the ends', () => {
  const domain = { from: '2010', to: '2020' };
  assert.deepEqual(lifeline({ from: '2012', until: '2015' }, domain), { start: 20, length: 30, isAlive: false });
  assert.deepEqual(lifeline({ from: '1990' }, domain), { start: 0, length: 100, isAlive: true });
  assert.deepEqual(lifeline({ from: '2012' }, domain, { from: '2014', to: '2016' })?.period, { start: 40, length: 20 });
  assert.equal(lifeline({}, domain), undefined);
});

test('a line spans the lives of bodies, but not more than sixteen years', () => {
  const { organisations, places } = catalogueOf();
  const { domain, lives } = livesOf([organisations.get('light-boards')!, places.get('north-harbour')!], '2026-02');
  assert.deepEqual(domain, { from: '2010', to: '2026-02' });
  assert.deepEqual(lives.map(({ from, until }) => [from, until]), [['1890', '2016-04-01'], [undefined, undefined]]);
});

test('a body that is gone without a known day is not shown as living on', () => {
  const boards = catalogueOf().organisations.get('light-boards')!;
  const undated = { ...boards, data: { ...boards.data, dissolved: undefined } };
  assert.equal(livesOf([undated], '2026').lives[0]?.undatedEnd, 'since replaced');
  assert.equal(livesOf([boards], '2026').lives[0]?.undatedEnd, undefined);
});
