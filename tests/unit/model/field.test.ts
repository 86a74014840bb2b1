import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, isDay, isPartialDate, partialDate, prose, recordReference, reference, text, webAddress } from '../../../src/model/field.ts';

const takes = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) => schema.safeParse(value).success;

test('a day is one of the calendar, written in full', () => {
  for (const value of ['2015-09-13', '2016-02-29', '1890-12-31']) assert.ok(isDay(value), value);
  for (const value of ['2015-02-29', '2015-13-01', '2015-00-10', '2015-9-13', '2015-09', '13/9/2015', '', '2015-09-13T00:00']) assert.ok(!isDay(value), value);
});

test('a partial date is a day, a month or a year', () => {
  for (const value of ['2015-09-13', '2015-09', '2015', '0890']) assert.ok(isPartialDate(value), value);
  for (const value of ['2015-13', '2015-00', '15', '2015-9', '2015-02-30', '2015/09', 'September 2015']) assert.ok(!isPartialDate(value), value);
});

test('a year that YAML reads as a number is a date all the same', () => {
  assert.equal(partialDate().parse(2015), '2015');
  assert.ok(!takes(partialDate(), 2015.5));
  assert.ok(!takes(day(), 2015));
});

test('text is trimmed and never empty', () => {
  assert.equal(text().parse('  lamp \n'), 'lamp');
  assert.ok(!takes(text(), ' \n'));
  assert.ok(!takes(prose(), ''));
});

test('an id is in small letters, digits and single hyphens', () => {
  for (const value of ['lamp', 'lamp-2', '2-lamps']) assert.ok(takes(reference('places'), value), value);
  for (const value of ['Lamp', 'lamp_2', '-lamp', 'lamp-', 'lamp--2', 'lamp/2', '', '../lamp', 'lámp']) assert.ok(!takes(reference('places'), value), value);
});

test('any record is named by its kind and id', () => {
  assert.ok(takes(recordReference(), 'places/north-harbour'));
  for (const value of ['north-harbour', 'places/', 'places/a/b', '/places/a', 'Places/a']) assert.ok(!takes(recordReference(), value), value);
});

test('a web address is one of the web', () => {
  for (const value of ['https://example.org', 'http://example.org/a?b#c']) assert.ok(takes(webAddress(), value), value);
  for (const value of ['javascript:alert(1)', 'data:text/html,x', 'example.org', '//example.org', 'ftp://example.org', 'mailto:lamp@example.org']) assert.ok(!takes(webAddress(), value), value);
});
