import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contentOf, errorsIn, project, run } from '../run-command.ts';

test('a record is moved, all that names it follows, and the check finds nothing', () => {
  const folder = project();
  const { status, stdout, stderr } = run(folder, 'move', ['organisation/light-boards', 'boards']);
  assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
  assert.equal(stdout.split('\n').slice(0, 5).join('\n'), [
    'Done.',
    'content/organisations/light-boards.yaml → content/organisations/boards.yaml',
    'content/redirects.yaml: the address of organisations/light-boards leads to organisations/boards.',
    '8 mentions mended in 7 files:',
    '  content/briefings/automation.mdx:11:9   organisations/light-boards → organisations/boards',
  ].join('\n'));
  assert.deepEqual(errorsIn(folder), []);
  const { 'redirects.yaml': redirects = '', ...others } = contentOf(folder);
  assert.match(redirects, /organisations\/light-boards: organisations\/boards/);
  assert.doesNotMatch(JSON.stringify(others), /light-boards/);
});

test('a rehearsal writes nothing, also where npm keeps the option for itself', () => {
  const folder = project();
  const before = contentOf(folder);
  for (const [parameters, environment] of [[['--dry-run'], {}], [[], { npm_config_dry_run: 'true' }]] as const) {
    const { status, stdout } = run(folder, 'move', ['briefings/automation', 'x', ...parameters], environment);
    assert.equal(status, 0);
    assert.match(stdout, /^This would happen; nothing was written\.\ncontent\/briefings\/automation\.mdx → /);
    assert.match(run(folder, 'remove', ['term/fog-signal', ...parameters], environment).stdout, /^This would happen/);
  }
  assert.deepEqual(contentOf(folder), before);
});

test('a record is removed, and its readers are led on', () => {
  const folder = project();
  const { status, stdout } = run(folder, 'remove', ['chart/harbours', '--for', 'chart/heights']);
  assert.equal(status, 0);
  assert.match(stdout, /^Done\.\ncontent\/charts\/harbours\.yaml goes\.\n/);
  assert.deepEqual(errorsIn(folder), []);
});

test('npm may keep --for and pass its value on: the value is still what stands for the record', () => {
  const folder = project();
  assert.match(run(folder, 'remove', ['chart/harbours', 'chart/heights'], { npm_config_for: 'true' }).stdout, /charts\/harbours leads to charts\/heights/);
  assert.match(run(project(), 'remove', ['chart/harbours'], { npm_config_for: 'chart/heights' }).stdout, /charts\/harbours leads to charts\/heights/);
});

test('each mistake is answered plainly, and nothing is written', () => {
  const folder = project();
  const before = contentOf(folder);
  const mistakes: [command: string, parameters: string[], answer: RegExp][] = [
    ['move', [], /^Say which record, and its new id: npm run move briefings\/old-name new-name\n$/],
    ['move', ['briefing/automation'], /^Say which record, and its new id/],
    ['move', ['briefing/automation', 'a', 'b'], /^Say which record, and its new id/],
    ['move', ['briefing/automaton', 'x'], /^There is no briefing “automaton”\. Did you mean “briefings\/automation”\?\n$/],
    ['move', ['briefing/automation', 'Ü x'], /^“Ü x” cannot be an id\. Write it in small letters, digits and hyphens: u-x\n$/],
    ['move', ['briefing/automation', 'x', '--fast'], /^“--fast” is not an option\. The only one is “--dry-run”\.$/m],
    ['remove', [], /^Say which record: npm run remove /],
    ['remove', ['chart/harbours', 'chart/heights'], /^Say which record: npm run remove /],
    ['remove', ['chart/harbours'], /^“charts\/harbours” is named in 1 place\..*\n {2}content\/portal\.yaml:16:11 {3}harbours\n$/],
    ['remove', ['chart/harbours', '--for', 'chart/harbours'], /^“charts\/harbours” cannot stand for itself\.\n$/],
    ['remove', ['chart/harbours', '--for', 'chart/height'], /^There is no chart “height”\. Did you mean “charts\/heights”\?\n$/],
    ['remove', ['lamp/x'], /^“lamp” is not a kind of record\./],
  ];
  for (const [command, parameters, answer] of mistakes) {
    const { status, stdout, stderr } = run(folder, command, parameters);
    assert.match(stderr, answer);
    assert.doesNotMatch(stderr, /\bat .*\.ts:/);
    assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
  }
  assert.equal(run(folder, 'move', ['a/b', 'c'], { PORTAL_CONTENT: 'nowhere' }).stderr, 'There is no content folder “nowhere”.\n');
  assert.deepEqual(contentOf(folder), before);
});
