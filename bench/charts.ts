import { fork, type ChildProcess } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { titles, type ChartKind } from './chart-data.ts';
import { engines, type EngineName } from './chart-engines.ts';
import type { Answer, Order } from './chart-worker.ts';
import { median, medianRatio } from './measure.ts';
import { machine, markdownTable, spread } from './report.ts';

/** Milliseconds a chart and compressed bytes, ours and other libraries’, on the same data in one run. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    /** Drawings of one engine in one round. */
    count: { type: 'string', default: '60' },
    /** Keeps the first drawing of each engine there, for a person to look at. */
    pictures: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const count = Number(values.count);
const warmUp = 150;

interface Measured { medians: number[]; svg: string }

const names = Object.keys(engines) as EngineName[];
const workers = new Map<EngineName, ChildProcess>();
const starts = new Map<EngineName, number>();
for (const name of names) {
  const worker = fork(path.join(import.meta.dirname, 'chart-worker.ts'), [name]);
  const { loadAndFirst } = await answerOf<{ loadAndFirst: number }>(worker);
  workers.set(name, worker);
  starts.set(name, loadAndFirst);
}

console.log(`${machine()}; ${rounds} interleaved rounds of ${count} charts after ${warmUp} to warm up; the median of the rounds’ medians [least..most]\n`);
for (const kind of Object.keys(titles) as ChartKind[]) {
  const results = await measureKind(kind);
  const reference = results.get('ours, the figure at both widths')?.medians ?? [];
  console.log(`### ${kind}\n`);
  console.log(markdownTable(['Engine', 'ms a chart', 'Ratio', 'Load and first two, ms', 'Bytes', 'gzip', 'Brotli', 'Elements'], names.map((name) => {
    const { medians, svg } = results.get(name) ?? { medians: [], svg: '' };
    return [
      name, spread(medians, median(medians), 3), medianRatio(medians, reference).toFixed(1), (starts.get(name) ?? NaN).toFixed(0),
      Buffer.byteLength(svg), gzipSync(svg, { level: 9 }).length, brotliCompressSync(svg).length, [...svg.matchAll(/<[a-z]/g)].length,
    ];
  })));
  console.log('');
  if (values.pictures) keepPictures(values.pictures, kind, results);
}
for (const worker of workers.values()) worker.disconnect();

async function measureKind(kind: ChartKind): Promise<Map<EngineName, Measured>> {
  const results = new Map<EngineName, Measured>(names.map((name) => [name, { medians: [], svg: '' }]));
  for (const name of names) await order(name, { kind, first: 0, count: warmUp });
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      const { times, svg } = await order(name, { kind, first: round * count, count });
      const result = results.get(name);
      result?.medians.push(median(times));
      if (result && round === 0) result.svg = svg;
    }
  }
  return results;
}

function order(name: EngineName, wanted: Order): Promise<Answer> {
  const worker = workers.get(name);
  if (!worker) throw new Error(`no worker for “${name}”`);
  const answer = answerOf<Answer>(worker);
  worker.send(wanted);
  return answer;
}

function answerOf<Message>(worker: ChildProcess): Promise<Message> {
  return new Promise((resolve, reject) => {
    const fail = (code: number | null) => { reject(new Error(`an engine ended with ${code}; are the libraries there? npm --prefix bench ci`)); };
    worker.once('exit', fail);
    worker.once('message', (message) => {
      worker.off('exit', fail);
      resolve(message as Message);
    });
  });
}

function keepPictures(folder: string, kind: ChartKind, results: Map<EngineName, Measured>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, { svg }] of results) {
    // Both widths side by side are no file: the first is.
    const [first = svg] = svg.split(/(?<=<\/svg>)(?=<svg)/);
    const file = first.includes('xmlns=') ? first : first.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
    writeFileSync(path.join(folder, `${kind}-${name.replaceAll(/\W+/g, '-')}.svg`), file);
  }
}
