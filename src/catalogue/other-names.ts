import type { Entry } from './catalogue.ts';

/** What else a record is called: its abbreviation, synonyms, former and popular names. */
export function otherNames(entry: Entry): { name: string; note?: string }[] {
  const { abbreviation, synonyms, otherNames: names, shortName } = entry.data as {
    abbreviation?: string; synonyms?: string[]; otherNames?: { name: string; until?: string }[]; shortName?: string;
  };
  return [
    ...[abbreviation, shortName, ...(synonyms ?? [])].filter((name) => name !== undefined).map((name) => ({ name })),
    ...(names ?? []).map(({ name, until }) => (until ? { name, note: `until ${until.slice(0, 4)}` } : { name })),
  ];
}
