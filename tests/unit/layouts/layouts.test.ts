import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinBase, withoutBase } from '../../../src/href.ts';
import { documentTitle, splitName } from '../../../src/layouts/masthead.ts';
import { currentOf } from '../../../src/layouts/navigation.ts';
import { searchFilters } from '../../../src/layouts/search-entry.ts';

test('a path stands under the base; fragments and absolute addresses are left alone', () => {
  assert.equal(joinBase('/lights/', '/topics/'), '/lights/topics/');
  assert.equal(joinBase('/', '/topics/'), '/topics/');
  assert.equal(joinBase('/lights/', '#notes'), '#notes');
  assert.equal(joinBase('/lights/', 'https://lights.example/'), 'https://lights.example/');
  assert.equal(joinBase('/lights/', '//lights.example/'), '//lights.example/');
});

test('the base is taken off again', () => {
  assert.equal(withoutBase('/lights/', '/lights/topics/'), '/topics/');
  assert.equal(withoutBase('/lights', '/lights/'), '/');
  assert.equal(withoutBase('/', '/topics/'), '/topics/');
  assert.equal(withoutBase('/lights', '/lightships/'), '/lightships/');
});

test('the accented part of a name is set apart', () => {
  assert.deepEqual(splitName('The Lamp Register', 'Lamp'), ['The ', 'Lamp', ' Register']);
  assert.deepEqual(splitName('The Lamp Register', undefined), ['The Lamp Register', '', '']);
});

test('a page’s title ends in the portal’s name, once', () => {
  assert.equal(documentTitle('Foghorns', 'The Lamp Register'), 'Foghorns · The Lamp Register');
  assert.equal(documentTitle('About The Lamp Register', 'The Lamp Register'), 'About The Lamp Register');
});

test('a page is marked in its own link, or in that of its section', () => {
  assert.equal(currentOf('/briefings/', '/briefings/'), 'page');
  assert.equal(currentOf('/briefings/', '/briefings/foghorns/'), 'true');
  assert.equal(currentOf('/briefings/', '/topics/keeping/'), 'true');
  assert.equal(currentOf('/places/', '/topics/keeping/'), undefined);
});

test('each topic is a filter of its own, and what is not known is no filter', () => {
  assert.deepEqual(searchFilters({ kind: 'Briefing', topics: ['Keeping', 'Building'], status: 'Historical' }), [
    ['kind', 'Briefing'], ['topic', 'Keeping'], ['topic', 'Building'], ['status', 'Historical'],
  ]);
});
