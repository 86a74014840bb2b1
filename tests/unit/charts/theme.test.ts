import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { contrast } from '../../../src/charts/contrast.ts';
import { colors, darkColors, nameTone, papers, seriesTones, type Tone } from '../../../src/charts/theme.ts';

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

/** The value of each custom property, as the light and the dark declare it. */
function properties(file: string): { light: Map<string, string>; dark: Map<string, string> } {
  const css = readFileSync(file, 'utf8');
  const from = css.indexOf('prefers-color-scheme: dark');
  const read = (text: string) => new Map([...text.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  return { light: read(css.slice(0, from)), dark: read(css.slice(from)) };
}

test('the page’s styles have the colours that drawings are checked with', () => {
  const [charts, tokens] = ['charts', 'tokens'].map((name) => properties(`src/styles/${name}.css`)) as [ReturnType<typeof properties>, ReturnType<typeof properties>];
  for (const [name, theme] of Object.entries({ light: colors, dark: darkColors }) as ['light' | 'dark', typeof darkColors][]) {
    for (const tone of Object.keys(darkColors).filter((each) => each !== 'missing') as (keyof typeof darkColors)[]) {
      const value = charts[name].get(tone) ?? assert.fail(`${name} has no --${tone}`);
      const [, token] = /var\(--([\w-]+)\)/.exec(value) ?? [];
      assert.equal(token ? tokens[name].get(token) : value, theme[tone], `${tone} in the ${name}`);
    }
    assert.equal(tokens[name].get('paper'), papers[name]);
  }
});

test('text is legible upon every shape in the dark, too, and the outline of a quantity’s steps is seen in both', () => {
  const on = { low: '#f0ede6', high: '#171614' };
  for (const tone of seriesTones) assert.ok(contrast(darkColors[tone], on.high) >= 4.5, tone);
  for (const step of [1, 2] as const) assert.ok(contrast(darkColors[`shade-${step}`], on.low) >= 4.5, `${step}`);
  for (const step of [3, 4, 5] as const) assert.ok(contrast(darkColors[`shade-${step}`], on.high) >= 4.5, `${step}`);
  const { light, dark } = properties('src/styles/tokens.css');
  assert.ok(contrast(colors.muted, papers.light) >= 3 && contrast(light.get('line-strong')!, papers.light) >= 3 && contrast(dark.get('line-strong')!, papers.dark) >= 3);
});
