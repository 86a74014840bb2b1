import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawLabel } from '../../../src/charts/drawing.ts';
import { label } from '../../../src/charts/layout.ts';
import { el, serialize } from '../../../src/charts/svg.ts';
import { narrow } from '../../../src/charts/theme.ts';

test('numbers are rounded to a tenth of a pixel, and there is no minus zero', () => {
  assert.equal(serialize(el('rect', { x: 1.23456, y: -0.001, width: 19.96, height: -7.25 })), '<rect x="1.2" y="0" width="20" height="-7.3"/>');
});

test('text and attributes are escaped', () => {
  assert.equal(serialize(el('text', { class: '"<&' }, 'Fog & <gales>')), '<text class="&quot;&lt;&amp;">Fog &amp; &lt;gales&gt;</text>');
});

test('undefined attributes are left out', () => {
  assert.equal(serialize(el('g', { id: undefined }, [el('a', {})])), '<g><a/></g>');
});

test('characters that XML cannot hold are dropped', () => {
  assert.equal(serialize(el('t', {}, 'a\u0000\u0007\ud800b\u{1f300}')), '<t>ab\u{1f300}</t>');
});

test('a length that is no number is a mistake of ours', () => {
  assert.throws(() => serialize(el('rect', { x: NaN })), /“NaN” is not a length/);
});

test('a name of several lines is heard with a space between them, wherever it is anchored', () => {
  for (const anchor of ['start', 'middle', 'end'] as const) {
    const drawn = serialize(drawLabel(label(['Northern Rock', 'and its', 'keepers'], 0, 0, { anchor }), narrow));
    assert.equal(drawn.replace(/<[^>]*>/g, ''), 'Northern Rock and its keepers');
  }
});
