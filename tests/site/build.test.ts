import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
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

const broken = 'title: 12\ndate: 2014-13-01\ncategory: works\nsources: [survey]\nsummary: The light was lit by electricity for the first time.\n';

/** What a build of the broken portal says, from the first line to the last. */
const report = (folder: string) => `${folder}/events/first-electric-light.yaml
  1:8  “title” must be text, but this is a number.
    1 │ title: 12
      │        ^^
    Put it in quotation marks: "12".
    (schema/type)

  2:7  “2014-13-01” is not in the calendar.
    2 │ date: 2014-13-01
      │       ^^^^^^^^^^
    Mend the month or the day.
    (date/invalid)


2 problems in 1 file.

Nothing was built. The last site stands as it was.
`;

const commands: [name: string, command: string, parameters: string[]][] = [
  ['npm run build', 'astro', ['build']],
  ['npm start', process.execPath, ['src/start.ts']],
];

for (const [name, command, parameters] of commands) {
  test(`${name} over content with problems says them and nothing else, exits with an error, and leaves the last site as it was`, () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'portal-'));
    try {
      const content = path.join(folder, 'content');
      cpSync('tests/fixtures/lighthouses', content, { recursive: true });
      writeFileSync(path.join(content, 'events/first-electric-light.yaml'), broken);
      const before = statSync('dist/index.html');
      const { status, stdout, stderr } = spawnSync(command, parameters, { encoding: 'utf8', env: { ...process.env, PORTAL_CONTENT: content } });
      assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: report(content) });
      const after = statSync('dist/index.html');
      assert.deepEqual([after.ino, after.mtimeMs], [before.ino, before.mtimeMs]);
      assert.ok(!existsSync('dist-next') && !existsSync('dist-old'));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
}

test('a build without a content folder says so in a line', () => {
  const { status, stdout, stderr } = spawnSync('astro', ['build'], { encoding: 'utf8', env: { ...process.env, PORTAL_CONTENT: 'no-such-folder' } });
  assert.deepEqual({ status, stdout, stderr }, { status: 1, stdout: '', stderr: 'There is no content folder “no-such-folder”.\n\nNothing was built. The last site stands as it was.\n' });
});
