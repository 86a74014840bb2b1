import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forIndexing, forReading, forTitle } from '../../../src/search/for-indexing.ts';

test('quotation marks, no-break spaces and dashes are written so that words end at them', () => {
  assert.equal(forIndexing('“light” boards’ £2\u00a0million 2013–2015'), '"light" boards\' £2 million 2013 – 2015');
});

test('neighbours without a space between them are two words', () => {
  assert.equal(forIndexing('<li><a>North</a></li><li>South</li>'), '<li><a>North</a></li> <li>South</li>');
  assert.equal(forIndexing('<b>light</b>, <i>house</i>.'), '<b>light</b>, <i>house</i>.');
});

test('a term and what is said of it are parted', () => {
  assert.equal(forIndexing('<dt>Kind</dt><dd>Lighthouse</dd>'), '<dt>Kind:</dt> <dd>Lighthouse.</dd>');
});

test('what was read is shown with its quotation marks, each word at its number', () => {
  const read = 'The keeper\'s "light" (the \'old\' one) 2013 – 2015';
  assert.equal(forReading(read), 'The keeper’s “light” (the ‘old’ one) 2013 – 2015');
  assert.equal(forReading(read).split(' ').length, read.split(' ').length);
  assert.equal(forTitle('Lights, 2013 – 2015'), 'Lights, 2013–2015');
});
