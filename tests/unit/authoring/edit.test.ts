import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/authoring/edit.ts';
import { withoutEntry } from '../../../src/authoring/list-entry.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (content: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(content);

test('edits of one line do not disturb each other, and nothing else changes', () => {
  assert.equal(text(applyEdits(bytes('a: lamp # a note\nb: [lamp, lamp]\n'), [
    { line: 2, column: 5, was: 'lamp', becomes: 'light-house' }, { line: 2, column: 11, was: 'lamp', becomes: 'x' }, { line: 1, column: 4, was: 'lamp', becomes: '' },
  ])), 'a:  # a note\nb: [light-house, x]\n');
});

test('a byte order mark and the ends of lines stay as they were', () => {
  assert.equal(text(applyEdits(bytes('\ufeffid: lamp\r\nb: “é” lamp\r\nc: lamp'), [
    { line: 1, column: 5, was: 'lamp', becomes: 'x' }, { line: 2, column: 8, was: 'lamp', becomes: 'y' }, { line: 3, column: 4, was: 'lamp', becomes: 'z' },
  ])), '\ufeffid: x\r\nb: “é” y\r\nc: z');
});

test('an edit that does not fit what stands there is a mistake of ours, and says so', () => {
  assert.throws(() => applyEdits(bytes('a: lamp\n'), [{ line: 1, column: 1, was: 'lamp', becomes: 'x' }]), /“lamp” does not stand where it was found; here is “a: lamp/);
});

/** A list without the entry `b`. */
function without(list: string): string | undefined {
  const lines = list.split('\n');
  const line = lines.findIndex((one) => /\bb\b/.test(one)) + 1;
  const column = /\bb\b/.exec(lines[line - 1]!)!.index + 1;
  const edit = withoutEntry(list, { line, column, written: 'b' });
  return edit && text(applyEdits(bytes(list), [edit]));
}

test('an entry of a list goes with its line or its comma', () => {
  assert.equal(without('l:\n  - a\n  - b\n  - c\n'), 'l:\n  - a\n  - c\n');
  assert.equal(without('l:\r\n  - a\r\n  - "b" # why\r\nm: 1\r\n'), 'l:\r\n  - a\r\nm: 1\r\n');
  assert.equal(without('l: [a, b, c]\n'), 'l: [a, c]\n');
  assert.equal(without('l: [a, "b"]\n'), 'l: [a]\n');
  assert.equal(without('l: [b, a]\n'), 'l: [a]\n');
});

test('an entry that stands otherwise is left to the author', () => {
  assert.equal(without('l: [a,\n  b\n]\n'), undefined);
});
