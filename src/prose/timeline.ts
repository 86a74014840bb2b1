import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { formatEventDate } from '../format.ts';
import type { ProseContext } from './context.ts';
import { raw } from './figure.ts';

interface Selection {
  topic?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** Events in the order of their dates; a year lasts to its end. */
export function selectEvents(catalogue: Catalogue, { topic, from = '', to = '9999' }: Selection): Entry<'events'>[] {
  return [...catalogue.events.values()]
    .filter(({ data }) => (!topic || data.topics.includes(topic)) && data.date >= from && data.date.slice(0, to.length) <= to)
    .sort((a, b) => (a.data.date < b.data.date ? -1 : a.data.date > b.data.date ? 1 : 0));
}

/** Events as a list along a spine. */
export function timelineList(events: readonly Entry<'events'>[], { href }: ProseContext, inline: (mdx: string) => string): Element {
  return h('ol', { class: 'timeline' }, events.map(({ data, url }) =>
    h('li', { class: 'timeline-event' }, [
      h('time', { datetime: data.date, class: 'timeline-date' }, formatEventDate(data)),
      h('div', { class: 'timeline-text' }, [
        h('p', { class: 'timeline-title' }, [h('a', { href: href(url) }, data.title)]),
        h('p', [raw(inline(data.summary))]),
      ]),
    ])));
}
