import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { QuoteEntry } from '../catalogue/catalogue.ts';
import type { Quote } from '../model/source.ts';
import { formatDate } from '../format.ts';
import { outletOf } from './citation.ts';
import type { ProseContext } from './context.ts';

/** A quotation: the words, who said them, in which role, where and when. `note` is the reference to its source. */
export function quoteFigure({ quote, source }: QuoteEntry, context: ProseContext, note: ElementContent[]): Element {
  const person = quote.speaker ? context.catalogue.people.get(quote.speaker) : undefined;
  const said = person?.title ?? quote.speakerName ?? '';
  const name = person ? h('a', { href: context.href(person.url) }, said) : said;
  return h('figure', { class: 'quotation', ariaLabel: quotationLabel(said) }, [
    h('blockquote', { class: 'quote' }, [h('p', `“${quote.text}”`)]),
    h('figcaption', [name, `, ${quote.role}. ${outletOf(source)}, ${formatDate(quote.asOf)}`, ...note]),
  ]);
}

/** A name of its own; without one the whole caption is the name, and is read out twice. */
export const quotationLabel = (speaker = ''): string => ['Quotation', speaker].filter(Boolean).join(': ');

/** What a reader should know of a quotation beside its source: how its date is known, and whose words they are. */
export function quoteRemark({ asOfNote, note }: Quote): string {
  const dated = asOfNote ? `Date: ${asOfNote.replace(/\.$/, '')}.` : '';
  return [dated, note].filter(Boolean).join(' ');
}
