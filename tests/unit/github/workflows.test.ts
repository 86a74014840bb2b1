import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, parseDocument } from 'yaml';

interface Step { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string>; name?: string }
interface Job { 'runs-on'?: string; 'timeout-minutes'?: number; permissions?: Record<string, string>; steps: Step[]; needs?: string[] }
interface Workflow { name: string; on: Record<string, unknown>; permissions?: Record<string, string>; concurrency?: unknown; jobs: Record<string, Job> }

const files = globSync('.github/workflows/*').sort();
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const workflows = new Map([...texts].map(([file, text]) => [file, parse(text) as Workflow]));
const jobs = [...workflows].flatMap(([file, workflow]) => Object.entries(workflow.jobs).map(([name, job]) => ({ where: `${file} ${name}`, job })));
const steps = jobs.flatMap(({ where, job }) => job.steps.map((step) => ({ where, step })));

test('there are three workflows, and each is YAML without a doubt', () => {
  assert.deepEqual(files, ['.github/workflows/check.yml', '.github/workflows/publish.yml', '.github/workflows/report.yml']);
  for (const [file, text] of texts) {
    const { errors, warnings } = parseDocument(text, { uniqueKeys: true });
    assert.deepEqual([file, errors, warnings], [file, [], []]);
  }
});

test('every action is pinned by its whole hash, with its version beside it, and the same everywhere', () => {
  const uses = [...texts].flatMap(([file, text]) => [...text.matchAll(/uses: *(.*)$/gm)].map(([, used]) => ({ file, used: used ?? '' })));
  assert.equal(uses.length, steps.filter(({ step }) => step.uses).length);
  assert.deepEqual(uses.filter(({ used }) => !/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used)), []);
  const versions = new Map<string, Set<string>>();
  for (const { used } of uses) versions.set(used.split('@')[0]!, (versions.get(used.split('@')[0]!) ?? new Set()).add(used));
  assert.deepEqual([...versions.values()].filter((found) => found.size > 1), []);
});

test('what a workflow may do is said, and no more than it needs', () => {
  const allowed: Record<string, Record<string, string>> = {
    '.github/workflows/check.yml content': { contents: 'read' },
    '.github/workflows/check.yml tests': { contents: 'read' },
    '.github/workflows/publish.yml build': { contents: 'read', pages: 'read' },
    '.github/workflows/publish.yml rollback': { actions: 'read' },
    '.github/workflows/publish.yml deploy': { pages: 'write', 'id-token': 'write' },
    '.github/workflows/report.yml comment': { actions: 'read', contents: 'read', 'pull-requests': 'write' },
  };
  for (const [file, { permissions }] of workflows) assert.ok(permissions, `${file} says nothing of permissions`);
  const found = [...workflows].flatMap(([file, workflow]) => Object.entries(workflow.jobs).map(([name, job]) => [`${file} ${name}`, job.permissions ?? workflow.permissions]));
  assert.deepEqual(Object.fromEntries(found), allowed);
});

test('nothing that may write is started by a pull request', () => {
  for (const [file, { on }] of workflows) {
    assert.equal('pull_request_target' in on, false, file);
    if ('pull_request' in on) assert.deepEqual(Object.keys(on), ['pull_request']);
  }
  assert.doesNotMatch(texts.get('.github/workflows/check.yml') ?? '', /secrets\.|github\.token|GITHUB_TOKEN/);
});

test('what others wrote never becomes part of a script', () => {
  const scripts = steps.flatMap(({ where, step }) => [step.run, step.with?.['script']].flatMap((script) => (typeof script === 'string' ? [{ where, script }] : [])));
  assert.ok(scripts.length > 5);
  assert.deepEqual(scripts.filter(({ script }) => script.includes('${{')), []);
});

test('no copy of the repository keeps a key in it', () => {
  const checkouts = steps.filter(({ step }) => step.uses?.startsWith('actions/checkout@'));
  assert.equal(checkouts.length, 4);
  assert.deepEqual(checkouts.filter(({ step }) => step.with?.['persist-credentials'] !== false), []);
});

test('the workflow that comments takes its script from the default branch', () => {
  const checkout = steps.find(({ where, step }) => where.includes('report.yml') && step.uses?.startsWith('actions/checkout@'));
  assert.equal(checkout?.step.with?.['ref'], '${{ github.event.repository.default_branch }}');
  assert.deepEqual(workflows.get('.github/workflows/report.yml')?.on, { workflow_run: { workflows: ['check'], types: ['completed'] } });
  assert.equal(workflows.get('.github/workflows/check.yml')?.name, 'check');
});

test('no run lasts for ever, and no two publish at once', () => {
  assert.deepEqual(jobs.filter(({ job }) => !(Number(job['timeout-minutes']) <= 60) || job['runs-on'] !== 'ubuntu-24.04').map(({ where }) => where), []);
  for (const [file, { concurrency }] of workflows) assert.ok(concurrency, file);
  assert.deepEqual(workflows.get('.github/workflows/publish.yml')?.concurrency, { group: 'publish', 'cancel-in-progress': false });
});

test('the scripts that workflows run exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const text = [...texts.values()].join('\n');
  assert.deepEqual([...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name!).filter((name) => !scripts[name]), []);
  assert.deepEqual([...text.matchAll(/\.github\/scripts\/[a-z-]+\.mjs/g)].map(([file]) => file).filter((file) => !existsSync(file)), []);
});
