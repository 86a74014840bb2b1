import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { interleave, median } from './measure.ts';
import { askOnPhone, openBrowser, type Asked } from './phone.ts';
import { root } from './project.ts';
import { kilobytes, machine, markdownTable, spread } from './report.ts';
import { buildEngines, type Engine } from './search-engines.ts';
import { generatedSite, realSite, type Site } from './search-site.ts';
import { onTheWire, serve } from './static-host.ts';

/** Search in a browser on a throttled phone: ours, plain Pagefind and a prebuilt MiniSearch index, on the same pages. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    /** How many generated briefings; 0 for none. */
    sizes: { type: 'string', default: '1000,10000' },
    real: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const rounds = Number(values.rounds);
const dist = path.join(root, 'dist');
const work = mkdtempSync(path.join(tmpdir(), 'portal-bench-'));
const browser = await openBrowser();

/** Two common words; two others; a misspelt one. */
const realQueries = ['shared fund', 'specialised commissioning', 'comissioning'];
const generatedQueries = ['elba baden', 'coryar denhol', 'bakertro'];

interface Measured extends Engine { indexFiles: number; indexBytes: number; asked: Asked[][] }

console.log(`${machine()}; medians of ${rounds} interleaved rounds [least..most]\n`);
const real = values.real ? await measureSite('The real site', realSite(path.join(work, 'real')), realQueries) : [];
const bySize = new Map<number, Measured[]>();
for (const size of values.sizes.split(',').map(Number).filter((count) => count > 0)) {
  bySize.set(size, await measureSite(`${size} generated briefings`, generatedSite(size, path.join(work, String(size))), generatedQueries));
}
await browser.close();
rmSync(work, { recursive: true });
printGoals();
console.log(`\n${machine()}`);

async function measureSite(title: string, site: Site, queries: readonly string[]): Promise<Measured[]> {
  const engines = await buildEngines(site);
  const host = await serve([site.folder, dist]);
  const cases = engines.map(({ name, page }) => [name, () => askOnPhone(browser, host, { page, queries })] as const);
  // The host compresses what it serves on the first time of asking, which is not measured.
  for (const [, run] of cases) await run();
  const asked = await interleave(Object.fromEntries(cases), rounds);
  host.close();
  const measured = engines.map((engine) => ({ ...engine, ...weighIndex(site.folder, engine), asked: asked.get(engine.name)! }));
  rmSync(site.folder, { recursive: true });
  printSite(title, measured, queries);
  return measured;
}

function weighIndex(folder: string, { isIndex }: Engine): { indexFiles: number; indexBytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => isIndex(path.relative(folder, file).split(path.sep).join('/')));
  return { indexFiles: files.length, indexBytes: files.reduce((sum, file) => sum + onTheWire(file).length, 0) };
}

function printSite(title: string, engines: readonly Measured[], queries: readonly string[]): void {
  console.log(`### ${title}\n\nFirst “${queries[0]}”, then “${queries[1]}”, misspelt “${queries[2]}”.\n`);
  const head = ['', 'Index files', 'Index, kB', 'Build s', ...['First', 'Further'].flatMap((when) => [`${when}: kB`, 'requests', 'ms']), 'Misspelt: ms', 'Results of the three'];
  console.log(`${markdownTable(head, engines.map((engine) => {
    const [first, further, misspelt] = [0, 1, 2].map((query) => queryOf(engine, query));
    return [
      engine.name, engine.indexFiles, kilobytes(engine.indexBytes), engine.buildSeconds.toFixed(1),
      ...[first!, further!].flatMap(({ bytes, requests, times }) => [kilobytes(bytes), requests, spread(times, median(times), 0)]),
      spread(misspelt!.times, median(misspelt!.times), 0),
      [first, further, misspelt].map((query) => query!.results).join(', '),
    ];
  }))}\n`);
}

/** Bytes and requests are the same in every round. */
function queryOf({ asked }: Measured, number: number): Asked & { times: number[] } {
  return { ...asked[0]![number]!, times: asked.map((round) => round[number]!.milliseconds) };
}

function printGoals(): void {
  const [small, large] = [bySize.get(1000), bySize.get(10_000)];
  const loaded = [...(real[0] ? [['the real site', real[0]] as const] : []), ...[...bySize].map(([size, [ours]]) => [`${size} briefings`, ours!] as const)];
  const rows = [
    ...(small ? [goal('at most 150 kB until the first result at 1,000 briefings', firstBytes(small[0]) / 1000, { most: 150, unit: ' kB' })] : []),
    ...(large ? [goal('at most 1.3 times plain Pagefind until the first result at 10,000', firstBytes(large[0]) / firstBytes(large[1]), { most: 1.3, unit: ' times' })] : []),
    ...loaded.map(([name, ours]) => goal(`once loaded, the first result under 300 ms after the key: ${name}`, median(queryOf(ours, 1).times), { most: 300, unit: ' ms' })),
  ];
  console.log(`### Goals\n\n${markdownTable(['goal', 'met', 'measured'], rows)}`);
}

function firstBytes(engine: Measured | undefined): number {
  return queryOf(engine!, 0).bytes;
}

function goal(text: string, value: number, { most, unit }: { most: number; unit: string }): string[] {
  return [text, value <= most ? 'yes' : 'no', `${value.toFixed(most < 10 ? 2 : 0)}${unit}`];
}
