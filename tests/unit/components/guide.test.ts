import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exampleOf } from '../../../src/components/example.ts';
import { keysOf } from '../../../src/components/keys.ts';
import { components } from '../../../src/model/component.ts';
import { renderExample } from '../../../src/prose/index.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

const catalogue = catalogueOf();

test('there is an example of every component, made of what the content has, and it renders without footnotes of its own', () => {
  for (const name of Object.keys(components)) {
    const html = renderExample(exampleOf(name, catalogue) ?? '', { catalogue, href: (path) => path });
    assert.ok(html.length > 20, name);
    assert.doesNotMatch(html, /data-footnote/);
  }
});

test('a portal that has nothing to show of a component yet has no example of it', () => {
  assert.equal(exampleOf('Quote', { ...catalogue, quotes: new Map() }), undefined);
});

test('the table of keys says what each takes, from the schema itself', () => {
  const keys = new Map(keysOf('events').map((row) => [row.key, row]));
  assert.deepEqual(keys.get('title'), { key: 'title', isRequired: true, meaning: 'What happened, as a headline.', takes: 'text' });
  assert.deepEqual(keys.get('sources'), { key: 'sources', isRequired: true, meaning: 'Where this is known from.', takes: 'a list: the id of one of sources' });
  assert.deepEqual(keys.get('category'), { key: 'category', isRequired: true, meaning: 'What kind of event it is.', takes: 'a word of the list “eventCategory” in portal.yaml' });
  assert.equal(keys.get('note')?.isRequired, false);
  assert.equal(keys.get('date')?.takes, 'a date: 2015-09-13, 2015-09 or 2015');
});
