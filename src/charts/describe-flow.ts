import { formatList } from '../format.ts';
import type { Describe } from './mark.ts';
import { counted, countWord, someOf } from './sentence.ts';
import { readFlow } from './streams.ts';
import { formatWithUnit } from './value.ts';

/** A flow: how many there were at each step, and where most came together. */
export const describeFlow: Describe = (spec, table) => {
  const { bodies, streams, unit } = readFlow(spec, table);
  if (bodies.length === 0) return [];
  const [stream] = streams;
  if (streams.length === 1 && stream) return [`${bodies[stream.source]?.name ?? ''} became ${bodies[stream.target]?.name ?? ''}`];
  const isSource = new Set(streams.map(({ source }) => source));
  const isTarget = new Set(streams.map(({ target }) => target));
  const starts = bodies.filter((_, index) => !isTarget.has(index)).length;
  const ends = bodies.filter((_, index) => !isSource.has(index)).map(({ name }) => name);
  const steps = Math.max(...bodies.map(({ stage }) => stage));
  const said = `${countWord(starts)} at the start ${starts === 1 ? 'becomes' : 'become'} ${countWord(ends.length)} at the end${steps > 1 ? `, in ${counted(steps, 'step')}` : ''}: ${someOf(ends)}`;
  const from = (index: number) => streams.filter(({ target }) => target === index).length;
  const ranked = bodies.map(({ name }, index) => ({ name, count: from(index) })).toSorted((a, b) => b.count - a.count);
  const top = ranked.filter(({ count }) => count > 1 && count === ranked[0]?.count);
  const merged = top.length === 0 || top.length > 3 ? [] : [`The most, ${countWord(top[0]?.count ?? 0)}${top.length > 1 ? ' each' : ''}, came together in ${formatList(top.map(({ name }) => name))}`];
  const whole = spec.encoding.size ? [largest(streams, bodies.map(({ name }) => name), unit)] : [];
  return [said, ...whole, ...merged];
};

/** The stream that carries most; of several as large, that they are. */
function largest(streams: { source: number; target: number; amount: number }[], names: string[], unit: string | undefined): string {
  const most = Math.max(...streams.map(({ amount }) => amount));
  const [stream, ...others] = streams.filter(({ amount }) => amount === most);
  const amount = formatWithUnit(most, unit);
  if (others.length + 1 === streams.length) return `Each stream carries the same, ${amount}`;
  const way = `runs from ${names[stream?.source ?? 0] ?? ''} to ${names[stream?.target ?? 0] ?? ''}`;
  return others.length === 0 ? `The largest stream, ${amount}, ${way}` : `The ${countWord(others.length + 1)} largest streams carry ${amount} each; one of them ${way}`;
}
