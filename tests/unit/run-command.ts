import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { readFiles } from '../../src/catalogue/files.ts';
import { formatProblem, type Problem } from '../../src/catalogue/problem.ts';
import { lighthouses, type Changes } from './catalogue/lighthouses.ts';

const folders: string[] = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A project whose `content/` is the portal about lighthouses with some files changed. */
export function project(changes: Changes = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'portal-'));
  folders.push(folder);
  for (const [name, bytes] of lighthouses(changes)) {
    const file = path.join(folder, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}

/** The content of a project as text. */
export const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries([...readFiles(path.join(folder, 'content'))].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));

/** The errors that the check finds in a project; advice stops nobody. */
export function errorsIn(folder: string): string[] {
  const { stdout, stderr } = run(folder, 'check', ['--format', 'json']);
  if (stderr !== '') throw new Error(stderr);
  return (JSON.parse(stdout) as Problem[]).filter(({ severity }) => severity === 'error').map(formatProblem);
}

/** Runs `src/<command>.ts` in a project, with no terminal. */
export function run(folder: string, command: string, parameters: string[] = [], environment: Record<string, string> = {}) {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => name !== 'PORTAL_CONTENT' && !name.startsWith('npm_config_')));
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(`src/${command}.ts`), ...parameters], {
    cwd: folder, encoding: 'utf8', env: { ...inherited, ...environment }, stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { status, stdout, stderr };
}
