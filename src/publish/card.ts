import type { BriefingEntry, Catalogue, Entry } from '../catalogue/catalogue.ts';
import { card, colors, describeChart, renderChart, type SvgElement } from '../charts/index.ts';
import { formatPeriod } from '../format.ts';
import { framed, placed, sans, serif, sourcesOf, textBlock, type Style } from './picture.ts';

/** What Open Graph asks for: ogp.me, 1.91 : 1. */
export const cardSize = { width: 1200, height: 630 };
const margin = 64;
const room = cardSize.width - 2 * margin;

const style = (family: string, size: number, leading: number, weight: 400 | 600, fill: string): Style => ({ family, size, leading, weight, fill });
const name = style(sans, 26, 32, 600, colors['series-1']);
const quiet = style(sans, 28, 38, 400, colors.soft);

/** A briefing on a card: its subject, title and summary. */
export function briefingCard(entry: BriefingEntry, catalogue: Catalogue): string {
  const { period, topics, summary } = entry.data;
  const subject = topics.map((id) => catalogue.topics.get(id)?.title ?? '').filter(Boolean).join(' · ');
  const when = period ? `  ·  ${formatPeriod(period.from, period.to)}` : '';
  const title = stacked(entry.title, 120, style(serif, 66, 76, 600, colors.ink), 4);
  return framed(cardSize.width, cardSize.height, [
    textBlock(`${subject}${when}`, margin, 62, room, style(sans, 26, 32, 600, colors.soft)).element,
    title.element,
    textBlock(summary, margin, 140 + title.height, room, quiet, 3).element,
    textBlock(catalogue.portal.name, margin, 552, room, name).element,
  ]);
}

/** A chart on a card: its finding over its drawing, as large as fits. */
export function chartCard(entry: Entry<'charts'>, catalogue: Catalogue): string {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  const drawing = renderChart(entry.data, { ...table, links: {} }, card, { id: entry.id });
  const title = stacked(entry.data.title, 48, style(serif, 44, 52, 600, colors.ink), 2);
  const top = 48 + title.height + 52;
  return framed(cardSize.width, cardSize.height, [
    title.element,
    textBlock(entry.data.subtitle, margin, 52 + title.height, room, style(sans, 24, 30, 400, colors.soft), 1).element,
    fits(drawing, 556 - top)
      ? placed(drawing, margin, top, room, 556 - top)
      : textBlock(describeChart(entry.data, table), margin, top + 16, room, quiet, 6).element,
    textBlock(catalogue.portal.name, margin, 576, 420, style(sans, 22, 26, 600, colors['series-1'])).element,
    textBlock(sourcesOf(entry, catalogue), margin + 420, 576, room - 420, style(sans, 18, 26, 400, colors.soft), 1).element,
  ]);
}

/** Whether a drawing can still be read when it is made as high as there is room; a tall one says in words what it shows. */
function fits({ attributes }: SvgElement, height: number): boolean {
  return Math.min(room / Number(attributes['width']), height / Number(attributes['height'])) >= 0.85;
}

function stacked(text: string, y: number, how: Style, maxLines: number): { element: SvgElement; height: number } {
  return textBlock(text, margin, y, room, how, maxLines);
}
