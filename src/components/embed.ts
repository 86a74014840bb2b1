import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { renderChart, wide } from '../charts/index.ts';
import { escapeHtml } from './html.ts';

/** What title, words, source and downloads take beside a drawing in a column of text; a frame that is taller than a screen is scrolled twice. */
const [words, most] = [500, 1200];

/** The height of a frame that shows a chart whole where there is room for its wide drawing. */
export function embedHeight(catalogue: Catalogue, entry: Entry<'charts'>): number {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  const drawing = Number(renderChart(entry.data, table, wide, { id: entry.id, description: '' }).attributes['height']);
  return Math.min(most, Math.ceil((drawing + words) / 10) * 10);
}

/** What another site pastes to show a piece of ours: a frame that needs no script, and under it where it is from. */
export function embedSnippet({ title, address, portal, height }: { title: string; address: string; portal: string; height: number }): string {
  const name = escapeHtml(title);
  return [
    `<iframe src="${address}embed/" title="${name}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`,
    `<p><a href="${address}">${name}</a>, ${escapeHtml(portal)}</p>`,
  ].join('\n');
}
