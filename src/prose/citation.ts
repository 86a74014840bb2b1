import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatList } from '../format.ts';
import type { ProseContext } from './context.ts';

interface CitationOptions {
  locator?: string | undefined;
  remark?: string | undefined;
  /** Ends with a link to the publication itself, by the name of its site. */
  hasSite?: boolean;
}

/** A source as a reader meets it: author, title, where it appeared, when, where in it; the title leads to its page here. */
export function citationNodes(source: Entry<'sources'>, { href }: ProseContext, { locator, remark, hasSite = false }: CitationOptions = {}): ElementContent[] {
  const { data } = source;
  const container = data['container-title'];
  const publisher = data.publisher === container ? undefined : data.publisher;
  const after = [container, publisher, dateOf(source), locator].filter(Boolean).join(', ');
  const authors = authorsOf(source);
  return [
    ...(authors ? [{ type: 'text', value: `${authors}, ` } as const] : []),
    h('a', { href: href(source.url) }, `“${data.title}”`),
    { type: 'text', value: `, ${after}.${remark ? ` ${remark}` : ''}` },
    ...(hasSite && data.url ? [{ type: 'text', value: ' ' } as const, h('a', { class: 'source-site', href: data.url }, new URL(data.url).host.replace(/^www\./, ''))] : []),
  ];
}

/** The same as HTML. */
export function citation(source: Entry<'sources'>, context: ProseContext, options: CitationOptions = {}): string {
  return toHtml(citationNodes(source, context, options));
}

/** `Ben Keeper and Ada Lamp`; empty where nobody is named. */
export function authorsOf({ data }: Entry<'sources'>): string {
  return formatList(data.author.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '))));
}

/** `c. March 2015` where the note says that the date is inferred; `undated` where nothing is known. */
export function dateOf({ data }: Entry<'sources'>): string {
  return data.issued ? formatDate(data.issued) : 'undated';
}
