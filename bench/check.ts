import path from 'node:path';
import { parseArgs } from 'node:util';
import { readFiles, type Files } from '../src/catalogue/files.ts';
import { checkContent } from '../src/quality/index.ts';
import { readSpelling } from '../src/spelling.ts';
import { portalCorpus } from './corpus.ts';
import { interleave, median, runNode } from './measure.ts';
import { root } from './project.ts';
import { machine, markdownTable, spread } from './report.ts';

/** How long it takes to read, hold against the schemas, link and assemble the content, and to hold it against the rules of good work. */
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, briefings: { type: 'string', default: '2000' } } });
const content = path.join(root, 'content');
const corpus = [...portalCorpus(Number(values.briefings))].sort(byName);
/** The generated words are in no dictionary; on the portal’s own list each is looked up and found, as in a real portal. */
const words = [...new Set(corpus.flatMap(([name, text]) => (/\.(mdx|yaml)$/.test(name) ? text.match(/\p{L}+/gu) ?? [] : [])))].join('\n');
const generated: Files = new Map([...corpus, ['words.txt', words] as const].map(([name, text]) => [name, new TextEncoder().encode(text)]));
const real = readFiles(content);

interface Taken { wall: number; cpu: number }

const timed = (work: () => void) => () => {
  const before = process.cpuUsage();
  const started = performance.now();
  work();
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return Promise.resolve<Taken>({ wall, cpu: (user + system) / 1000 });
};

const build = (files: Files) => {
  const { catalogue, problems } = checkContent(files, { today: '2026-11-22', spelling: readSpelling(files) });
  if (!catalogue) throw new Error(`the content has errors, the first of them: ${JSON.stringify(problems[0])}`);
};

const cases = {
  'read the real content from disk': { files: real.size, run: timed(() => { readFiles(content); }) },
  'the whole check, real content': { files: real.size, run: timed(() => { build(real); }) },
  [`the whole check, ${values.briefings} generated briefings`]: { files: generated.size, run: timed(() => { build(generated); }) },
  '`node src/check.ts`, whole process': {
    files: real.size,
    run: async () => {
      const { seconds, cpuSeconds } = await runNode(['src/check.ts'], { cwd: root });
      return { wall: seconds * 1000, cpu: cpuSeconds * 1000 };
    },
  },
};
const results = await interleave(Object.fromEntries(Object.entries(cases).map(([name, { run }]) => [name, run])), Number(values.rounds));

console.log(`${machine()}; ${values.rounds} interleaved rounds, the first cold\n`);
console.log(markdownTable(['What', 'Files', 'First, ms', 'Median ms [least..most]', 'CPU ms', 'ms a file'], Object.entries(cases).map(([name, { files }]) => {
  const taken = results.get(name) ?? [];
  const walls = taken.map(({ wall }) => wall);
  const middle = median(walls);
  return [name, files, (walls[0] ?? NaN).toFixed(0), spread(walls, middle, 0), median(taken.map(({ cpu }) => cpu)).toFixed(0), (middle / files).toFixed(3)];
})));

function byName([a]: [string, string], [b]: [string, string]): number {
  return a < b ? -1 : 1;
}
