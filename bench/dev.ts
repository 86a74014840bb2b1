import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { readFiles } from '../src/catalogue/files.ts';
import { portalCorpus, writeFiles, type TextFiles } from './corpus.ts';
import { median } from './measure.ts';
import { openBrowser } from './phone.ts';
import { root } from './project.ts';
import { machine, markdownTable, spread } from './report.ts';

/** What a writer waits for while `npm run dev` runs: from saving a file to the panel in the browser, and to the page with its new words. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    /** How many generated briefings; 0 for none. */
    briefings: { type: 'string', default: '1000' },
    port: { type: 'string', default: '4597' },
  },
});
const work = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
const browser = await openBrowser();

/** In milliseconds since a file was saved. */
interface Saved {
  /** A broken one: its mistake stands in the panel. */
  shown: number;
  /** A mended one: no mistake stands there any more. */
  cleared: number;
  /** The page has the words of the mended one. */
  fresh: number;
}

console.log(`${machine()}; medians of ${values.rounds} rounds [least..most], in milliseconds after saving\n`);
const rows = [await measure('the real content', path.join(root, 'content'))];
if (Number(values.briefings) > 0) rows.push(await measure(`${values.briefings} generated briefings`, generated(Number(values.briefings))));
await browser.close();
rmSync(work, { recursive: true });
console.log(markdownTable(['', 'Files', 'A mistake is shown', 'It is gone when mended', 'The page is new'], rows));
console.log(`\n${machine()}`);

/** The generated words are in no dictionary; the portal’s own list knows them, as it would in a real portal. */
function generated(count: number): string {
  const corpus: TextFiles = portalCorpus(count);
  const words = new Set([...corpus].flatMap(([name, text]) => (/\.(mdx|yaml)$/.test(name) ? text.match(/\p{L}+/gu) ?? [] : [])));
  const folder = path.join(work, 'generated');
  writeFiles(new Map([...corpus, ['words.txt', [...words].join('\n')]]), folder);
  return folder;
}

async function measure(name: string, content: string): Promise<string[]> {
  const folder = mkdtempSync(path.join(work, 'content-'));
  cpSync(content, folder, { recursive: true });
  const files = readFiles(folder);
  const briefing = [...files.keys()].find((file) => file.endsWith('.mdx') && new TextDecoder().decode(files.get(file)).includes('<Fact id="'))!;
  const server = await startServer(folder);
  const page = await browser.newPage();
  page.setDefaultTimeout(300_000);
  await page.goto(`http://127.0.0.1:${values.port}/${briefing.replace(/\.mdx$/, '/')}`);
  await page.locator('.dev-problems').waitFor({ state: 'attached' });
  const saved: Saved[] = [];
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    saved.push(await breakAndMend(page, path.join(folder, briefing), round));
    process.stderr.write(`round ${round} of ${values.rounds}: ${name}\n`);
  }
  await page.close();
  await stop(server);
  return [name, String(files.size), ...(['shown', 'cleared', 'fresh'] as const).map((what) => {
    const all = saved.map((one) => one[what]);
    return spread(all, median(all), 0);
  })];
}

async function breakAndMend(page: Page, file: string, round: number): Promise<Saved> {
  const sound = readFileSync(file, 'utf8');
  const since = (started: number) => performance.now() - started;
  const errors = (wanted: boolean) => page.waitForFunction((some) => (document.querySelector('.dev-problems [data-severity=error]') !== null) === some, wanted);
  const broken = performance.now();
  writeFileSync(file, sound.replace('<Fact id="', '<Fact id="missing-'));
  await errors(true);
  const shown = since(broken);
  const mended = performance.now();
  writeFileSync(file, sound.replace(/(^title: )(.*)$/m, `$1Round ${round}`));
  await errors(false);
  const cleared = since(mended);
  await page.waitForFunction((title) => document.querySelector('h1')?.textContent?.trim() === title, `Round ${round}`);
  const fresh = since(mended);
  return { shown, cleared, fresh };
}

async function startServer(folder: string): Promise<ChildProcess> {
  const server = spawn(path.join(root, 'node_modules/.bin/astro'), ['dev', '--host', '127.0.0.1', '--port', values.port], {
    cwd: root, detached: true, stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORTAL_CONTENT: folder, ASTRO_TELEMETRY_DISABLED: '1', PATH: `${path.join(root, 'node_modules/.bin')}:${process.env['PATH']}` },
  });
  let said = '';
  await new Promise<void>((resolve, reject) => {
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}:\n${said}`)));
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      if (said.includes('watching for file changes')) resolve();
    });
  });
  return server;
}

/** With all that it started. */
async function stop(server: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => { server.removeAllListeners('exit').on('exit', resolve); });
  process.kill(-server.pid!);
  await ended;
}
