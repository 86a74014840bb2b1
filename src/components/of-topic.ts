import type { BriefingEntry, Catalogue, Entry } from '../catalogue/catalogue.ts';
import { byDate, byNumber, byTitle, newestFirst } from './order.ts';

/** What belongs to a topic, each kind in its own order. */
export interface OfTopic {
  briefings: BriefingEntry[];
  programmes: Entry<'programmes'>[];
  claims: Entry<'claims'>[];
  events: Entry<'events'>[];
  charts: Entry<'charts'>[];
  organisations: Entry<'organisations'>[];
}

/** Everything that names the topic; superseded briefings are left to their own addresses. */
export function ofTopic(catalogue: Catalogue, topic: string): OfTopic {
  const within = <E extends { data: { topics: string[] } }>(entries: Map<string, E>) =>
    [...entries.values()].filter(({ data }) => data.topics.includes(topic));
  return {
    briefings: within(catalogue.briefings).filter(({ data }) => data.status !== 'superseded').sort((a, b) => firstTopic(a, b, topic) || newestFirst(a, b)),
    programmes: within(catalogue.programmes).sort(byNumber),
    claims: within(catalogue.claims).sort(byTitle),
    events: within(catalogue.events).sort(byDate),
    charts: within(catalogue.charts).sort(byTitle),
    organisations: within(catalogue.organisations).sort(byTitle),
  };
}

/** Briefings that name the topic first stand before those that only touch it. */
const firstTopic = (a: BriefingEntry, b: BriefingEntry, topic: string): number =>
  Number(b.data.topics[0] === topic) - Number(a.data.topics[0] === topic);

/** The topics in their own order. */
export function topicsInOrder(catalogue: Catalogue): Entry<'topics'>[] {
  return [...catalogue.topics.values()].sort(byNumber);
}

/** The events that concern most records, in the order of their dates: a slice that a reader should not miss. */
export function weightiest(events: readonly Entry<'events'>[], limit: number): Entry<'events'>[] {
  const weight = ({ data }: Entry<'events'>) => data.about.length;
  return [...events].sort((a, b) => weight(b) - weight(a) || byDate(a, b)).slice(0, limit).sort(byDate);
}

/** The records that others mention most; names decide among equals. */
export function mostMentioned<E extends Entry>({ backlinks }: Catalogue, entries: Iterable<E>, limit: number): E[] {
  const times = ({ key }: E) => backlinks.get(key)?.length ?? 0;
  return [...entries].sort((a, b) => times(b) - times(a) || byTitle(a, b)).slice(0, limit);
}
