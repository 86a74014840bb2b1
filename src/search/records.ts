import type { Catalogue, Entry, FactEntry } from '../catalogue/catalogue.ts';
import { formatDate } from '../format.ts';
import { kinds } from '../model/kinds.ts';
import { factText, inlineText } from '../prose/index.ts';
import { periodBuckets } from './period.ts';
import { placeNames } from './places.ts';
import { recordPage, type FoundRecord } from './record-page.ts';

/** What is found but has no page of its own: terms, events and facts, which stand on the glossary, the timeline and their sources’ pages. */
export function searchRecords(catalogue: Catalogue): { url: string; content: string }[] {
  const records = [
    ...[...catalogue.terms.values()].map((term) => termRecord(term, catalogue)),
    ...[...catalogue.events.values()].map((event) => eventRecord(event, catalogue)),
    ...[...catalogue.facts.values()].map((fact) => factRecord(fact, catalogue)),
  ];
  return records.map((record) => ({ url: record.url, content: recordPage(record, catalogue.portal.locale) }));
}

function termRecord({ title, url, data }: Entry<'terms'>, catalogue: Catalogue): FoundRecord {
  const definition = inlineText(data.definition, catalogue);
  return {
    url,
    title: data.abbreviation ? `${title} (${data.abbreviation})` : title,
    text: [definition, data.replacedBy ?? '', ...data.synonyms],
    about: { summary: definition },
    filters: { kind: [kinds.terms.label] },
  };
}

function eventRecord({ key, title, url, data }: Entry<'events'>, catalogue: Catalogue): FoundRecord {
  const summary = inlineText(data.summary, catalogue);
  return {
    url, title,
    text: [formatDate(data.date), summary],
    about: { summary, date: formatDate(data.date), iso: data.date },
    filters: {
      kind: [kinds.events.label],
      period: periodBuckets(data.date),
      topic: data.topics.map((id) => catalogue.topics.get(id)?.title ?? id),
      place: placeNames(catalogue, key),
    },
  };
}

function factRecord(entry: FactEntry, catalogue: Catalogue): FoundRecord {
  const { id, fact, source } = entry;
  const value = fact.value === undefined ? undefined : factText(entry);
  const issued = fact.asOf ?? source.data.issued;
  return {
    url: `${source.url}#${id}`,
    title: fact.statement,
    isSentence: true,
    text: [value ?? '', fact.note ?? '', source.title],
    about: {
      ...(value === undefined ? {} : { value }),
      ...(fact.note === undefined ? {} : { summary: fact.note }),
      source: source.title,
      ...(issued ? { date: formatDate(issued), iso: issued } : {}),
    },
    filters: { kind: ['Fact'], period: periodBuckets(issued), place: placeNames(catalogue, source.key) },
  };
}
