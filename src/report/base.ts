import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../catalogue/files.ts';

/** The content as git has it at the point from which a change set out. */
export interface Base {
  /** `main (1a2b3c4)`. */
  name: string;
  files: Files;
  /** Files beside the content that pages are made with, and that changed since. */
  code: string[];
}

/** What pages are made with beside the content: the machine, its packages and the authors’ guide. */
const makers = ['src', 'public', 'docs/authoring', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** The content folder where the working tree left `ref`, read from git’s own store; nothing is checked out. */
export function readBase(ref: string, folder: string): Base {
  const commit = forkPoint(ref);
  return { name: `${ref} (${commit.slice(0, 7)})`, files: filesAt(commit, folder), code: changedSince(commit, makers) };
}

/** `HEAD (1a2b3c4)`, and whether there is more in the working tree. */
export function nameOfWork(folder: string): string {
  const head = git(['rev-parse', '--short=7', 'HEAD']).trim();
  const isClean = git(['status', '--porcelain', '--untracked-files=all', '--', folder]) === '';
  return `HEAD (${head})${isClean ? '' : ' with changes not yet committed'}`;
}

/** The newest commit that both sides have; so that what happened at the base since is not taken for a change. */
function forkPoint(ref: string): string {
  if (tryGit(['rev-parse', '--is-inside-work-tree']) === undefined) throw new Error('This is not a git repository, so there is no earlier version to compare with.');
  if (tryGit(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']) === undefined) throw new Error('This repository has no commit yet.');
  const isShallow = git(['rev-parse', '--is-shallow-repository']).trim() === 'true';
  const commit = tryGit(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])?.trim();
  if (!commit) throw new Error(`There is no commit “${ref}” here. ${missing(ref, isShallow)}`);
  const common = tryGit(['merge-base', commit, 'HEAD'])?.trim();
  if (common && !(isShallow && isCut(common, commit))) return common;
  if (isShallow) throw new Error(`This clone is too shallow to know where the change left “${ref}”. Fetch more of its history: git fetch --deepen=100, or all of it: git fetch --unshallow`);
  throw new Error(`“${ref}” and the working tree have no commit in common.`);
}

function missing(ref: string, isShallow: boolean): string {
  const [, remote, branch] = /^(origin)\/(.+)$/.exec(ref) ?? [];
  if (remote && branch) return `Fetch it: git fetch ${isShallow ? '--depth=100 ' : ''}${remote} ${branch}:refs/remotes/${ref}`;
  return isShallow ? 'This clone is shallow. Fetch all of its history: git fetch --unshallow' : 'Name a branch, a tag or a commit.';
}

/** Whether history was cut between the common commit and one of the sides: a newer one may lie behind the cut. */
function isCut(common: string, commit: string): boolean {
  if (common === commit) return false;
  const file = git(['rev-parse', '--git-path', 'shallow']).trim();
  const cuts = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []);
  return git(['rev-list', commit, 'HEAD', '--not', common]).split('\n').some((one) => cuts.has(one));
}

/** Every file of a folder at a commit, as `readFiles` gives those of the working tree. */
function filesAt(commit: string, folder: string): Files {
  const prefix = path.relative('.', folder).split(path.sep).join('/');
  if (prefix.startsWith('..') || path.isAbsolute(prefix)) throw new Error(`The content folder “${folder}” lies outside this repository’s folder, so git has no earlier version of it.`);
  const listed = git(['ls-tree', '-r', '-z', commit, '--', `${prefix}/`]).split('\0').filter(Boolean).flatMap((line) => {
    const [, mode = '', type, hash = '', name = ''] = /^(\d+) (\w+) ([0-9a-f]+)\t([^]*)$/.exec(line) ?? [];
    return type === 'blob' && mode !== '120000' ? [{ hash, name: name.slice(prefix.length + 1) }] : [];
  }).filter(({ name }) => !name.split('/').some((part) => part.startsWith('.')));
  const blobs = readBlobs(listed.map(({ hash }) => hash));
  return new Map(listed.map(({ name }, index): [string, Uint8Array] => [name, blobs[index]!]).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The paths under some others at which the working tree is not what a commit holds. */
function changedSince(commit: string, paths: readonly string[]): string[] {
  const changed = git(['diff', '--name-only', '--relative', '-z', commit, '--', ...paths]);
  const unknown = git(['ls-files', '--others', '--exclude-standard', '-z', '--', ...paths]);
  return [...changed.split('\0'), ...unknown.split('\0')].filter(Boolean).sort();
}

/** The contents of many objects in one go. */
function readBlobs(hashes: readonly string[]): Uint8Array[] {
  if (hashes.length === 0) return [];
  const output = run(['cat-file', '--batch'], `${hashes.join('\n')}\n`);
  let at = 0;
  return hashes.map((hash) => {
    const end = output.indexOf(0x0a, at);
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    if (type !== 'blob') throw new Error(`git has no content for the object ${hash}. Fetch it: git fetch --refetch`);
    const start = end + 1;
    at = start + Number(size) + 1;
    return new Uint8Array(output.subarray(start, start + Number(size)));
  });
}

const git = (parameters: readonly string[]) => run(parameters).toString('utf8');

function tryGit(parameters: readonly string[]): string | undefined {
  const { status, stdout, error } = spawnSync('git', parameters, { encoding: 'utf8' });
  if (error) throw new Error('The report needs git, which cannot be run here.', { cause: error });
  return status === 0 ? stdout : undefined;
}

function run(parameters: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', parameters, { maxBuffer: 1 << 30, ...(input === undefined ? {} : { input }) });
  if (error || status !== 0) throw new Error(`git ${parameters[0]} failed: ${String(stderr).trim() || error?.message}`, { cause: error });
  return stdout;
}
