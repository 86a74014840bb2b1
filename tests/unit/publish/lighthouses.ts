import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { readFiles } from '../../../src/catalogue/files.ts';

/** The fixture portal, read whole. */
export function lighthouses(): Catalogue {
  const { catalogue, problems } = buildCatalogue(readFiles('tests/fixtures/lighthouses'));
  if (!catalogue) throw new Error(JSON.stringify(problems));
  return catalogue;
}
