import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { editorFiles } from '../../../src/authoring/editor-files.ts';
import { editorSchema } from '../../../src/authoring/editor-schema.ts';
import { bodySnippets } from '../../../src/authoring/snippets.ts';
import { parseTree } from '../../../src/catalogue/mdx.ts';
import { components } from '../../../src/model/component.ts';
import { kinds, singles } from '../../../src/model/kinds.ts';

test('the files that editors read are what the model gives; “npm run schemas” writes them', () => {
  for (const [path, text] of editorFiles()) assert.equal(readFileSync(path, 'utf8'), text, path);
  assert.deepEqual(readdirSync('schemas', { recursive: true }).map(String).filter((name) => name.endsWith('.json')).sort(), [...Object.keys(kinds), ...Object.keys(singles)].map((name) => `${name}.json`).sort());
});

interface Schema { type?: string | string[]; required?: string[]; properties: Record<string, Schema>; items?: Schema; description?: string; enum?: string[]; pattern?: string; examples?: string[]; additionalProperties?: unknown; reference?: string }

test('a schema says what is required, allowed and meant, and nothing that JSON Schema does not know', () => {
  const event = editorSchema('events') as unknown as Schema;
  assert.deepEqual(event.required, ['title', 'date', 'summary', 'category', 'sources']);
  assert.equal(event.additionalProperties, false);
  assert.deepEqual(event.properties['date'], {
    type: ['string', 'integer'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$', minimum: 1, maximum: 9999,
    description: 'When it happened: a day, a month or a year, as exactly as it is known.', examples: ['2015-09-13', '2015-09', '2015'],
  });
  assert.equal(event.properties['sources']?.description, 'Where this is known from. An id of sources.');
  assert.equal(event.properties['category']?.description, 'What kind of event it is. A word of the list “eventCategory” in portal.yaml.');
  assert.deepEqual((editorSchema('claims') as unknown as Schema).properties['verdict']?.enum, ['supported', 'not supported', 'partly', 'unresolved', 'two readings']);
  assert.ok(!/"(?:reference|vocabulary|prose|figure|mayName|example)":/.test(JSON.stringify(event)));
});

test('a date’s pattern takes what the model takes', () => {
  const pattern = new RegExp((editorSchema('events') as unknown as Schema).properties['date']!.pattern!);
  for (const date of ['2015', '2015-09', '2015-09-13']) assert.match(date, pattern);
  for (const date of ['15', '2015-9', '13/09/2015', '2015-09-13T00:00']) assert.doesNotMatch(date, pattern);
});

test('every component has a snippet, which gives the component with all that it needs', () => {
  const snippets = bodySnippets();
  for (const [name, { attributes }] of Object.entries(components)) {
    const text = snippets[name]!.body.join('\n').replace(/\$\{\d+\|([^,|]+)[^}]*\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1').replace('$0', 'Text.');
    const { tree, problems } = parseTree(text, '');
    assert.deepEqual(problems, [], name);
    const node = (tree.children[0]?.type === 'paragraph' ? tree.children[0].children[0] : tree.children[0]) as unknown as { name: string; attributes: { name: string }[] };
    assert.equal(node.name, name);
    const given = node.attributes.map((attribute) => attribute.name);
    for (const [key, { required }] of Object.entries(attributes)) if (required) assert.ok(given.includes(key), `${name} ${key}`);
  }
});
