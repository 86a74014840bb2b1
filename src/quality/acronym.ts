import { at, isRead, type Rule, type Work } from './rule.ts';

const acronym = /(?<![\p{L}\p{N}\d/.-])(\p{Lu}[\p{Ll}]?\p{Lu}[\p{Lu}\p{N}]*)s?(?![\p{L}\p{N}.-])/gu;

/** Each acronym is written out once in a briefing: `clinical groups (CGs)`. */
export const acronymRule: Rule = (work) => {
  const known = new Set(work.settings.acronyms);
  const terms = termsOf(work);
  const marked = new Set([...work.catalogue.terms.values()].filter(({ data }) => data.markUp && data.abbreviation).map(({ data }) => data.abbreviation!));
  const names = patternOf([...work.catalogue.organisations.values()].map(({ title }) => title).filter((title) => title.search(acronym) >= 0));
  return [...Map.groupBy(work.passages.filter(isRead), ({ record }) => record).values()].flatMap((passages) => {
    const whole = passages.map(({ text }) => text).join('\n');
    const seen = new Set<string>();
    return passages.filter(({ isHeading, text }) => !isHeading && text.search(acronym) >= 0).flatMap((passage) => [...without(names, passage.text).matchAll(acronym)].flatMap((match) => {
      const name = match[1] ?? '';
      if (known.has(name) || seen.has(name)) return [];
      seen.add(name);
      const long = terms.get(name);
      if (marked.has(name) || isExplained(name, long, whole)) return [];
      return [at(passage, match.index, name.length, `“${name}” is never written out.`, long ? `Write “${long} (${name})” where it first stands.` : `Write it out where it first stands, as “the words in full (${name})”, or add it to the glossary: npm run new term "the words in full"`)];
    }));
  });
};

/** A name on record is not taken apart; the places of the rest are kept. */
const without = (names: RegExp | undefined, text: string) => (names ? text.replace(names, (name) => ' '.repeat(name.length)) : text);

const patternOf = (names: readonly string[]) =>
  (names.length === 0 ? undefined : new RegExp([...names].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'gu'));

/** What acronyms stand for, by the glossary and the names of bodies. */
function termsOf({ catalogue }: Work): Map<string, string> {
  const bodies = [...catalogue.organisations.values()].flatMap(({ data }) => (data.abbreviation ? [[data.abbreviation, data.name] as const] : []));
  const terms = [...catalogue.terms.values()].flatMap(({ data }) => (data.abbreviation ? [[data.abbreviation, data.term] as const] : []));
  return new Map([...bodies, ...terms].map(([name, long]) => [name.replace(/s$/, ''), long] as const));
}

/** `words (ABC)`, `ABC (words)`, or the words themselves anywhere in the text. */
function isExplained(name: string, long: string | undefined, whole: string): boolean {
  return new RegExp(`\\((?:the )?${name}s?[);, ]|\\b${name}s?(?: or)? \\(\\p{L}`, 'u').test(whole)
    || (long !== undefined && whole.toLowerCase().includes(long.toLowerCase()));
}
