import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Connect } from 'vite';
import { indexFolder } from './index-folder.ts';


/** In development there is nothing to index: search answers from the last build. */
export function serveLastIndex(site: string): Connect.NextHandleFunction {
  const folder = path.join(site, indexFolder);
  return (request, response, next) => {
    const [, wanted] = /\/search-index\/([^?]+)/.exec(request.url ?? '') ?? [];
    const file = path.join(folder, path.normalize(decodeURIComponent(wanted ?? '')));
    if (!wanted || !file.startsWith(folder + path.sep)) {
      next();
      return;
    }
    readFile(file).then((bytes) => {
      response.setHeader('content-type', 'application/json');
      response.end(bytes);
    }, () => next());
  };
}
