import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { takeTurns } from '../../../src/dev/turns.ts';

test('a change waits for pages that are being made, and further pages and changes wait for it', async () => {
  const turns = takeTurns();
  const told: string[] = [];
  const gate = () => {
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => { open = resolve; });
    return { opened, open };
  };
  const [first, change] = [gate(), gate()];
  await turns.page(first.opened);
  const changed = turns.change(async () => {
    told.push('change begins');
    await change.opened;
    told.push('change ends');
  });
  const again = turns.change(() => {
    told.push('second change');
    return Promise.resolve();
  });
  const second = turns.page(Promise.resolve()).then(() => told.push('second page'));
  await nextTurn();
  assert.deepEqual(told, []);
  first.open();
  await nextTurn();
  assert.deepEqual(told, ['change begins']);
  change.open();
  await Promise.all([changed, again, second]);
  assert.deepEqual(told, ['change begins', 'change ends', 'second change', 'second page']);
});

test('a change that fails says so to whoever asked for it, and pages go on', async () => {
  const turns = takeTurns();
  await assert.rejects(turns.change(() => Promise.reject(new Error('no'))), /no/);
  await turns.page(Promise.resolve());
  await turns.change(() => Promise.resolve());
});
