import { parentPort } from 'node:worker_threads';
import { drawPng, type Drawing } from './draw.ts';
import { keep } from './keep.ts';

/** What a worker is asked: a drawing, and the file for its picture. */
export interface Task extends Drawing {
  file: string;
}

/** What it answers: nothing, or why it could not. */
export type Answer = { error?: unknown };

parentPort?.on('message', ({ file, ...drawing }: Task) => {
  let answer: Answer = {};
  try {
    keep(file, drawPng(drawing));
  } catch (error) {
    answer = { error };
  }
  parentPort?.postMessage(answer);
});
