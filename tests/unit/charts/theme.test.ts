import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rgb } from 'd3';
import { colors, type Tone } from '../../../src/charts/theme.ts';

const paper = '#fbf9f4';

/** Relative luminance and contrast as WCAG 2 defines them. */
function contrast(a: string, b: string): number {
  const luminance = (color: string) => {
    const { r, g, b: blue } = rgb(color);
    const [red = 0, green = 0, rest = 0] = [r, g, blue].map((value) => (value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * rest;
  };
  const [high = 1, low = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (high + 0.05) / (low + 0.05);
}

const tones = Object.keys(colors) as Tone[];

test('text is legible upon every shape', () => {
  for (const tone of tones.filter((name) => name.startsWith('on-'))) {
    const ground = tone === 'on-missing' ? paper : colors[tone.slice(3) as Tone];
    assert.ok(contrast(colors[tone], ground) >= 4.5, `${tone}: ${contrast(colors[tone], ground)}`);
  }
});

test('text and names in a colour are legible on paper', () => {
  for (const tone of tones.filter((name) => name.startsWith('series-') || name === 'ink' || name === 'soft')) {
    assert.ok(contrast(colors[tone], paper) >= 4.5, tone);
  }
});

test('muted shapes can be seen on paper', () => {
  assert.ok(contrast(colors.muted, paper) >= 3);
});
