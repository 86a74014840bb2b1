import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOptions } from '../../src/options.ts';

const said = (args: string[]) => {
  try {
    return JSON.stringify(readOptions({ args, options: { base: { type: 'string' }, fix: { type: 'boolean' } } }).values);
  } catch (error) {
    return (error as Error).message;
  }
};

test('a wrong option is said in a line, with those there are', () => {
  assert.equal(said(['--fix', '--base', 'main']), '{"fix":true,"base":"main"}');
  assert.equal(said(['--fxi']), '“--fxi” is not an option. Did you mean “--fix”? Choose from: --base, --fix.');
  assert.equal(said(['--help']), '“--help” is not an option. Choose from: --base, --fix.');
  assert.equal(said(['content']), '“content” is not an option. Choose from: --base, --fix.');
  assert.equal(said(['--base']), '“--base” needs a value.');
  assert.equal(said(['--fix=yes']), '“--fix” takes no value.');
});
