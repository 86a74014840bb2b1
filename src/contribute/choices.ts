import type { Catalogue } from '../catalogue/catalogue.ts';
import { kinds } from '../model/kinds.ts';
import { factText } from '../prose/index.ts';
import type { Choice } from './suggest.ts';

/** All there is to choose from: by kind, `fact`, `figure` (a fact with a value), `quote`, `*`, and `word:` lists. */
export type Choices = Record<string, Choice[]>;

/** The catalogue → every list of choices. */
export function choicesOf(catalogue: Catalogue): Choices {
  const byKind = Object.entries(kinds).map(([folder, { label, titleKey }]) => [folder, [...catalogue[folder as keyof typeof kinds].values()].map((entry) => {
    const data = entry.data as Record<string, unknown>;
    return { value: entry.id, label: String(data[titleKey]), note: [label, data['abbreviation'], entry.id].filter(Boolean).join(' · ') };
  })] as [string, Choice[]]);
  const facts = [...catalogue.facts.values()].map((entry) => ({
    value: entry.ref,
    label: entry.fact.value === undefined ? entry.fact.statement : `${factText(entry)}: ${entry.fact.statement}`,
    note: `${entry.source.title} · ${entry.ref}`,
  }));
  const quotes = [...catalogue.quotes.values()].map(({ ref, quote, source }) => ({
    value: ref, label: `“${quote.text}”`, note: [catalogue.people.get(quote.speaker ?? '')?.title ?? quote.speakerName, source.title, ref].filter(Boolean).join(' · '),
  }));
  const words = Object.entries(catalogue.portal.vocabularies).map(([name, list]) =>
    [`word:${name}`, Object.entries(list).map(([value, { label }]) => ({ value, label, note: value }))] as [string, Choice[]]);
  return Object.fromEntries([
    ...byKind, ...words, ['fact', facts], ['figure', facts.filter(({ value }) => catalogue.facts.get(value)?.fact.value !== undefined)], ['quote', quotes],
    ['*', byKind.flatMap(([folder, list]) => list.map((choice) => ({ ...choice, value: `${folder}/${choice.value}` })))],
  ]);
}
