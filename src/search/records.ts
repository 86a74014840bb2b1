import type { CustomRecord } from 'pagefind';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatDate } from '../format.ts';
import { joinBase } from '../href.ts';
import { kinds } from '../model/kinds.ts';
import { inlineText } from '../prose/index.ts';
import { periodBuckets } from './period.ts';

/** What is found but has no page of its own: terms and events, which stand on the glossary and the timeline. */
export function searchRecords(catalogue: Catalogue, base: string): CustomRecord[] {
  const language = catalogue.portal.locale.toLowerCase();
  const records = [
    ...[...catalogue.terms.values()].map((term) => termRecord(term, catalogue, language)),
    ...[...catalogue.events.values()].map((event) => eventRecord(event, catalogue, language)),
  ];
  return records.map((record) => ({ ...record, url: joinBase(base, record.url) }));
}

function termRecord({ key, title, url, data }: Entry<'terms'>, catalogue: Catalogue, language: string): CustomRecord {
  const definition = inlineText(data.definition, catalogue);
  const name = data.abbreviation ? `${title} (${data.abbreviation})` : title;
  return {
    url, language,
    content: [name, definition, data.replacedBy, ...data.synonyms].filter(Boolean).map((part) => String(part).replace(/\.$/, '')).join('. '),
    meta: { title: name, summary: definition, kind: kinds.terms.label, record: key },
    filters: { kind: [kinds.terms.label] },
  };
}

function eventRecord({ key, title, url, data }: Entry<'events'>, catalogue: Catalogue, language: string): CustomRecord {
  const summary = inlineText(data.summary, catalogue);
  return {
    url, language,
    content: `${title}. ${formatDate(data.date)}. ${summary}`,
    meta: { title, summary, kind: kinds.events.label, date: formatDate(data.date), record: key },
    filters: {
      kind: [kinds.events.label],
      period: periodBuckets(data.date),
      topic: data.topics.map((id) => catalogue.topics.get(id)?.title ?? id),
    },
    sort: { date: data.date },
  };
}
