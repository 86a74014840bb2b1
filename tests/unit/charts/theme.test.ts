import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast } from '../../../src/charts/color-difference.ts';
import { colors, nameTone, seriesTones, type Tone } from '../../../src/charts/theme.ts';

const paper = '#fbf9f4';

const tones = Object.keys(colors) as Tone[];

test('text is legible upon every shape', () => {
  for (const tone of tones.filter((name) => name.startsWith('on-'))) {
    const ground = tone === 'on-missing' ? paper : colors[tone.slice(3) as Tone];
    assert.ok(contrast(colors[tone], ground) >= 4.5, `${tone}: ${contrast(colors[tone], ground)}`);
  }
});

test('text and names in a colour are legible on paper', () => {
  for (const tone of [...seriesTones.map(nameTone), 'ink', 'soft'] as const) {
    assert.ok(contrast(colors[tone], paper) >= 4.5, tone);
  }
});

test('muted shapes can be seen on paper', () => {
  assert.ok(contrast(colors.muted, paper) >= 3);
});
