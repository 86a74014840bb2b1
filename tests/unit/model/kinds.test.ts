import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTree } from '../../../src/catalogue/mdx.ts';
import { shapeOf, type Shape } from '../../../src/catalogue/shape.ts';
import { components } from '../../../src/model/component.ts';
import { isKind, kinds, singles, type Kind, type Single } from '../../../src/model/kinds.ts';

test('every kind has a page under its folder, or an entry on a shared one', () => {
  assert.deepEqual(Object.fromEntries(Object.entries(kinds).map(([kind, { url }]) => [kind, url('lamp')])), {
    topics: '/topics/lamp/', briefings: '/briefings/lamp/', programmes: '/programmes/lamp/', organisations: '/organisations/lamp/',
    people: '/people/lamp/', places: '/places/lamp/', events: '/timeline/#lamp', claims: '/claims/lamp/', charts: '/charts/lamp/',
    datasets: '/data/lamp/', sources: '/sources/lamp/', terms: '/glossary/#lamp',
  });
});

test('the names of what every object has are no kinds', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'portal', 'Topics', '']) assert.ok(!isKind(name), name);
});

test('every kind names its records by a key that it requires', () => {
  for (const [kind, { titleKey }] of Object.entries(kinds)) assert.ok(shapeOf(kind as Kind).required?.includes(titleKey), kind);
});

test('no kind takes keys that it does not know', () => {
  for (const kind of Object.keys(kinds)) assert.equal(shapeOf(kind as Kind).additionalProperties, false, kind);
});

test('every key of every kind says what it means', () => {
  const silent: string[] = [];
  const walk = (shape: Shape, where: string): void => {
    for (const [key, inner] of Object.entries(shape.properties ?? {})) {
      if (!inner.description?.endsWith('.')) silent.push(`${where}.${key}`);
      walk(inner, `${where}.${key}`);
    }
    for (const inner of [shape.items, shape.additionalProperties, ...shape.anyOf ?? []]) if (typeof inner === 'object') walk(inner, where);
  };
  for (const kind of Object.keys(kinds)) walk(shapeOf(kind as Kind), kind);
  for (const name of Object.keys(singles)) walk(shapeOf(name as Single), name);
  assert.deepEqual(silent, []);
});

test('every reference in a schema leads to a kind, a fact, a quotation or any record', () => {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('reference' in value && typeof value.reference === 'string') found.add(value.reference);
    Object.values(value).forEach(walk);
  };
  for (const kind of Object.keys(kinds)) walk(shapeOf(kind as Kind));
  for (const name of Object.keys(singles)) walk(shapeOf(name as Single));
  for (const reference of found) assert.ok(isKind(reference) || ['fact', 'quote', '*', '**'].includes(reference), reference);
});

test('the example of every component is one, with attributes that it has', () => {
  for (const [name, { example, attributes, holdsMarkdown }] of Object.entries(components)) {
    const { tree, problems } = parseTree(holdsMarkdown ? `${example}\n\nText.\n\n</${name}>` : example, '');
    assert.deepEqual(problems, [], name);
    const node = tree.children[0] as unknown as { name: string; attributes: { name: string }[] };
    assert.equal(node.name, name);
    for (const attribute of node.attributes) assert.ok(Object.hasOwn(attributes, attribute.name), `${name} ${attribute.name}`);
  }
});
