import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** Serves the built sites as a static host would: `dist` at the root, and the one built for a sub-path below it. */
const sites: [prefix: string, folder: string][] = [['/below/here/', '.cache/below'], ['/', 'dist']];
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2', '.json': 'application/json', '.xml': 'application/xml', '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8', '.txt': 'text/plain; charset=utf-8',
};

createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const [prefix, folder] = sites.find(([start]) => pathname.startsWith(start))!;
  const wanted = path.join(folder, path.normalize(`/${decodeURIComponent(pathname.slice(prefix.length))}`));
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? path.join(wanted, 'index.html') : wanted;
  const [status, shown] = existsSync(file) ? [200, file] : [404, path.join(folder, '404.html')];
  response.writeHead(status, { 'content-type': types[path.extname(shown)] ?? 'application/octet-stream' });
  response.end(existsSync(shown) ? readFileSync(shown) : 'There is nothing here.');
}).listen(Number(process.env['PORT']), '127.0.0.1');
