import assert from 'node:assert/strict';
import { test } from 'node:test';
import { el, serialize } from '../../../src/charts/svg.ts';

test('numbers are rounded to two decimals, and there is no minus zero', () => {
  assert.equal(serialize(el('rect', { x: 1.23456, y: -0.001 })), '<rect x="1.23" y="0"/>');
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

test('a coordinate that is no number is a mistake of ours', () => {
  assert.throws(() => serialize(el('rect', { x: NaN })), /“NaN” is not a coordinate/);
});
