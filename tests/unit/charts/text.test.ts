import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keepApart } from '../../../src/charts/keep-apart.ts';
import { textWidth, truncateText, wrapText } from '../../../src/charts/text.ts';
import { wide } from '../../../src/charts/theme.ts';

test('text is measured a little wider than Source Sans 3 sets it', () => {
  const real = ((588 + 496 + 246 * 2 - 1) / 1000) * wide.fontSize;
  assert.ok(textWidth('Beil', wide) > real && textWidth('Beil', wide) < real * 1.06);
});

test('bold text is wider, full-width characters are square, combining marks take no room', () => {
  assert.ok(textWidth('Skerryvore', wide, 600) > textWidth('Skerryvore', wide));
  assert.ok(textWidth('灯台', wide) >= 2 * wide.fontSize);
  assert.equal(textWidth('e\u0301', wide), textWidth('e', wide));
  assert.equal(textWidth('é', wide), textWidth('e', wide));
});

test('a character of two code units is measured once', () => {
  assert.equal(textWidth('\u{1f300}', wide), textWidth('灯', wide));
  assert.equal(textWidth('a\u{1f300}b', wide), textWidth('ab灯', wide));
});

test('text is wrapped at spaces, hyphens and slashes', () => {
  assert.deepEqual(wrapText('Bell Rock light-house', 70, wide), ['Bell Rock', 'light-house']);
  assert.deepEqual(wrapText('Bell Rock light-house', 50, wide), ['Bell', 'Rock', 'light-', 'house']);
});

test('a word that is too long is broken, and what does not fit is cut', () => {
  assert.deepEqual(wrapText('Wwwwwwwwww', 60, wide), ['Wwwww', 'wwwww']);
  assert.deepEqual(wrapText('one two three four', 40, wide, { maxLines: 2 }), ['one', 'two…']);
  assert.ok(textWidth(truncateText('A long name of a lighthouse', 60, wide), wide) <= 60);
});

test('no text is no lines', () => {
  assert.deepEqual(wrapText('  ', 60, wide), []);
});

test('labels that are apart stay where they wish to be', () => {
  assert.deepEqual(keepApart([{ center: 80, extent: 10 }, { center: 20, extent: 10 }], [0, 100]), [80, 20]);
});

test('labels that would overlap part evenly and keep their order', () => {
  assert.deepEqual(keepApart([{ center: 50, extent: 10 }, { center: 52, extent: 10 }], [0, 100]), [46, 56]);
});

test('labels stay inside the frame', () => {
  assert.deepEqual(keepApart([{ center: 99, extent: 10 }, { center: 98, extent: 10 }, { center: 0, extent: 10 }], [0, 100]), [95, 85, 5]);
});
