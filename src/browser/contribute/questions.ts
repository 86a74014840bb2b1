import type { Choices } from '../../contribute/choices.ts';
import type { Answer } from '../../contribute/desk.ts';
import type { Draft } from '../../contribute/draft.ts';
import type { Form } from '../../contribute/form.ts';
import type { TableReading } from '../../contribute/read-table.ts';
import type { Kind } from '../../model/kinds.ts';

/** What the page asks of its worker. */
export type Ask =
  | { about: 'choices' }
  | { about: 'form'; kind: string }
  | { about: 'record'; kind: Kind; id: string }
  | { about: 'draft'; draft: Draft }
  | { about: 'table'; pasted: string };

export interface Question {
  turn: number;
  base: string;
  ask: Ask;
}

export interface Reply {
  turn: number;
  value?: unknown;
  error?: string;
}

/** The worker as the page sees it: it reads the content and the drafts, so that typing stays smooth. */
export interface Clerk {
  choices: () => Promise<Choices>;
  form: (kind: string) => Promise<Form | undefined>;
  record: (kind: Kind, id: string) => Promise<Draft | undefined>;
  answer: (draft: Draft) => Promise<Answer>;
  table: (pasted: string) => Promise<TableReading>;
}

/** Starts the worker. */
export function startClerk(base: string): Clerk {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });
  worker.addEventListener('error', ({ message }) => {
    for (const [turn, settle] of waiting) settle({ turn, error: message || 'The checks could not be loaded.' });
    waiting.clear();
  });
  const put = (ask: Ask) => new Promise<unknown>((resolve, reject) => {
    last += 1;
    waiting.set(last, ({ value, error }) => { if (error === undefined) resolve(value); else reject(new Error(error)); });
    worker.postMessage({ turn: last, base, ask } satisfies Question);
  });
  return {
    choices: () => put({ about: 'choices' }) as Promise<Choices>,
    form: (kind) => put({ about: 'form', kind }) as Promise<Form | undefined>,
    record: (kind, id) => put({ about: 'record', kind, id }) as Promise<Draft | undefined>,
    answer: (draft) => put({ about: 'draft', draft }) as Promise<Answer>,
    table: (pasted) => put({ about: 'table', pasted }) as Promise<TableReading>,
  };
}
