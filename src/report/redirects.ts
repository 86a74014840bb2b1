import type { Catalogue } from '../catalogue/catalogue.ts';

/** Former addresses and the records that they lead to; none where the content keeps none. */
export function redirectsOf(catalogue: Catalogue): ReadonlyMap<string, string> {
  const { redirects } = catalogue as Catalogue & { redirects?: ReadonlyMap<string, string> };
  return redirects ?? new Map();
}
