import { openDesk, type Desk } from '../../contribute/desk.ts';
import type { Published } from '../../contribute/published.ts';
import { joinBase } from '../../href.ts';
import type { Question, Reply } from './questions.ts';

/** The part of a worker’s own world that is used here; TypeScript’s library for it cannot stand beside that of a page. */
interface WorkerScope {
  addEventListener: (type: 'message', listener: (event: MessageEvent<Question>) => void) => void;
  postMessage: (reply: Reply) => void;
}

const scope = self as unknown as WorkerScope;
const desks = new Map<string, Promise<Desk>>();

scope.addEventListener('message', ({ data }) => {
  void answer(data).then(
    (value) => { scope.postMessage({ turn: data.turn, value }); },
    (error: unknown) => { scope.postMessage({ turn: data.turn, error: error instanceof Error ? error.message : String(error) }); },
  );
});

/** Content is fetched and read once; then every question is put to the same desk. */
async function answer({ base, ask }: Question): Promise<unknown> {
  if (!desks.has(base)) desks.set(base, open(base));
  const desk = await desks.get(base)!;
  switch (ask.about) {
    case 'choices': return desk.choices;
    case 'form': return desk.form(ask.kind);
    case 'record': return desk.open(ask.kind, ask.id);
    case 'draft': return desk.answer(ask.draft);
    case 'table': return desk.table(ask.pasted);
  }
}

async function open(base: string): Promise<Desk> {
  const response = await fetch(joinBase(base, '/contribute/content.json'));
  if (!response.ok) throw new Error(`The content could not be loaded (${response.status}).`);
  return openDesk(await response.json() as Published, (path) => joinBase(base, path));
}
