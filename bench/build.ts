import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bareAstroProject } from './bare-astro.ts';
import { portalCorpus, writeFiles } from './corpus.ts';
import { interleave, median, medianRatio, runNode, type Run } from './measure.ts';
import { root } from './project.ts';
import { machine, markdownTable, spread } from './report.ts';

/** Builds, each a whole process: the real site, and generated ones beside bare Astro on the same articles. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** How many generated briefings; 0 for none. */
    sizes: { type: 'string', default: '100,1000' },
    real: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rounds = Number(values.rounds);
const work = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
const buildOnce = path.join(import.meta.dirname, 'build-once.ts');

interface Built extends Run { pages: number; megabytes: number }
type Build = () => Promise<Built>;

// A copy: two builds of one folder, or an edit meanwhile, would disturb each other.
const portal = path.join(work, 'portal');
const leftOut = new Set(['.astro', '.cache', '.git', 'bench', 'dist', 'node_modules', 'test-results', 'tests']);
cpSync(root, portal, { recursive: true, filter: (file) => path.dirname(file) !== root || !leftOut.has(path.basename(file)) });
linkPackages(portal);

console.log(`${machine()}; medians of ${rounds} interleaved rounds [least..most]\n`);
if (values.real) {
  await measureGroup('The real site', {
    'cold': portalBuild('real', { isCold: true }),
    'again': portalBuild('real'),
    'again, without search': portalBuild('real', { withoutSearch: true }),
  });
}
for (const size of values.sizes.split(',').map(Number).filter((count) => count > 0)) {
  const content = path.join(work, `content-${size}`);
  writeFiles(portalCorpus(size), content);
  await measureGroup(`${size} generated briefings`, {
    'bare Astro + MDX, no charts drawn': bareBuild(size),
    'portal, cold': portalBuild(`portal-${size}`, { content, isCold: true }),
    'portal, again': portalBuild(`portal-${size}`, { content }),
    'portal, again, without search': portalBuild(`portal-${size}`, { content, withoutSearch: true }),
  });
}
rmSync(work, { recursive: true });

/** Ratios are to the first of the group. */
async function measureGroup(title: string, builds: Record<string, Build>): Promise<void> {
  const results = [...await interleave(builds, rounds)];
  const seconds = (runs: Built[]) => runs.map((run) => run.seconds);
  const cpu = (runs: Built[]) => runs.map((run) => run.cpuSeconds);
  const [, reference = []] = results[0] ?? [];
  console.log(`### ${title}\n`);
  console.log(markdownTable(['', 'Wall s', 'Ratio', 'CPU s', 'CPU ratio', 'Peak MB', 'Pages', 'ms a page', 'Output MB'], results.map(([name, runs]) => {
    const middle = median(seconds(runs));
    const [{ pages, megabytes } = { pages: NaN, megabytes: NaN }] = runs;
    return [
      name, spread(seconds(runs), middle, 2), medianRatio(seconds(runs), seconds(reference)).toFixed(2),
      median(cpu(runs)).toFixed(2), medianRatio(cpu(runs), cpu(reference)).toFixed(2),
      median(runs.map(({ peakMegabytes }) => peakMegabytes)).toFixed(0), pages, ((middle * 1000) / pages).toFixed(1), megabytes.toFixed(1),
    ];
  })));
  console.log('');
}

interface PortalOptions {
  content?: string;
  withoutSearch?: boolean;
  /** Without the pictures that the last build drew; all else is always made anew. */
  isCold?: boolean;
}

function portalBuild(name: string, { content, withoutSearch = false, isCold = false }: PortalOptions = {}): Build {
  const out = path.join(work, 'sites', name);
  const args = [buildOnce, '--out', out, '--cache', path.join(work, `cache-${name}`), ...(withoutSearch ? ['--without-search'] : [])];
  return async () => {
    if (isCold) rmSync(path.join(portal, 'node_modules', '.cache'), { recursive: true, force: true });
    const run = await runNode(args, { cwd: portal, env: content ? { PORTAL_CONTENT: content } : {} });
    const site = withoutSearch ? `${out}-next` : out;
    const built = { ...run, ...measureFolder(site) };
    rmSync(site, { recursive: true });
    return built;
  };
}

function bareBuild(size: number): Build {
  const project = path.join(work, `bare-${size}`);
  writeFiles(bareAstroProject(size), project);
  linkPackages(project);
  const out = path.join(project, 'dist');
  return async () => {
    const run = await runNode([buildOnce, '--out', out, '--cache', path.join(work, `cache-bare-${size}`)], { cwd: project });
    const built = { ...run, ...measureFolder(out) };
    rmSync(out, { recursive: true });
    return built;
  };
}

/** The packages that the portal has, in a folder of its own for what tools keep beside them. */
function linkPackages(project: string): void {
  const packages = path.join(root, 'node_modules');
  mkdirSync(path.join(project, 'node_modules'));
  for (const name of readdirSync(packages).filter((entry) => !entry.startsWith('.'))) {
    symlinkSync(path.join(packages, name), path.join(project, 'node_modules', name));
  }
}

function measureFolder(folder: string): { pages: number; megabytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, megabytes: bytes / 1e6 };
}
