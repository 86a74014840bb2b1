import type { Loader, LoaderContext } from 'astro/loaders';
import { useCatalogue } from './catalogue/index.ts';
import { renderBody } from './prose/index.ts';
import { joinBase } from './href.ts';

/** Hands Astro each briefing’s body as HTML; the digest covers every fact and record that the body shows. */
export function briefingLoader(): Loader {
  return { name: 'portal-briefings', load };
}

function load({ store, generateDigest, config }: LoaderContext): Promise<void> {
  const catalogue = useCatalogue();
  const context = { catalogue, href: (path: string) => joinBase(config.base, path) };
  store.clear();
  for (const entry of catalogue.briefings.values()) {
    const html = renderBody(entry, context);
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
