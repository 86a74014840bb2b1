import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect } from 'vite';

const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/** In development there is nothing to index: search answers from the last build. */
export function serveLastIndex(site: string): Connect.NextHandleFunction {
  const folder = path.join(site, 'pagefind');
  return (request, response, next) => {
    const [, wanted] = /\/pagefind\/([^?]+)/.exec(request.url ?? '') ?? [];
    const file = path.join(folder, path.normalize(decodeURIComponent(wanted ?? '')));
    if (!wanted || !file.startsWith(folder + path.sep)) {
      next();
      return;
    }
    readFile(file).then((bytes) => {
      response.setHeader('content-type', types[path.extname(file)] ?? 'application/octet-stream');
      response.end(bytes);
    }, () => next());
  };
}
