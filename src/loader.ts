import type { Loader, LoaderContext } from 'astro/loaders';
import { allEntries, type Catalogue } from './catalogue/catalogue.ts';
import { findCatalogue } from './catalogue/index.ts';
import type { RefreshContext } from './dev/refresh.ts';
import { joinBase } from './href.ts';
import { renderBody } from './prose/index.ts';

/** Hands Astro each briefing’s body as HTML; the digest covers every fact and record that the body shows. */
export function briefingLoader(): Loader {
  return { name: 'portal-briefings', load };
}

/** Only development watches files; its pages carry lines, for marks at what has a problem. */
function load({ store, meta, generateDigest, config, watcher, refreshContextData }: LoaderContext): Promise<void> {
  const catalogue = findCatalogue();
  store.clear();
  (refreshContextData as RefreshContext | undefined)?.loaded();
  if (!catalogue) return Promise.resolve();
  // Astro hands pages the records that it has, until what is stored differs: without this, only a change of a briefing would be shown.
  if (watcher) meta.set('records', generateDigest(JSON.stringify(recordsOf(catalogue))));
  const context = { catalogue, href: (path: string) => joinBase(config.base, path) };
  for (const entry of catalogue.briefings.values()) {
    const html = renderBody(entry, context, watcher !== undefined);
    store.set({
      id: entry.id,
      // By its file an editor finds the schema of the front matter.
      ...(entry.file.startsWith('/') ? {} : { filePath: entry.file }),
      data: entry.data,
      digest: generateDigest(html),
      rendered: { html, metadata: { headings: entry.headings } },
    });
  }
  return Promise.resolve();
}

/** All that pages are made for, and the addresses that lead to them. */
function recordsOf(catalogue: Catalogue): unknown[] {
  const records = allEntries(catalogue).map(({ key, data }) => [key, data]);
  return [...records, ...catalogue.redirects, ...catalogue.images.keys()];
}
