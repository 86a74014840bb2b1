import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './worker.ts';

/** Threads that draw, one picture at a time each. */
export interface Workers {
  draw: (task: Task) => Promise<void>;
  close: () => Promise<void>;
}

interface Waiting {
  task: Task;
  resolve: () => void;
  reject: (reason: unknown) => void;
}

/** At most so many threads, begun when there is work for them. */
export function startWorkers(count: number): Workers {
  const idle: Worker[] = [];
  const busy = new Map<Worker, Waiting>();
  const queue: Waiting[] = [];

  const next = () => {
    const waiting = queue[0];
    const worker = waiting && (idle.pop() ?? (busy.size < count ? begin() : undefined));
    if (!worker) return;
    queue.shift();
    busy.set(worker, waiting);
    worker.ref();
    worker.postMessage(waiting.task);
  };
  const begin = () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url));
    worker.on('message', ({ error }: Answer) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      worker.unref(); // A thread without work keeps no process alive.
      if (error) waiting?.reject(error);
      else waiting?.resolve();
      next();
    });
    worker.on('error', (error) => {
      const waiting = busy.get(worker);
      busy.delete(worker);
      waiting?.reject(error);
      next();
    });
    return worker;
  };

  return {
    draw: (task) => new Promise((resolve, reject) => {
      queue.push({ task, resolve, reject });
      next();
    }),
    close: async () => {
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()));
    },
  };
}
