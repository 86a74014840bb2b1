import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';

const root = mkdtempSync(path.join(tmpdir(), 'verify-'));
after(() => rmSync(root, { recursive: true }));

function verify(pages: Record<string, string>, base: string) {
  const folder = mkdtempSync(path.join(root, 'site-'));
  for (const [name, html] of Object.entries(pages)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), html);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['.github/scripts/verify-links.mjs', folder, base], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('a site whose links lead to its files is passed', () => {
  const pages = { 'index.html': '<a href="/lights/a/">a</a> <a href="/lights/">home</a> <a href="https://a.example/x">x</a> <img src="/lights/b.png">', 'a/index.html': '<a href="#x">x</a>', 'b.png': 'x' };
  assert.deepEqual(verify(pages, '/lights/'), { status: 0, stdout: '2 pages, 0 broken links\n', stderr: '' });
});

test('a link to what is not there, or to above the site, is named with its page', () => {
  assert.deepEqual(verify({ 'index.html': '<a href="/lights/b/?q#f">b</a> <a href="/about/">about</a>' }, '/lights/'), {
    status: 1, stdout: '1 pages, 2 broken links\n', stderr: 'index.html: /lights/b/\nindex.html: /about/\n',
  });
});

test('an empty folder is no site', () => {
  assert.equal(verify({}, '/').status, 1);
});
