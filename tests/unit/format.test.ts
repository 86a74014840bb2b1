import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  capitalised, formatCount, formatDate, formatDateShort, formatEventDate, formatHost, formatList, formatNumber, formatPeriod, formatQuantity, formatShort,
} from '../../src/format.ts';

/** Spaces that keep a number and its unit together, written as plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('numbers are grouped by thousands and keep the decimals they have', () => {
  assert.equal(formatNumber(0), '0');
  assert.equal(formatNumber(-0), '0');
  assert.equal(formatNumber(999), '999');
  assert.equal(formatNumber(1234567), '1,234,567');
  assert.equal(formatNumber(1234567.891), '1,234,567.891');
  assert.equal(formatNumber(0.7), '0.7');
  assert.equal(formatNumber(1e15), '1,000,000,000,000,000');
});

test('things are counted in the singular and the plural', () => {
  assert.equal(formatCount(1, 'body', 'bodies'), '1 body');
  assert.equal(formatCount(1200, 'row'), '1,200 rows');
});

test('a host is named as people name it', () => {
  assert.equal(formatHost('https://www.lamps.example.org/a'), 'lamps.example.org');
  assert.equal(formatHost('https://data.lamps.example.org/'), 'data.lamps.example.org');
});

test('a sentence begins with a capital, and nothing stays nothing', () => {
  assert.equal(capitalised('old lamp of the NE coast'), 'Old lamp of the NE coast');
  assert.equal(capitalised(''), '');
});

test('a sum of decimals shows no noise of the machine', () => {
  assert.equal(formatNumber(0.1 + 0.2), '0.3');
  assert.equal(formatNumber(1.005 * 3), '3.015');
  assert.equal(formatNumber(0.9999999999999), '1');
  assert.equal(formatNumber(999.9999999999999), '1,000');
});

test('a negative number has a minus sign, not a hyphen', () => {
  assert.equal(formatNumber(-42.5), '−42.5');
  assert.equal(formatQuantity(-3, 'GBP million').replace('\u00a0', ' '), '−£3 million');
  assert.equal(formatShort(-2_100_000, 'GBP'), '−£2.1m');
});

test('a quantity has its unit, held to the number by a space that does not break', () => {
  assert.equal(formatQuantity(42, 'metres'), '42\u00a0metres');
  assert.equal(formatQuantity(20, 'GBP million'), '£20\u00a0million');
  assert.equal(formatQuantity(1500, 'GBP'), '£1,500');
  assert.equal(formatQuantity(3, 'GBP per keeper'), '£3\u00a0per keeper');
  assert.equal(formatQuantity(3, 'GBP billion per year'), '£3\u00a0billion\u00a0per year');
  assert.equal(formatQuantity(0.15, 'percent'), '0.15%');
  assert.equal(formatQuantity(2, 'percentage points'), '2\u00a0percentage points');
  assert.equal(formatQuantity(7), '7');
});

test('one of a thing is singular', () => {
  const one = (unit: string) => plain(formatQuantity(1, unit));
  assert.equal(one('people'), '1 person');
  assert.equal(one('young people'), '1 young person');
  assert.equal(one('bodies'), '1 body');
  assert.equal(one('years'), '1 year');
  assert.equal(one('metres'), '1 metre');
  assert.equal(one('houses'), '1 house');
  assert.equal(one('practices'), '1 practice');
  assert.equal(one('businesses'), '1 business');
  assert.equal(one('branches'), '1 branch');
  assert.equal(one('percentage points'), '1 percentage point');
  assert.equal(one('glass'), '1 glass');
  assert.equal(one('percent'), '1%');
  assert.equal(one('GBP'), '£1');
});

test('none, many and parts of a thing are plural', () => {
  assert.equal(plain(formatQuantity(0, 'people')), '0 people');
  assert.equal(plain(formatQuantity(1.5, 'years')), '1.5 years');
  assert.equal(plain(formatQuantity(-1, 'metres')), '−1 metres');
});

test('a range says its unit once, except where a reader could take the first number for another size', () => {
  assert.equal(plain(formatQuantity({ low: 2, high: 3 }, 'people')), '2 to 3 people');
  assert.equal(plain(formatQuantity({ low: 0.7, high: 1.5 }, 'percent')), '0.7% to 1.5%');
  assert.equal(plain(formatQuantity({ low: 310, high: 810 }, 'GBP million')), '£310 million to £810 million');
  assert.equal(plain(formatQuantity({ low: 16667, high: 25000 }, 'GBP')), '£16,667 to £25,000');
  assert.equal(plain(formatQuantity({ low: -3, high: 5 }, 'GBP million')), '−£3 million to £5 million');
  assert.equal(formatQuantity({ low: 1, high: 2 }), '1 to 2');
});

test('a fraction that has a name is called by it', () => {
  assert.equal(formatQuantity({ numerator: 1, denominator: 3 }), 'a third');
  assert.equal(formatQuantity({ numerator: 1, denominator: 2 }), 'half');
  assert.equal(formatQuantity({ numerator: 3, denominator: 4 }, 'percent'), 'three quarters');
  assert.equal(formatQuantity({ numerator: 7, denominator: 12 }), '7 of 12');
  assert.equal(formatQuantity({ numerator: 1200, denominator: 4500 }), '1,200 of 4,500');
});

test('a short number fits an axis', () => {
  assert.equal(formatShort(20, 'GBP million'), '£20m');
  assert.equal(formatShort(13.3, 'GBP billion'), '£13.3bn');
  assert.equal(formatShort(5, 'GBP thousand'), '£5,000');
  assert.equal(formatShort(2_100_000, 'people'), '2.1m');
  assert.equal(formatShort(20_000, 'people'), '20,000');
  assert.equal(formatShort(0.7, 'percent'), '0.7%');
  assert.equal(formatShort(0), '0');
  assert.equal(formatShort(1.5e12), '1.5tn');
  assert.equal(formatShort(999_499), '999,499');
  assert.equal(formatShort(999_500), '1m');
  assert.equal(formatShort(999_500_000), '1bn');
});

test('a short number that rounds up moves to the next size', () => {
  assert.equal(formatShort(999_999_999), '1bn');
  assert.equal(formatShort(999_600), '1m');
  assert.equal(formatShort(999_400), '999,400');
});

test('a date is written as exactly as it is known', () => {
  assert.equal(plain(formatDate('2015-09-13')), '13 September 2015');
  assert.equal(plain(formatDate('2015-09-03')), '3 September 2015');
  assert.equal(plain(formatDate('2015-12')), 'December 2015');
  assert.equal(formatDate('2015'), '2015');
  assert.equal(plain(formatEventDate({ date: '2015-09', approximate: false, planned: false })), 'September 2015');
  assert.equal(plain(formatEventDate({ date: '2015-09', approximate: true, planned: false })), 'about September 2015');
  assert.equal(plain(formatEventDate({ date: '2015-09-13', approximate: false, planned: true })), 'planned for 13 September 2015');
  assert.equal(formatDate(''), '');
});

test('a short date has three letters of its month', () => {
  assert.equal(plain(formatDateShort('2015-09-13')), '13 Sep 2015');
  assert.equal(plain(formatDateShort('2015-05')), 'May 2015');
  assert.equal(formatDateShort('2015'), '2015');
});

test('a period has both its ends, or says which one is open', () => {
  assert.equal(plain(formatPeriod('2015-03', '2017-11')), 'March 2015 to November 2017');
  assert.equal(formatPeriod('2015', '2015'), '2015');
  assert.equal(formatPeriod('2015'), 'from 2015');
  assert.equal(formatPeriod(undefined, '2016'), 'until 2016');
  assert.equal(formatPeriod(), '');
});

test('a list ends in “and”', () => {
  assert.equal(formatList([]), '');
  assert.equal(formatList(['oil']), 'oil');
  assert.equal(formatList(['oil', 'gas']), 'oil and gas');
  assert.equal(formatList(['oil', 'gas', 'wind']), 'oil, gas and wind');
});
