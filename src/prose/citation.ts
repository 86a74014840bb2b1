import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatHost, formatList } from '../format.ts';
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
  const after = [...whereAndWhen(source), locator].filter(Boolean).join(', ');
  const authors = authorsOf(source);
  return [
    ...(authors ? [{ type: 'text', value: `${authors}, ` } as const] : []),
    h('a', { href: href(source.url) }, `“${data.title}”`),
    { type: 'text', value: `, ${after}.${remark ? ` ${remark}` : ''}` },
    ...(hasSite && data.url ? [{ type: 'text', value: ' ' } as const, h('a', { class: 'source-site', href: data.url }, formatHost(data.url))] : []),
  ];
}

/** The same as HTML. */
export function citation(source: Entry<'sources'>, context: ProseContext, options: CitationOptions = {}): string {
  return toHtml(citationNodes(source, context, options));
}

/** Where a source appeared: the newspaper, journal or site that holds it, or else who published it. */
export const outletOf = ({ data }: Entry<'sources'>): string => data['container-title'] ?? data.publisher;

/** A source in a few words, beside what is taken from it: `Coast Office, June 2014`. */
export const sourceName = (source: Entry<'sources'>): string =>
  [outletOf(source), source.data.issued && formatDate(source.data.issued)].filter(Boolean).join(', ');

/** All that is said of a source beside its title: `Ben Keeper, Lamp News, Coast Office, June 2014`. */
export function sourceLine(source: Entry<'sources'>): string {
  return [authorsOf(source), ...whereAndWhen(source)].filter(Boolean).join(', ');
}

function whereAndWhen(source: Entry<'sources'>): string[] {
  const { publisher, 'container-title': container } = source.data;
  return [...new Set([container ?? publisher, publisher]), dateOf(source)];
}

/** `Ben Keeper and Ada Lamp`; empty where nobody is named. */
export function authorsOf({ data }: Entry<'sources'>): string {
  return formatList(data.author.map((name) => ('literal' in name ? name.literal : [name.given, name.family].filter(Boolean).join(' '))));
}

/** `March 2015`; `undated` where nothing is known. */
export function dateOf({ data }: Entry<'sources'>): string {
  return data.issued ? formatDate(data.issued) : 'undated';
}
