import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { bounded, comment, defused } from '../../../.github/scripts/comment.mjs';
import { marker, reportMarkdown } from '../../../src/report/markdown.ts';
import { edited, reportOf } from '../report/sides.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'comment-'));
after(() => rmSync(folder, { recursive: true }));

interface Comment { id?: number; user?: { type: string; login: string }; body: string }

/** Runs the script beside a GitHub that only notes what is asked of it. */
async function post(files: Record<string, string>, { head = 'abc', comments = [] }: { head?: string; comments?: Comment[] } = {}) {
  const own = mkdtempSync(path.join(folder, 'run-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(own, name), text);
  const done: { what: string; body?: string; number?: number; id?: number }[] = [];
  const github = {
    rest: {
      pulls: { get: ({ pull_number: number }: { pull_number: number }) => { done.push({ what: 'read', number }); return Promise.resolve({ data: { head: { sha: head, repo: { full_name: 'keeper/lights' } } } }); } },
      issues: {
        listComments: {},
        createComment: ({ body, issue_number: number }: { body: string; issue_number: number }) => { done.push({ what: 'create', body, number }); return Promise.resolve(); },
        updateComment: ({ body, comment_id: id }: { body: string; comment_id: number }) => { done.push({ what: 'update', body, id }); return Promise.resolve(); },
      },
    },
    paginate: () => Promise.resolve(comments),
  };
  const run = { head_sha: 'abc', head_repository: { full_name: 'keeper/lights' }, html_url: 'https://github.example/run/1' };
  const notices: string[] = [];
  await comment({ github, context: { repo: { owner: 'o', repo: 'r' }, payload: { workflow_run: run } }, core: { notice: (text: string) => notices.push(text) }, folder: own });
  return { done, notices };
}

test('the report becomes a comment on its pull request', async () => {
  const { done } = await post({ number: '12\n', 'report.md': `${marker}\n## What this change does` });
  assert.deepEqual(done.map(({ what, number }) => [what, number]), [['read', 12], ['create', 12]]);
  assert.equal(done[1]?.body, `${marker}\n## What this change does\n\nThe whole report, with charts and redlines, is [kept with the run](https://github.example/run/1#artifacts) as \`report\`.\n`);
});

test('a second report is written over the first, and over nobody else’s words', async () => {
  const bot = { type: 'Bot', login: 'github-actions[bot]' };
  const comments = [{ id: 1, user: { type: 'User', login: 'keeper' }, body: `${marker} mine` }, { id: 2, user: bot, body: 'other' }, { id: 3, user: bot, body: `${marker}\nold` }];
  const { done } = await post({ number: '12', 'report.md': 'new' }, { comments });
  assert.deepEqual(done.slice(1).map(({ what, id }) => [what, id]), [['update', 3]]);
});

test('a run may not comment on another pull request', async () => {
  const { done, notices } = await post({ number: '13', 'report.md': 'x' }, { head: 'def' });
  assert.deepEqual(done.map(({ what }) => what), ['read']);
  assert.deepEqual(notices, ['Pull request 13 has another head than the run: nothing is posted.']);
});

test('a link in the artifact is not followed', async () => {
  const secret = path.join(folder, 'secret');
  writeFileSync(secret, '12');
  const own = mkdtempSync(path.join(folder, 'run-'));
  symlinkSync(secret, path.join(own, 'number'));
  await assert.rejects(comment({ github: {}, context: { repo: {}, payload: {} }, core: {}, folder: own }), /number is no file/);
});

test('addresses lead nowhere, but those that our report lists as code can be copied', () => {
  assert.equal(defused('See https://a.example or www.a.example, GH-12.'), 'See https:\u2060//a.example or www\u2060.a.example, GH-\u206012.');
  assert.equal(defused('- New: `https://a.example/b` “here”, on Lights.'), '- New: `https://a.example/b` “here”, on Lights.');
  assert.equal(defused('`\n`https://a.example`'), '`\n`https:\u2060//a.example`');
});

test('what is no number of a pull request is refused before anything is asked', async () => {
  for (const number of ['', '0', '-1', '1; rm', '../1', '1e3', '12 13', '9'.repeat(30)]) {
    await assert.rejects(post({ number, 'report.md': 'x' }), /does not name a pull request|at most 20 are read/);
  }
});

test('a report too large is refused, and one that is missing is said to be', async () => {
  await assert.rejects(post({ number: '12', 'report.md': 'x'.repeat(300_000) }), /report\.md has 300000 bytes; at most 260000 are read\./);
  const { done } = await post({ number: '12' });
  assert.match(done[1]?.body ?? '', /The report could not be made; the run says why\./);
});

test('hostile Markdown can call nobody, show nothing and lead nowhere', () => {
  const seen = (text: string) => defused(text).replaceAll('\u2060', '·');
  assert.equal(seen('@keeper &#64;keeper &commat;keeper #12 o/r#3'), '@·keeper &amp;#·64;keeper &amp;commat;keeper #·12 o/r#·3');
  assert.equal(seen('![x](https://a.example/b.png) [x](y) \\[x] \\\\[x](y)'), '!\\[x](https:·//a.example/b.png) \\[x](y) \\[x] \\\\\\[x](y)');
  assert.equal(seen('<img src=x><a href="y">z</a><!-- c --><details><del>a</del></details><ins onclick=x>'), '&lt;img src=x>&lt;a href="y">z&lt;/a>&lt;!-- c --><details><del>a</del></details>&lt;ins onclick=x>');
  assert.equal(seen('<a <details>'), '&lt;a &lt;details>');
  assert.equal(seen(`${marker}\n\`\`\`mermaid`), '’mermaid');
});

test('what our own report writes reads as it did', () => {
  const markdown = reportMarkdown(reportOf({ ...edited('sources/survey.yaml', 'value: 42', 'value: 43'), ...edited('briefings/automation.mdx', 'Heights are', 'Heights [so far] are') }));
  const plain = (text: string) => text.replaceAll('\u2060', '').trim();
  assert.equal(plain(defused(markdown)), plain(markdown.replace(marker, '')));
});

test('a text too long is cut at a line, its folds closed, and said to be cut', () => {
  assert.equal(bounded('short', 100), 'short');
  assert.equal(bounded('<details><summary>a</summary>\n\nline\nlonger line\n</details>', 45), '<details><summary>a</summary>\n\nline\n\n</details>\n\nThe rest is left out here: it would be too long for a comment.');
});
