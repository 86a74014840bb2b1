import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTree } from '../../../src/catalogue/mdx.ts';
import { namedIn } from '../../../src/authoring/named-in.ts';

/** What a text names, and the letters that stand where it is said to stand. */
function namesOf(text: string): string[] {
  const { tree, problems } = parseTree(text, '');
  assert.deepEqual(problems, []);
  return namedIn(tree, text).map(({ reference, target, offset }) => `${reference} ${text.slice(offset, offset + target.length)} after “${text.slice(Math.max(0, offset - 2), offset)}”`);
}

test('a component is found by the attribute that names something, in either kind of quotation marks', () => {
  assert.deepEqual(namesOf('The “light” 🗼 is <Fact id="survey/height" />.<Cite page=\'survey\' source=\'survey\' />'), [
    'fact survey/height after “="”', 'sources survey after “=\'”',
  ]);
});

test('a link is found by its address, even where its text says the same', () => {
  assert.deepEqual(namesOf('[places/lamp](places/lamp "places/lamp") and [**bold**](places/lamp#height)'), [
    'link places/lamp after “](”', 'link places/lamp#height after “](”',
  ]);
});

test('a link by a definition is found in the definition alone', () => {
  assert.deepEqual(namesOf('See [it][places/lamp].\n\n[places/lamp]: places/lamp'), ['link places/lamp after “: ”']);
});

test('what stands within an aside, a list or a table is found', () => {
  assert.deepEqual(namesOf('<Callout type="note">\n\n- A [light](places/lamp)\n\n</Callout>\n\n| a |\n| - |\n| <Fact id="survey/height" /> |'), [
    'link places/lamp after “](”', 'fact survey/height after “="”',
  ]);
});

test('an image is named by its path', () => {
  assert.deepEqual(namesOf('![A lamp](images/lamp.png)'), ['image images/lamp.png after “](”']);
});
