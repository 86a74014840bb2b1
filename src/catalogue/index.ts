import type { Catalogue } from './catalogue.ts';

export * from './catalogue.ts';

/** Astro loads pages, loaders and integrations as separate module graphs of one process; this slot is what they share. */
const slot = Symbol.for('portal.catalogue');
const shared = globalThis as { [slot]?: Catalogue };

/** Called by the integration, once a build and once a change in development. */
export function publishCatalogue(catalogue: Catalogue): void {
  shared[slot] = catalogue;
}

/** The linked content, where there is any: development also begins with content that nothing can be made of. */
export const findCatalogue = (): Catalogue | undefined => shared[slot];

/** The linked content, for pages. */
export function useCatalogue(): Catalogue {
  const catalogue = findCatalogue();
  if (!catalogue) throw new Error('The catalogue has not been built: is portal() among the integrations?');
  return catalogue;
}
