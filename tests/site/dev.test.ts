import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';

const port = 4598;
const folder = mkdtempSync(path.join(tmpdir(), 'portal-dev-'));
const term = path.join(folder, 'terms/fog-signal.yaml');
let output = '';
cpSync('tests/fixtures/lighthouses', folder, { recursive: true });
const server = spawn('astro', ['dev', '--port', String(port), '--host', '127.0.0.1'], {
  env: { ...process.env, PORTAL_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1' }, detached: true,
});
server.stdout.on('data', (data: Buffer) => { output += data.toString(); });
server.stderr.on('data', (data: Buffer) => { output += data.toString(); });

/** Waits for the server to say something. */
async function said(words: RegExp): Promise<void> {
  for (let tries = 0; tries < 600 && !words.test(output); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  assert.match(output, words);
}

const get = (address: string) => fetch(`http://127.0.0.1:${port}${address}`);

before(() => said(/watching for file changes/));
after(() => {
  if (server.pid) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

test('in development pages are served, and search answers from the last build', async () => {
  assert.equal((await get('/briefings/automation/')).status, 200);
  const index = await get('/pagefind/pagefind.js');
  assert.equal(index.status, 200);
  assert.match(index.headers.get('content-type') ?? '', /javascript/);
});

test('a mistake is named when its file is saved, and a mended file is shown', async () => {
  const sound = readFileSync(term, 'utf8');
  appendFileSync(term, 'defintion: x\n');
  await said(/fog-signal\.yaml:6:1 {3}“defintion” is not a key/);
  output = '';
  writeFileSync(term, sound.replace('A sound that warns', 'A blast that warns'));
  await said(/Synced content/);
  assert.match(await (await get('/glossary/')).text(), /A blast that warns/);
});
