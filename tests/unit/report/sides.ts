import { buildCatalogue } from '../../../src/catalogue/build.ts';
import type { Report, Side } from '../../../src/report/change.ts';
import { compareSides } from '../../../src/report/compare.ts';
import { lighthouses, textOf, type Changes } from '../catalogue/lighthouses.ts';

/** The portal about lighthouses with some of its files changed, as one side of a change. */
export function sideOf(name: string, changes: Changes = {}): Side {
  const files = lighthouses(changes);
  return { name, files, ...buildCatalogue(files, 'content') };
}

/** What some changes to the portal about lighthouses do for readers. */
export function reportOf(after: Changes, before: Changes = {}): Report {
  return compareSides(sideOf('main (1111111)', before), sideOf('HEAD (2222222)', after), 'content');
}

/** A file of the portal with one text in place of another. */
export function edited(path: string, from: string, to: string): Changes {
  const text = textOf(path);
  if (!text.includes(from)) throw new Error(`“${from}” is not in ${path}`);
  return { [path]: text.replace(from, () => to) };
}
