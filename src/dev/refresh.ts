import { setTimeout as wait } from 'node:timers/promises';
import type { RefreshContentOptions } from 'astro';

/** What the loader of bodies is handed, to say that it has run. */
export interface RefreshContext {
  loaded: () => void;
}

const tries = 200;

/**
 * Has the bodies rendered again. Astro reads its own settings anew whenever an MDX file changes, and passes over in
 * silence what it is asked meanwhile: so it is asked until the loader has run.
 */
export async function refreshBodies(refresh: (options: RefreshContentOptions) => Promise<void>): Promise<void> {
  const ran = new AbortController();
  const context: RefreshContext = { loaded: () => ran.abort() };
  for (let count = 0; !ran.signal.aborted; count += 1) {
    if (count === tries) throw new Error('Astro did not render the briefings again; its own messages say why.');
    if (count > 0) await wait(25);
    await refresh({ loaders: ['portal-briefings'], context: { ...context } });
  }
}
