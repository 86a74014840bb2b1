import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { byDate } from './order.ts';

/** What happened in one year. */
export interface Year {
  year: string;
  events: Entry<'events'>[];
}

/** Events by year, the earliest first. */
export function eventsByYear(catalogue: Catalogue): Year[] {
  const events = [...catalogue.events.values()].sort(byDate);
  return [...Map.groupBy(events, ({ data }) => data.date.slice(0, 4))].map(([year, held]) => ({ year, events: held }));
}

/** The chart that shows most of the timeline. */
export function widestTimeline(catalogue: Catalogue): string | undefined {
  const sizeOf = (id: string) => catalogue.chartTables.get(id)?.rows.length ?? 0;
  return [...catalogue.charts.values()]
    .filter(({ data }) => data.mark === 'timeline' && data.catalogue?.kind === 'events')
    .map(({ id }) => id)
    .sort((a, b) => sizeOf(b) - sizeOf(a))[0];
}
