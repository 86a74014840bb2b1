import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fontsFor, latin } from '../../../src/png/fonts.ts';
import { rasterise } from '../../../src/png/rasterise.ts';
import { unpackWoff } from '../../../src/png/woff.ts';

const picture = (words: string, weight = 400) =>
  rasterise(`<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><text y="30" font-family="'Source Serif 4', serif" font-weight="${weight}">${words}</text></svg>`, 60).data;

test('text is drawn in our own fonts, though the machine has none', () => {
  assert.notDeepEqual(picture('lamp'), picture(''));
  assert.notDeepEqual(picture('lamp', 600), picture('lamp'));
});

test('the small fonts hold each sign that they are trusted with', () => {
  const signs = Array.from({ length: 0x3000 }, (_, code) => String.fromCodePoint(code)).filter((sign) => new RegExp(`[${latin}]`, 'u').test(sign));
  const drawn = signs.filter((sign) => /[^\s\u00ad"&<>]/u.test(sign));
  assert.ok(drawn.length > 180);
  const unknown = picture('\u{e000}');
  assert.deepEqual(drawn.filter((sign) => picture(sign).equals(unknown)), []);
  for (const sign of drawn) assert.equal(fontsFor(sign).length, 4, sign);
});

test('other signs are drawn from the whole families', () => {
  assert.equal(fontsFor('from → to').length, 8);
  assert.ok(!picture('→').equals(picture('\u{e000}')));
  assert.ok(!picture('Ωмł').equals(picture('\u{e000}')));
});

test('what is no web font, or not of the family, is not unpacked', () => {
  assert.throws(() => unpackWoff(Buffer.from('wOF2, but no more'), 'Source Sans 3'), { message: 'this is not a font in WOFF 1.0' });
  const sans = readFileSync('node_modules/@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff');
  assert.throws(() => unpackWoff(sans, 'Source Serif 4'), { message: 'the font is not of Source Serif 4' });
});
