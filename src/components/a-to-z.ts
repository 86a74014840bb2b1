import { allEntries, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { otherNames } from '../catalogue/other-names.ts';
import { familyFirst } from './roles.ts';

/** A line of the A to Z: a name, and the record that it leads to. */
export interface Line {
  name: string;
  entry: Entry;
  /** The name is another one for the record: `see …`. */
  isOther: boolean;
  note?: string;
}

/**
 * Every name of every record: titles, abbreviations, synonyms, former and popular names, and what search takes for the
 * same; people by family name.
 */
export function linesOf(catalogue: Catalogue): Line[] {
  const entries = allEntries(catalogue);
  const lines = [...entries.flatMap(namesOf), ...equivalentsOf(catalogue, entries.filter(isNamed))];
  const seen = new Set<string>();
  return lines.filter(({ name, entry }) => {
    const mark = `${name.toLowerCase()} ${entry.key}`;
    return !seen.has(mark) && seen.add(mark);
  });
}

function namesOf(entry: Entry): Line[] {
  const own = entry.kind === 'people' ? familyFirst(entry.title).replace(' ', ', ') : isNamed(entry) ? withoutArticle(entry.title) : entry.title;
  const known = [entry.title, (entry.data as { abbreviation?: string }).abbreviation ?? ''].map((name) => name.toLowerCase());
  const others = otherNames(entry).filter(({ name }, index) => index === 0 || !known.some((one) => isForm(name.toLowerCase(), one)));
  return [{ name: own, entry, isOther: false }, ...others.map((other) => ({ ...other, entry, isOther: true }))];
}

/** Where a list of equivalents holds a record’s own name, its other words lead there too. */
function equivalentsOf({ search }: Catalogue, entries: readonly Entry[]): Line[] {
  return search.equivalents.flatMap(({ words }) => words).flatMap((list) => {
    const written = list.map((word) => word.toLowerCase());
    const entry = entries.find(({ title }) => written.includes(title.toLowerCase()));
    if (!entry) return [];
    const known = [entry.title, ...otherNames(entry).map(({ name }) => name)].map((name) => name.toLowerCase());
    return list.filter((word) => !known.some((one) => isForm(word.toLowerCase(), one))).map((name) => ({ name, entry, isOther: true }));
  });
}

/** Whether a name is another’s plural, or the same: it would stand right beneath it. */
const isForm = (name: string, known: string) => known !== '' && (name === known || name === `${known}s`);

/** Things have names; a chart, a briefing, a claim has a sentence, and keeps its first word. */
const isNamed = ({ kind }: Entry) => ['organisations', 'places', 'programmes', 'terms', 'topics'].includes(kind);

/** `The light` → `Light, the`, so that it stands under L. */
export function withoutArticle(name: string): string {
  const match = /^(The|A|An) (.)(.*)$/.exec(name);
  return match ? `${match[2]?.toUpperCase()}${match[3]}, ${match[1]?.toLowerCase()}` : name;
}
