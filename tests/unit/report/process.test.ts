import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { lighthouses, textOf } from '../catalogue/lighthouses.ts';

const script = path.resolve('src/report.ts');
const root = mkdtempSync(path.join(tmpdir(), 'report-'));
after(() => rmSync(root, { recursive: true }));

const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_DATE: '2026-01-31T12:00:00Z', GIT_COMMITTER_DATE: '2026-01-31T12:00:00Z' };
delete (environment as Record<string, string | undefined>)['PORTAL_CONTENT'];

function git(folder: string, ...parameters: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@lamp.example', ...parameters], { cwd: folder, encoding: 'utf8', env: environment });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function report(folder: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...options], { cwd: folder, encoding: 'utf8', env: environment });
  return { status, stdout, stderr };
}

function write(folder: string, name: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
}

/** A repository whose `main` holds the portal about lighthouses, with a branch on which one word of a briefing changed. */
function repository(name: string): string {
  const folder = path.join(root, name);
  mkdirSync(folder);
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [file, bytes] of lighthouses()) write(folder, `content/${file}`, bytes);
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Write about lights');
  git(folder, 'switch', '--quiet', '--create', 'sea');
  write(folder, 'content/briefings/automation.mdx', textOf('briefings/automation.mdx').replace('from the ground', 'from the sea'));
  git(folder, 'commit', '--quiet', '--all', '--message=Measure from the sea');
  return folder;
}

const origin = repository('origin');
// Meanwhile `main` goes on: what happened there is no part of the change.
git(origin, 'switch', '--quiet', 'main');
write(origin, 'content/terms/fog-signal.yaml', textOf('terms/fog-signal.yaml').replace(/^term: .*/m, 'term: Horn'));
git(origin, 'commit', '--quiet', '--all', '--message=Call it a horn');
git(origin, 'switch', '--quiet', 'sea');
const clean = 'Problems: none. Pages: 1 changed. Figures: none. Charts: none. Links: none.';

test('a branch is compared with where it left its base, as a page and as Markdown', () => {
  const { status, stdout, stderr } = report(origin, '--base', 'main', '--out', 'out');
  assert.deepEqual({ status, stderr, stdout }, { status: 0, stderr: '', stdout: `${clean}\nout/report.html\nout/report.md\n` });
  const markdown = readFileSync(path.join(origin, 'out/report.md'), 'utf8');
  assert.match(markdown, /From `main \([0-9a-f]{7}\)` to `HEAD \([0-9a-f]{7}\)`\./);
  assert.match(markdown, /<del>ground<\/del><ins>sea<\/ins>/);
  assert.match(readFileSync(path.join(origin, 'out/report.html'), 'utf8'), /^<!doctype html>/);
  rmSync(path.join(origin, 'out'), { recursive: true });
  assert.equal(git(origin, 'status', '--porcelain'), '');
});

test('two runs write the same bytes', () => {
  const read = () => ['report.html', 'report.md'].map((name) => readFileSync(path.join(origin, '.git/out', name), 'utf8'));
  report(origin, '--base', 'main', '--out', '.git/out');
  const first = read();
  report(origin, '--base', 'main', '--out', '.git/out');
  assert.deepEqual(read(), first);
});

test('what is not yet committed counts, also files that git does not know', () => {
  const folder = path.join(root, 'dirty');
  git(root, 'clone', '--quiet', `file://${origin}`, 'dirty');
  write(folder, 'content/terms/lens.yaml', textOf('terms/fog-signal.yaml').replace(/^term: .*/m, 'term: Lens'));
  write(folder, 'content/.draft.yaml', 'x');
  assert.match(report(folder, '--base', 'origin/main', '--out', '.git/out').stdout, /Pages: 1 new, 1 changed\./);
  assert.match(readFileSync(path.join(folder, '.git/out/report.md'), 'utf8'), /with changes not yet committed/);
});

test('a shallow clone says which command fetches what is missing, and then reports', () => {
  const folder = path.join(root, 'shallow');
  git(root, 'clone', '--quiet', '--depth=1', '--branch=sea', `file://${origin}`, 'shallow');
  assert.deepEqual(report(folder, '--base', 'origin/main'), {
    status: 2, stdout: '', stderr: 'There is no commit “origin/main” here. Fetch it: git fetch --depth=100 origin main:refs/remotes/origin/main\n',
  });
  git(folder, 'fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main');
  assert.deepEqual(report(folder, '--base', 'origin/main'), {
    status: 2, stdout: '', stderr: 'This clone is too shallow to know where the change left “origin/main”. Fetch more of its history: git fetch --deepen=100, or all of it: git fetch --unshallow\n',
  });
  git(folder, 'fetch', '--quiet', '--deepen=100');
  assert.equal(report(folder, '--base', 'origin/main', '--out', '.git/out').stdout.split('\n')[0], clean);
  assert.equal(existsSync(path.join(folder, '.git/out/report.html')), true);
});

test('the merge that a workflow checks out is compared with its first parent, two commits deep', () => {
  const folder = path.join(root, 'merge');
  git(root, 'clone', '--quiet', `file://${origin}`, 'merge');
  git(folder, 'switch', '--quiet', '--create', 'tried', 'origin/main');
  git(folder, 'merge', '--quiet', '--no-ff', '--no-edit', 'origin/sea');
  git(root, 'clone', '--quiet', '--depth=2', '--branch=tried', `file://${folder}`, 'merge-shallow');
  assert.equal(report(path.join(root, 'merge-shallow'), '--base', 'HEAD^1', '--out', '.git/out').stdout.split('\n')[0], clean);
});

test('files beside the content that pages are made with are named, since what they do is not compared', () => {
  const folder = path.join(root, 'code');
  git(root, 'clone', '--quiet', `file://${origin}`, 'code');
  write(folder, 'src/old.ts', '1');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Draw lamps');
  write(folder, 'src/lamp.ts', '2');
  write(folder, 'tests/lamp.test.ts', '3');
  const note = 'Code changed too: 2 files (src/lamp.ts, src/old.ts). Pages may differ beyond what this report lists.';
  assert.equal(report(folder, '--base', 'origin/main', '--out', '.git/out').stdout.split('\n')[1], note);
  assert.ok(readFileSync(path.join(folder, '.git/out/report.html'), 'utf8').includes(`<p class="note">${note}</p>`));
  assert.match(readFileSync(path.join(folder, '.git/out/report.md'), 'utf8'), /^Code changed too: 2 files/m);
});

test('content that cannot be built is reported, and the exit is 1', () => {
  const folder = path.join(root, 'broken');
  git(root, 'clone', '--quiet', `file://${origin}`, 'broken');
  write(folder, 'content/claims/tallest.yaml', 'title: [');
  const { status, stdout } = report(folder, '--base', 'origin/main', '--out', '.git/out');
  assert.equal(status, 1);
  assert.match(stdout, /^Problems: \d+ new\. Pages: 1 changed\./);
  assert.match(readFileSync(path.join(folder, '.git/out/report.md'), 'utf8'), /The changed content has problems that stop a build\. The rest of this report leaves out what they stand in, as if it had not changed: claims\/tallest\.yaml\./);
});

test('what cannot be compared is said in one line, and the exit is 2', () => {
  const nowhere = path.join(root, 'nowhere');
  mkdirSync(nowhere);
  const said = (folder: string, ...options: string[]) => {
    const { status, stdout, stderr } = report(folder, ...options);
    assert.deepEqual([status, stdout], [2, '']);
    return stderr;
  };
  assert.equal(said(origin), 'Say what to compare with: npm run report -- --base origin/main\n');
  assert.equal(said(origin, '--base', 'mian'), 'There is no commit “mian” here. Name a branch, a tag or a commit.\n');
  assert.equal(said(origin, '--base=--all'), 'There is no commit “--all” here. Name a branch, a tag or a commit.\n');
  assert.equal(said(origin, '--base', 'main', '--dist', 'old'), '--dist takes two folders: the site built before, and the site built after.\n');
  assert.equal(said(origin, '--base', 'main', '--dist', 'old', 'new'), 'There is no built site “old”.\n');
  assert.equal(said(nowhere, '--base', 'main'), 'This is not a git repository, so there is no earlier version to compare with.\n');
});
