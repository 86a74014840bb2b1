import path from 'node:path';
import type { ViteDevServer } from 'vite';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { contentFolder, readFiles } from '../catalogue/files.ts';
import { formatProblem, type Problem } from '../catalogue/problem.ts';
import { checkContent } from '../quality/index.ts';
import { listed, listPage } from './listed.ts';

interface Watching {
  server: ViteDevServer;
  /** The full check, with today and the dictionary. */
  options: Omit<Parameters<typeof checkContent>[1] & object, 'folder'>;
  /** Whether there are pages to show. */
  hasPages: () => boolean;
  /** Takes a sound catalogue to the pages. */
  use: (catalogue: Catalogue) => Promise<void>;
  say: (text: string) => void;
}

/** In development the content is checked at its start and at every change; the pages show the problems, and stay those of the last sound content. */
export function watchContent({ server, options, hasPages, use, say }: Watching): void {
  const folder = contentFolder();
  const root = path.resolve(folder);
  const check = () => checkContent(readFiles(folder), { folder, ...options });
  let { problems } = check();
  if (problems.length > 0) say(listing(problems));

  server.middlewares.use((request, response, next) => {
    const address = request.url?.split('?')[0] ?? '';
    if (address.endsWith('/__problems')) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(listed(problems, folder)));
    } else if (!hasPages() && request.headers.accept?.includes('text/html')) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(listPage(listed(problems, folder)));
    } else next();
  });

  server.watcher.add(root);
  server.watcher.on('all', (_event, file) => {
    if (!path.resolve(file).startsWith(root + path.sep)) return;
    const outcome = check();
    problems = outcome.problems;
    if (problems.length > 0) say(listing(problems));
    server.ws.send({ type: 'custom', event: 'portal:problems', data: listed(problems, folder) });
    if (outcome.catalogue) void use(outcome.catalogue).then(() => server.ws.send({ type: 'full-reload' }));
  });
}

const listing = (problems: readonly Problem[]) => `\n${problems.map(formatProblem).join('\n')}`;
