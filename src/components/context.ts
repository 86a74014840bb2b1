import { useCatalogue, type Catalogue } from '../catalogue/index.ts';
import { href } from '../href.ts';

/** What the prose functions need to turn content into HTML. */
export function proseContext(): { catalogue: Catalogue; href: (path: string) => string } {
  return { catalogue: useCatalogue(), href };
}
