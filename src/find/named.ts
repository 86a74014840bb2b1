import type { NamesFile } from './packed.ts';
import type { Named } from './shelves.ts';

/** The records of `names.json`. */
export const namedIn = ({ kinds, records }: NamesFile): Named[] =>
  records.map(([page, kind, url, title, ...others]) => ({ page, kind: kinds[kind]!, url, title, others }));
