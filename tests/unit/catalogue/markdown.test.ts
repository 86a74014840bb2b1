import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toMdast as portable } from '../../../src/catalogue/markdown.browser.ts';
import { toMdast as native } from '../../../src/catalogue/markdown.ts';

/** What the two parsers keep beside the tree: places of attributes, empty values, the trees of expressions. */
function bare(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(bare);
  if (typeof node !== 'object' || node === null) return node;
  const isAttribute = 'type' in node && node.type === 'mdxJsxAttribute';
  return Object.fromEntries(Object.entries(node).sort()
    .filter(([key, value]) => key !== 'data' && !key.startsWith('_') && !(isAttribute && key === 'position') && value !== null && value !== undefined)
    .map(([key, value]) => [key, bare(value)]));
}

const texts = [
  ...globSync('content/briefings/*.mdx').sort().map((file) => readFileSync(file, 'utf8')),
  readFileSync('tests/fixtures/lighthouses/briefings/automation.mdx', 'utf8'),
  '---\na: 1\n---\n\n<Fact id="a/b" />\n\n<Fact id="a/b" /> <Cite source="x" />\n\n- [ ] a\n- b\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\n~~c~~ [^1] https://example.org {1} <Callout>one line</Callout>\n\n[^1]: Note.\n',
];

test('the parser of the browser reads what the native one reads, place for place', () => {
  assert.ok(texts.length > 10);
  for (const text of texts) assert.deepEqual(bare(portable(text, { frontmatter: true })), bare(native(text, { frontmatter: true })));
});

test('with the parser of the browser every case of tests/problems says the same', () => {
  const conditions = ['--conditions=worker', '--conditions=browser'];
  const { stdout } = spawnSync(process.execPath, [...conditions, '--test', '--test-reporter=tap', 'tests/unit/catalogue/problems.test.ts'], { encoding: 'utf8', env: { ...process.env, NODE_TEST_CONTEXT: undefined } });
  assert.match(stdout, /^# fail 0$/m, stdout.match(/^not ok .*/gm)?.join('\n'));
  assert.ok(Number(/^# pass (\d+)$/m.exec(stdout)?.[1]) > 100);
  const resolved = spawnSync(process.execPath, [...conditions, '--input-type=module', '--eval', 'console.log(import.meta.resolve("#markdown"))'], { encoding: 'utf8' });
  assert.match(resolved.stdout, /markdown\.browser\.ts/);
});

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 256) % below;
  };
}

const signs = ['<', '>', '{', '}', '`', '*', '_', '[', ']', '</Fact>', '<Fact id="a/b"', '<Callout>', '</Callout>', '\n', '\n\n', '    ', '> ', '- ', '1. ', '|', '[^1]', '~~', '<br>', 'https://x.org', 'import x', '&amp;', '\\', '```\n', '{1+1}', '#', '\t', '<>'];

test('with a sign put anywhere into a text, both read the same or both refuse', () => {
  const next = numbers(1);
  const read = (parse: typeof native, text: string) => { try { return bare(parse(text, { frontmatter: false })); } catch { return 'refused'; } };
  const outcomes = Array.from({ length: 400 }, () => {
    const paragraphs = texts[next(texts.length)]!.split('\n\n').slice(1).filter((one) => one.length < 900);
    const paragraph = paragraphs[next(paragraphs.length)]!;
    const at = next(paragraph.length);
    const text = paragraph.slice(0, at) + signs[next(signs.length)]! + paragraph.slice(at);
    return { text, native: read(native, text), portable: read(portable, text) };
  });
  assert.ok(outcomes.filter((one) => one.native === 'refused').length > 50);
  const apart = outcomes.filter((one) => (one.native === 'refused') !== (one.portable === 'refused'));
  assert.deepEqual(apart.map(({ text }) => text), []);
  for (const one of outcomes) assert.deepEqual(one.portable, one.native, one.text);
});
