import { parseDocument } from 'yaml';
import type { Outcome } from '../catalogue/build.ts';
import type { Files } from '../catalogue/files.ts';
import { checkContent } from '../quality/index.ts';

/**
 * What pages can be made of content with mistakes: files with errors are left out, then those that named them, until the
 * rest is sound. The home page shows less where what it names is gone. Without a sound portal.yaml there is nothing.
 */
export function soundPart(files: Files, folder: string): Outcome {
  const rest = new Map(files);
  for (;;) {
    const outcome = checkContent(rest, { folder, onlyErrors: true });
    const broken = new Set(outcome.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file.slice(folder.length + 1)));
    const portal = rest.get('portal.yaml');
    if (broken.size === 0 || !portal) return outcome;
    if (broken.delete('portal.yaml')) {
      const emptied = withoutHome(portal);
      if (!emptied) return outcome;
      rest.set('portal.yaml', emptied);
    }
    for (const path of broken) rest.delete(path);
  }
}

/** The portal without what its home page names; nothing where it names nothing, or cannot be read. */
function withoutHome(portal: Uint8Array): Uint8Array | undefined {
  const document = parseDocument(new TextDecoder().decode(portal));
  const home = document.errors.length === 0 ? document.toJS() as { home?: object } | null : undefined;
  if (!home?.home || Object.keys(home.home).length === 0) return undefined;
  document.set('home', {});
  return new TextEncoder().encode(document.toString());
}
