import type { CustomRecord } from 'pagefind';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { textOf } from '../catalogue/body.ts';
import { parseTree } from '../catalogue/mdx.ts';
import { formatDate } from '../format.ts';
import { joinBase } from '../href.ts';
import { kinds } from '../model/kinds.ts';
import { periodBuckets } from './period.ts';

/** What is found but has no page of its own: terms and events, which stand on the glossary and the timeline. */
export function searchRecords(catalogue: Catalogue, base: string): CustomRecord[] {
  const language = catalogue.portal.locale.slice(0, 2);
  const records = [
    ...[...catalogue.terms.values()].map((term) => termRecord(term, language)),
    ...[...catalogue.events.values()].map((event) => eventRecord(event, catalogue, language)),
  ];
  return records.map((record) => ({ ...record, url: joinBase(base, record.url) }));
}

function termRecord({ key, title, url, data }: Entry<'terms'>, language: string): CustomRecord {
  const definition = plain(data.definition);
  const name = data.abbreviation ? `${title} (${data.abbreviation})` : title;
  return {
    url, language,
    content: [name, ...data.synonyms, definition, data.replacedBy ?? ''].filter(Boolean).join('. '),
    meta: { title: name, summary: definition, kind: kinds.terms.label, record: key },
    filters: { kind: [kinds.terms.label] },
  };
}

function eventRecord({ key, title, url, data }: Entry<'events'>, catalogue: Catalogue, language: string): CustomRecord {
  const summary = plain(data.summary);
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

/** Inline MDX without its marks. */
const plain = (mdx: string) => textOf(parseTree(mdx, '').tree);
