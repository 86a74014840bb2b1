import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { kindNames, kinds } from '../model/kinds.ts';
import { byTitle } from './order.ts';

/** Records of one kind that mention a record. */
export interface MentionGroup {
  label: string;
  entries: Entry[];
}

/** Who mentions a record or, for a source, its facts and quotations: by kind, in the order of the table of kinds. */
export function mentionGroups(catalogue: Catalogue, entry: Entry): MentionGroup[] {
  const mentions = targetsOf(catalogue, entry).flatMap((target) => catalogue.backlinks.get(target) ?? []);
  const from = new Map(mentions.map((mention) => [mention.from.key, mention.from]));
  from.delete(entry.key);
  return kindNames.flatMap((kind) => {
    const entries = [...from.values()].filter((one) => one.kind === kind).sort(byTitle);
    return entries.length > 0 ? [{ label: kinds[kind].plural, entries }] : [];
  });
}

function targetsOf(catalogue: Catalogue, entry: Entry): string[] {
  if (entry.kind !== 'sources') return [entry.key];
  const within = (prefix: string, refs: Iterable<string>) =>
    [...refs].filter((ref) => ref.startsWith(`${entry.id}/`)).map((ref) => `${prefix}:${ref}`);
  return [entry.key, ...within('fact', catalogue.facts.keys()), ...within('quote', catalogue.quotes.keys())];
}
