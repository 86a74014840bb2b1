import type { Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatHost } from '../format.ts';
import { factHtml, type ProseContext } from '../prose/index.ts';
import { listFacts, type ListedFact } from './facts-list.ts';
import { escapeHtml, linkHtml } from './html.ts';
import { labelOf } from './vocabulary.ts';

/** A body’s particulars, beside its text. */
export function organisationFacts({ data }: Entry<'organisations'>, context: ProseContext): ListedFact[] {
  const { catalogue, href } = context;
  const kind = data.classification ? catalogue.organisations.get(data.classification) : undefined;
  const status = { exists: 'Exists', abolished: 'Abolished', changed: 'Changed into something else', uncertain: 'Not certain' }[data.status];
  return listFacts({
    'Short name': data.abbreviation && escapeHtml(data.abbreviation),
    'Other names': data.otherNames.map(({ name, until, note }) => escapeHtml([until ? `${name}, until ${formatDate(until)}` : name, note].filter(Boolean).join('. '))),
    'One of': kind && linkHtml(href(kind.url), kind.title),
    Sector: linkHtml(href(`/organisations/#${data.sector}`), labelOf(catalogue.portal.vocabularies.sector, data.sector)),
    'How many': data.count && factHtml(data.count, context),
    Founded: data.founded && formatDate(data.founded),
    Ended: data.dissolved && formatDate(data.dissolved),
    Status: status + (data.statusAsOf && data.statusAsOf !== data.dissolved ? `, as of ${formatDate(data.statusAsOf)}` : ''),
    Codes: data.identifiers.map(({ scheme, identifier }) => escapeHtml(`${scheme} ${identifier}`)),
    Website: data.url && linkHtml(data.url, formatHost(data.url)),
  });
}
