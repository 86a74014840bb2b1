import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../../../src/find/excerpt.ts';
import type { Match } from '../../../src/find/matches.ts';
import { textAt, textOf, withTextFragment } from '../../../src/find/text-fragment.ts';

const match = (at: number, length = 1): Match => ({ at, length, concept: 0, worth: 1, way: { words: [], likeness: 'typed', weight: 1 } });

test('an address keeps its anchor before the text, whose own signs are coded', () => {
  assert.equal(withTextFragment('/light/', 'the light'), '/light/#:~:text=the%20light');
  assert.equal(withTextFragment('/glossary/#fog-signal', 'fog-horn, loud'), '/glossary/#fog-signal:~:text=fog%2Dhorn%2C%20loud');
  assert.equal(withTextFragment('/light/', 'keepers’ & £2'), '/light/#:~:text=keepers%E2%80%99%20%26%20%C2%A32');
  assert.equal(withTextFragment('/light/#a', undefined), '/light/#a');
});

test('words are added after the match, within its sentence, and before it', () => {
  assert.equal(textAt(wordsIn('Once the light was kept by two keepers. Then none.'), [match(2)]), 'the light was kept by two keepers');
  assert.equal(textAt(wordsIn('Then all of the lights were lit.'), [match(6)]), 'Then all of the lights were lit');
});

test('figures, quotation marks and capitals may begin another line of the page, and are left out', () => {
  assert.equal(textAt(wordsIn('Kept by keepers Coast Office 1911 the'), [match(2)]), 'Kept by keepers');
  assert.equal(textAt(wordsIn('a keeper 12 of them'), [match(1)]), 'a keeper');
  assert.equal(textAt(wordsIn('a keeper “so called” here'), [match(1)]), 'a keeper');
});

test('matches that follow one another are taken as one', () => {
  assert.equal(textAt(wordsIn('At North Harbour a light. Harbour, North'), [match(1), match(2)]), 'North Harbour a light');
  assert.equal(textAt(wordsIn('Go North. Harbour here'), [match(1), match(2)]), 'North');
});

test('of several matches the first is taken that a browser would find at its own place', () => {
  const words = wordsIn('Light. The Light. The light was lit.');
  assert.equal(textAt(words, [match(2)]), undefined);
  assert.equal(textAt(words, [match(2), match(4)]), 'The light was lit');
  assert.equal(textOf(words, [match(2)]), 'Light');
});

/** `:~:text=` and what the grammar of the specification lets stand in the start of a range: any sign of an address but `&`, `-` and `,`, or coded. */
const directive = /^(?:[^#]*)#(?:[^#]*?):~:text=((?:[A-Za-z0-9!$'()*+./:;=?@_~]|%[0-9A-F]{2})+)$/;

test('a directive is one range by the grammar, and says the text that it was made of', () => {
  for (const text of ['fog-horn, loud', '-low', 'light-, and sound', 'keepers’ & £2', '12% of “lights” (1911)', 'a:~:text=b', 'what? #3; yes!', 'l’Étoile – 1911', 'a,-b', '+1/2 = 3*4']) {
    const address = withTextFragment('/light/#a', text);
    const [, coded] = directive.exec(address) ?? [];
    assert.ok(coded !== undefined, address);
    assert.equal(decodeURIComponent(coded), text);
  }
});

test('whatever is matched, a browser would find the words first where they were matched', () => {
  const text = 'Fog-signal, 1911: the light-keepers’ “North Harbour” light (12 m), and the keeper’s light. The north – or Harbour – Light; a fog signal, the light was kept. Kept 1911 light-keepers’ dues, £2.50 a light; the light was kept again by the keeper.';
  const words = wordsIn(text);
  const bounds = new Set([text.length, ...[...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(({ index }) => index)]);
  const firstOf = (found: string) => [...bounds].sort((a, b) => a - b).find((at) => text.toLowerCase().startsWith(found.toLowerCase(), at) && bounds.has(at + found.length));
  for (const length of [1, 2, 3]) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const found = textAt(words, [match(at, length)]);
      if (found === undefined) continue;
      const start = firstOf(found);
      assert.ok(start !== undefined, `“${found}” is nowhere`);
      const first = wordsIn(text.slice(0, start)).length - 1;
      assert.ok(first < at + length && first + wordsIn(found).length > at, `“${found}” for word ${at} is at word ${first}`);
    }
  }
});
