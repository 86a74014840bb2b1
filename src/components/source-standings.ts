import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import type { Source } from '../model/source.ts';
import { byTitle } from './order.ts';

/** What kind of witness a source is, in the order of the index. */
export const standings: Record<Source['standing'], { label: string; summary: string }> = {
  official: { label: 'Official papers', summary: 'Published by a public body in its own name.' },
  data: { label: 'Statistics and data', summary: 'Published tables that the datasets here are taken from.' },
  research: { label: 'Research', summary: 'Studies, and the work of research bodies and think tanks.' },
  professional: { label: 'Professional bodies', summary: 'From those who do the work, and those who speak for them.' },
  news: { label: 'News', summary: 'Reports and columns in newspapers, magazines and on news sites.' },
  reference: { label: 'Works of reference', summary: 'Overviews and background.' },
  'own-working': { label: 'Our own working', summary: 'Sums on figures from the other sources; each shows its inputs.' },
};

/** Sources by standing, each group by title. */
export function sourcesByStanding(catalogue: Catalogue): { standing: Source['standing']; sources: Entry<'sources'>[] }[] {
  const groups = Map.groupBy(catalogue.sources.values(), ({ data }) => data.standing);
  return (Object.keys(standings) as Source['standing'][]).flatMap((standing) => {
    const sources = groups.get(standing)?.toSorted(byTitle);
    return sources ? [{ standing, sources }] : [];
  });
}
