import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css',
  '.svg': 'image/svg+xml', '.woff2': 'font/woff2', '.png': 'image/png',
};
const compressed = new Set(['.html', '.js', '.json', '.css', '.svg']);

/** A file as it went over the wire, without its headers. */
export interface Sent { file: string; bytes: number }

/** A static host on this machine. */
export interface Host { address: string; sent: Sent[]; close: () => void }

/** A file as a static host sends it: text with gzip, what is compressed already as it is. */
export function onTheWire(file: string): Buffer {
  const content = readFileSync(file);
  return compressed.has(path.extname(file)) ? gzipSync(content, { level: 6 }) : content;
}

/** Serves folders laid over each other, the first on top, and tells what was sent. */
export async function serve(folders: readonly string[]): Promise<Host> {
  const sent: Sent[] = [];
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join('/', decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    const found = folders.map((folder) => path.join(folder, wanted)).find((file) => existsSync(file) && statSync(file).isFile());
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    // Compressed once, as a host does that keeps what it has compressed.
    const body = known.get(found) ?? onTheWire(found);
    known.set(found, body);
    const extension = path.extname(found);
    response.writeHead(200, {
      'content-type': types[extension] ?? 'application/octet-stream', 'content-length': body.length,
      ...(compressed.has(extension) ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
    sent.push({ file: wanted.slice(1), bytes: body.length });
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sent, close: () => { server.close(); server.closeAllConnections(); } };
}
