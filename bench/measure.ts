import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** One run of a program, start to end. */
export interface Run {
  seconds: number;
  /** Of all its processes together: steadier than the wall on a machine that others use. `NaN` without GNU time. */
  cpuSeconds: number;
  /** Of the largest of its processes. `NaN` where the system does not tell. */
  peakMegabytes: number;
}

const gnuTime = '/usr/bin/time';
const hasGnuTime = process.platform === 'linux' && existsSync(gnuTime);

/** Runs Node on a file and waits; a run that fails is no measurement. */
export async function runNode(args: readonly string[], options: { cwd: string; env?: Record<string, string> }): Promise<Run> {
  const report = path.join(tmpdir(), `bench-time-${process.pid}`);
  const command = [process.execPath, ...args];
  const [program = '', ...rest] = hasGnuTime ? [gnuTime, '-f', '%M %U %S', '-o', report, ...command] : command;
  const started = performance.now();
  const child = spawn(program, rest, { cwd: options.cwd, env: { ...process.env, ...options.env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(part.toString()));
  const poll = hasGnuTime ? undefined : pollPeak(child.pid);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  const polled = poll?.stop() ?? NaN;
  if (code !== 0) throw new Error(`“${command.join(' ')}” ended with ${code}:\n${output.join('')}`);
  if (!hasGnuTime) return { seconds, cpuSeconds: NaN, peakMegabytes: polled };
  const [kilobytes = NaN, user = NaN, system = NaN] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  rmSync(report);
  return { seconds, cpuSeconds: user + system, peakMegabytes: kilobytes / 1000 };
}

/** Where GNU time is missing, Linux still tells the highest mark of a living process. */
function pollPeak(pid: number | undefined): { stop: () => number } {
  let peak = NaN;
  const timer = setInterval(() => {
    const file = `/proc/${pid}/status`;
    if (!existsSync(file)) return;
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1];
    if (kilobytes) peak = Number(kilobytes) / 1000;
  }, 20);
  return { stop: () => { clearInterval(timer); return peak; } };
}

/** Every case once, then every case again: what disturbs the machine for a while disturbs all of them. */
export async function interleave<Result>(cases: Record<string, () => Promise<Result>>, rounds: number): Promise<Map<string, Result[]>> {
  const results = new Map<string, Result[]>(Object.keys(cases).map((name) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const [name, run] of Object.entries(cases)) {
      results.get(name)?.push(await run());
      process.stderr.write(`round ${round} of ${rounds}: ${name}\n`);
    }
  }
  return results;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [below = NaN, above = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (below + above) / 2;
}

/** Each round’s value over the reference’s of the same round; the median of these. */
export const medianRatio = (values: readonly number[], reference: readonly number[]) =>
  median(values.map((value, round) => value / (reference[round] ?? NaN)));
