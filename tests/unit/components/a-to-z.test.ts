import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOf, withoutArticle } from '../../../src/components/a-to-z.ts';
import { byLetter, letterLinks, letterOf } from '../../../src/components/letters.ts';
import { catalogueOf } from '../catalogue/lighthouses.ts';

test('names stand under their first letter, whatever stands before it', () => {
  assert.equal(letterOf('‘Élan’, a lamp'), 'E');
  assert.equal(letterOf('2015 survey'), '0–9');
  assert.equal(letterOf('The light'), 'L');
  assert.equal(withoutArticle('The light'), 'Light, the');
});

test('letters come in order, and those without a name stand unlinked', () => {
  const letters = byLetter(['Oil', 'lamp', 'Light'], (name) => name);
  assert.deepEqual(letters.map(({ letter, entries }) => [letter, entries]), [['L', ['lamp', 'Light']], ['O', ['Oil']]]);
  const links = letterLinks(letters);
  assert.equal(links.length, 26);
  assert.deepEqual(links.filter(({ address }) => address).map(({ address }) => address), ['#letter-l', '#letter-o']);
});

test('every name of a record leads to it: its own, its letters, its synonyms, a person by family name', () => {
  const lines = linesOf(catalogueOf()).map(({ name, entry, isOther }) => [name, entry.key, isOther]);
  for (const line of [
    ['Fog signal', 'terms/fog-signal', false], ['FS', 'terms/fog-signal', true], ['foghorn', 'terms/fog-signal', true],
    ['Lamp, Ada', 'people/ada-lamp', false], ['LB', 'organisations/light-boards', true],
  ]) assert.ok(lines.some((one) => one.join() === line.join()), `no line ${line.join()}`);
});

test('where a list of equivalents holds a record’s name, its other words lead there too; any other list leads nowhere', () => {
  const equivalents = '- subject: Sound\n  words:\n    - [fog signal, fog horn, foghorns, fog signals]\n    - [tall, high]\n';
  const lines = linesOf(catalogueOf({ 'search/equivalents.yaml': equivalents })).filter(({ name }) => /^(fog horn|foghorns|fog signals|tall|high)$/.test(name));
  assert.deepEqual(lines.map(({ name, entry, isOther }) => [name, entry.key, isOther]), [['fog horn', 'terms/fog-signal', true]]);
});
