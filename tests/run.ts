import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/**
 * `npm test`: every level, cheapest first, and one line at the end that counts them all: `N passed, N failed`.
 * `npm test -- unit site` runs only those.
 */
interface Step {
  name: string;
  command: string;
  arguments: string[];
  environment?: Record<string, string>;
}

const nodeTests = (level: string) => ['--test', '--test-reporter=spec', `--test-concurrency=${availableParallelism()}`, ...globSync(`tests/${level}/**/*.test.ts`).sort()];
const build = (folder: string, ...more: string[]) => ['build', '--silent', '--outDir', folder, ...more];

const steps: Step[] = [
  { name: 'types', command: 'astro', arguments: ['check', '--minimumFailingSeverity', 'hint'] },
  { name: 'lint', command: 'eslint', arguments: ['.', '--max-warnings', '0'] },
  { name: 'check', command: 'node', arguments: ['src/check.ts'] },
  { name: 'content', command: 'node', arguments: nodeTests('content') },
  { name: 'unit', command: 'node', arguments: nodeTests('unit') },
  { name: 'build', command: 'astro', arguments: build('dist') },
  { name: 'build', command: 'astro', arguments: build('.cache/again') },
  { name: 'build', command: 'astro', arguments: build('.cache/below', '--base', '/below/here/') },
  { name: 'build', command: 'astro', arguments: build('.cache/lighthouses'), environment: { PORTAL_CONTENT: 'tests/fixtures/lighthouses' } },
  { name: 'site', command: 'node', arguments: nodeTests('site') },
  { name: 'browser', command: 'playwright', arguments: ['test'] },
];

const chosen = process.argv.slice(2);
const totals = { passed: 0, failed: 0 };
for (const step of steps.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) run(step);
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed > 0 ? 1 : 0;

function run({ name, command, arguments: parameters, environment }: Step): void {
  console.log(`\n== ${name}: ${command} ${parameters.slice(0, 6).join(' ')}`);
  const started = performance.now();
  const { status, stdout } = spawnSync(command, parameters, {
    stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 1 << 28,
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const counts = countTests(stdout);
  if (status !== 0 || process.env['VERBOSE']) console.log(stdout);
  totals.passed += counts ? counts.passed : status === 0 ? 1 : 0;
  totals.failed += counts && (counts.failed > 0 || status === 0) ? counts.failed : status === 0 ? 0 : 1;
  console.log(`${status === 0 ? 'ok' : 'FAILED'} (${counts ? `${counts.passed} passed, ${counts.failed} failed, ` : ''}${((performance.now() - started) / 1000).toFixed(1)} s)`);
}

/** What node’s and Playwright’s own runners say of themselves at the end. */
function countTests(output: string): { passed: number; failed: number } | undefined {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  if (/^ℹ pass \d+/m.test(output)) return { passed: number(/^ℹ pass (\d+)/m), failed: number(/^ℹ fail (\d+)/m) + number(/^ℹ cancelled (\d+)/m) };
  if (/^\s+\d+ (passed|failed)/m.test(output)) return { passed: number(/^\s+(\d+) passed/m), failed: number(/^\s+(\d+) failed/m) };
  return undefined;
}
