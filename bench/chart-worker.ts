import { engines, isEngine } from './chart-engines.ts';
import { titles, type ChartKind } from './chart-data.ts';

/** One engine in a process of its own, so that no other’s rubbish is collected on its time. */
export interface Order { kind: ChartKind; first: number; count: number }
export interface Answer {
  /** Milliseconds of each drawing. */
  times: number[];
  /** The first drawing. */
  svg: string;
}

const [name = ''] = process.argv.slice(2);
if (!isEngine(name)) throw new Error(`no engine “${name}”. Engines: ${Object.keys(engines).join(', ')}`);
const started = performance.now();
const engine = await engines[name]();
for (const kind of Object.keys(titles) as ChartKind[]) await engine[kind](0);
const loadAndFirst = performance.now() - started;

process.on('message', (order: Order) => {
  void draw(order).then((answer) => process.send?.(answer));
});
process.send?.({ loadAndFirst });

async function draw({ kind, first, count }: Order): Promise<Answer> {
  const times: number[] = [];
  let svg = '';
  for (let number = first; number < first + count; number += 1) {
    const before = performance.now();
    const drawn = engine[kind](number);
    // Waiting for what is already there would add a turn of the queue.
    const text = typeof drawn === 'string' ? drawn : await drawn;
    // A string may be put together only when it is read: to bytes, as a file is written.
    Buffer.from(text);
    times.push(performance.now() - before);
    if (number === first) svg = text;
  }
  return { times, svg };
}
