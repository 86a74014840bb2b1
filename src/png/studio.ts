import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Picture } from '../publish/pictures.ts';
import { fileOf, isKept, prune } from './cache.ts';
import { startWorkers } from './workers.ts';

/** Where a build’s pictures are drawn while its pages are rendered. */
export interface Studio {
  /** A picture’s bytes, as soon as they are drawn. */
  take: (picture: Picture) => Promise<Uint8Array<ArrayBuffer>>;
  /** When all are drawn; fails where one could not be. */
  close: () => Promise<void>;
}

/** Begins to draw pictures, in order, on every processor; one that is asked for before its turn is drawn at once. */
export function openStudio(pictures: readonly Picture[], now: number): Studio {
  const size = availableParallelism();
  const workers = startWorkers(size);
  const files = new Map<string, Promise<string>>();

  const drawn = (picture: Picture) => {
    const file = files.get(picture.path) ?? draw(picture);
    files.set(picture.path, file);
    return file;
  };
  const draw = async ({ path, width, draw: compose }: Picture) => {
    try {
      const drawing = { svg: compose(), width };
      const file = fileOf(drawing);
      if (!isKept(file, now)) await workers.draw({ ...drawing, file });
      return file;
    } catch (cause) {
      throw new Error(`the picture ${path} could not be drawn: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  };

  // Each lane keeps one picture in hand: two for each thread, so that none waits for its next.
  const rest = pictures.values();
  const lane = async () => {
    for (const picture of rest) {
      await nextTurn();
      await drawn(picture);
    }
  };
  const lanes = Promise.all(Array.from({ length: 2 * size }, lane));
  // A failure is told by the page that asks for the picture and by `close`; until then nobody listens.
  lanes.catch(() => undefined);

  return {
    take: async (picture) => new Uint8Array(await readFile(await drawn(picture))),
    close: async () => {
      await lanes;
      await workers.close();
      prune(now);
    },
  };
}
