import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

/** The address of every page of the built site. */
export function allPages(folder = 'dist'): string[] {
  return globSync('**/index.html', { cwd: folder }).sort().map((file) => `/${path.dirname(file) === '.' ? '' : `${path.dirname(file)}/`}`);
}

/** One page of each kind: the shortest and the longest address of each folder, and the pages that stand alone. */
export function samplePages(folder = 'dist'): string[] {
  const byFolder = Map.groupBy(allPages(folder), (url) => `${url.split('/')[1]}:${url.split('/').length}`);
  return [...byFolder.values()].flatMap((urls) => {
    const sorted = [...urls].sort((a, b) => a.length - b.length);
    return [...new Set([sorted[0]!, sorted.at(-1)!])];
  });
}

/** What a page asks of other hosts; empty where all is well. */
export function watchRequests(page: Page): string[] {
  const outside: string[] = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$/.test(protocol) && hostname !== '127.0.0.1') outside.push(request.url());
  });
  return outside;
}
