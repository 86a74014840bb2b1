import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

/** Path → bytes of every file below a folder. */
function contents(folder: string): Map<string, string> {
  return new Map(globSync('**/*', { cwd: folder }).sort()
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => [file, readFileSync(path.join(folder, file)).toString('base64')]));
}

test('two builds of the same content are the same bytes', () => {
  const [first, second] = [contents('dist'), contents('.cache/again')];
  assert.deepEqual([...first.keys()], [...second.keys()]);
  assert.deepEqual([...first].filter(([file, bytes]) => second.get(file) !== bytes).map(([file]) => file), []);
});

test('a failed build exits with an error, lists every problem, and leaves the last site as it was', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-'));
  try {
    cpSync('tests/fixtures/lighthouses', path.join(folder, 'content'), { recursive: true });
    mkdirSync(path.join(folder, 'site'));
    writeFileSync(path.join(folder, 'site/index.html'), 'the last good site');
    writeFileSync(path.join(folder, 'content/events/first-electric-light.yaml'), 'title: 12\ndate: 2014-13-01\n');
    const { status, stdout, stderr } = spawnSync('astro', ['build', '--outDir', path.join(folder, 'site')], {
      encoding: 'utf8', env: { ...process.env, PORTAL_CONTENT: path.join(folder, 'content') },
    });
    assert.notEqual(status, 0);
    assert.match(stdout + stderr, /first-electric-light\.yaml:2:7 {3}“2014-13-01” is not in the calendar\./);
    assert.match(stdout + stderr, /“summary” is missing\./);
    assert.doesNotMatch(stdout + stderr, / at .*\.ts:\d+/);
    assert.deepEqual([...contents(path.join(folder, 'site')).keys()], ['index.html']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
