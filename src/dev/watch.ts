import path from 'node:path';
import type { CustomPayload, ViteDevServer } from 'vite';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { contentFolder, type Files } from '../catalogue/files.ts';
import { formatProblem, type Problem } from '../catalogue/problem.ts';
import type { CheckOptions } from '../quality/index.ts';
import { watchedContent } from './content.ts';
import { listed, listPage } from './listed.ts';
import { takeTurns } from './turns.ts';

interface Watching {
  server: ViteDevServer;
  /** What the full check needs: today, and the dictionary, which changes with the portal’s own words. */
  options: (files: Files) => CheckOptions;
  /** Whether there are pages to show. */
  hasPages: () => boolean;
  /** Takes a sound catalogue to the pages. */
  use: (catalogue: Catalogue) => Promise<void>;
  say: (text: string) => void;
}

/**
 * Editors save in several steps, and git many files at once: what follows within this many milliseconds is one change.
 * The watcher (chokidar) says nothing of a file that changes again within 50: the check has to come later than that.
 */
const pause = 80;

/** Scripts, styles and messages of the server itself, which no content changes. */
const ofTools = /^\/(@|__|node_modules\/|src\/)/;

/** In development the content is checked at its start and at every change; the pages show the problems, and stay those of the last sound content. */
export function watchContent({ server, options, hasPages, use, say }: Watching): void {
  const folder = contentFolder();
  const root = path.resolve(folder);
  const content = watchedContent(folder, options);
  const turns = takeTurns();
  let problems = content.check()?.problems ?? [];
  if (problems.length > 0) say(listing(problems));

  server.middlewares.use((request, response, next) => {
    const address = request.url?.split('?')[0] ?? '';
    if (address.endsWith('/__problems')) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(listed(problems, folder)));
    } else if (!hasPages() && request.headers.accept?.includes('text/html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(listPage(listed(problems, folder)));
    } else if (ofTools.test(address)) next();
    else turns.page(new Promise((resolve) => response.once('close', resolve))).then(() => next(), next);
  });

  const message = (): CustomPayload => ({ type: 'custom', event: 'portal:problems', data: listed(problems, folder) });
  // A page that asked before a change and listens only since: it would miss what was said between.
  server.ws.on('connection', (socket) => socket.send(JSON.stringify(message())));

  // Astro takes half a second and more to make pages new: checks do not wait for it, and each catalogue waits for the last.
  const fail = (error: unknown) => say(error instanceof Error ? error.message : String(error));
  const show = async (catalogue: Catalogue) => {
    await turns.change(() => use(catalogue));
    server.ws.send({ type: 'full-reload' });
  };
  const checkAgain = () => {
    const outcome = content.check();
    if (!outcome) return;
    problems = outcome.problems;
    if (problems.length > 0) say(listing(problems));
    server.ws.send(message());
    const { catalogue } = outcome;
    if (catalogue) show(catalogue).catch(fail);
  };

  let waiting: NodeJS.Timeout | undefined;
  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try {
        checkAgain();
      } catch (error) {
        // A file may go between its listing and its reading: the server stays, and its going is the next change.
        fail(error);
      }
    }, pause);
  });
}

const listing = (problems: readonly Problem[]) => `\n${problems.map(formatProblem).join('\n')}`;
