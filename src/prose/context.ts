import type { Catalogue } from '../catalogue/catalogue.ts';

/** What prose is rendered with: the content it refers to, and how an address on the site is written. */
export interface ProseContext {
  catalogue: Catalogue;
  /** `/sources/x/` → the address with the base path. */
  href: (path: string) => string;
}
