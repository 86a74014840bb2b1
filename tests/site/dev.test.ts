import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Asks for a page until it says something. */
async function shows(address: string, words: RegExp): Promise<void> {
  let page = '';
  for (let tries = 0; tries < 200 && !words.test(page); tries += 1) {
    if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 100));
    page = await (await get(address)).text();
  }
  assert.match(page, words);
}

const get = (address: string) => fetch(`http://127.0.0.1:${port}${address}`);

before(() => said(/watching for file changes/));
after(() => {
  if (server.pid) process.kill(-server.pid);
  rmSync(folder, { recursive: true, force: true });
});

test('in development pages are served, and search answers from the last build', async () => {
  assert.equal((await get('/briefings/automation/')).status, 200);
  const entry = await get('/search-index/entry.json');
  assert.equal(entry.status, 200);
  const { version } = (await entry.json()) as { version: string };
  const names = await get(`/search-index/${version}/names.json`);
  assert.match(names.headers.get('content-type') ?? '', /json/);
  assert.ok(((await names.json()) as { records: unknown[] }).records.length > 0);
});

/** What the panel would show, once it says so. */
async function problems(expected: (found: { file: string; severity: string; message: string; line: number; page?: string }[]) => boolean) {
  for (let tries = 0; ; tries += 1) {
    const found = await (await get('/__problems')).json() as { file: string; severity: string; message: string; line: number; page?: string }[];
    if (expected(found) || tries > 300) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

test('a mistake is listed with its page when its file is saved, the last good pages stay, and a mended file is shown', async () => {
  const sound = readFileSync(term, 'utf8');
  appendFileSync(term, 'defintion: x\n');
  const [first] = await problems((found) => found.some(({ file }) => file.endsWith('fog-signal.yaml')));
  assert.equal(first?.message, '“defintion” is not a key that can stand here.');
  assert.equal(first.line, 6);
  assert.match(first.page ?? '', /glossary/);
  assert.match(output, /fog-signal\.yaml:6:1 {3}“defintion” is not a key/);
  assert.equal((await get('/briefings/automation/')).status, 200);
  output = '';
  writeFileSync(term, sound.replace('A sound that warns', 'A blast that warns'));
  assert.deepEqual((await problems((found) => found.every(({ severity }) => severity !== 'error'))).filter(({ severity }) => severity === 'error'), []);
  await said(/Synced content/);
  assert.match(await (await get('/glossary/')).text(), /A blast that warns/);
});

test('in development a record that no briefing shows is read anew when its file is saved', async () => {
  const person = path.join(folder, 'people/ada-lamp.yaml');
  await shows('/people/ada-lamp/', /Kept the Northern Rock light/);
  writeFileSync(person, readFileSync(person, 'utf8').replace('Kept the Northern Rock light', 'Kept the light of Long Point'));
  await shows('/people/ada-lamp/', /Kept the light of Long Point/);
});

test('in development a body’s blocks carry the lines they begin on, and pages load the panel', async () => {
  const page = await (await get('/briefings/automation/')).text();
  assert.match(page, /<p data-lines="21-21">A keeper climbed/);
  assert.match(page, /problems\.ts|astro:scripts\/page\.js/);
});

test('nothing of the panel is in the built site', () => {
  const built = globSync('dist/**/*.{html,js,css}');
  assert.ok(built.length > 100);
  assert.deepEqual(built.filter((name) => /dev-problems|dev-mark|__problems|data-lines/.test(readFileSync(name, 'utf8'))), []);
});
