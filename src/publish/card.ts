import type { BriefingEntry, Catalogue, Entry } from '../catalogue/catalogue.ts';
import { card, cardMap, chartRenderer, colors, type Size, type SvgElement } from '../charts/index.ts';
import { formatPeriod } from '../format.ts';
import type { Mark } from '../model/chart.ts';
import { framed, placed, sans, serif, sourcesOf, textBlock, type Style } from './picture.ts';

/** What Open Graph asks for: ogp.me, 1.91 : 1. */
export const cardSize = { width: 1200, height: 630 };
const margin = 64;
const room = cardSize.width - 2 * margin;

const style = (family: string, size: number, leading: number, weight: 400 | 600, fill: string): Style => ({ family, size, leading, weight, fill });
const name = style(sans, 26, 32, 600, colors['series-1']);
const quiet = style(sans, 28, 38, 400, colors.soft);

/** A briefing on a card: its subject, title and summary. */
export function briefingCard(entry: BriefingEntry, catalogue: Catalogue): SvgElement {
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

/** A chart on a card: its finding over its drawing, as large as fits; a map stands beside it. */
export function chartCard(entry: Entry<'charts'>, catalogue: Catalogue): SvgElement {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  const { mark } = entry.data;
  const isMap = mark === 'tile-map';
  const width = isMap ? room * 0.43 : room;
  const title = stacked(entry.data.title, 48, style(serif, isMap ? 38 : 44, isMap ? 46 : 52, 600, colors.ink), isMap ? 4 : 2, width);
  const subtitle = textBlock(entry.data.subtitle, margin, 52 + title.height, width, style(sans, 24, 30, 400, colors.soft), isMap && title.height < 184 ? 2 : 1);
  const draw = chartRenderer(entry.data, { ...table, links: {} }, { id: entry.id });
  const top = isMap ? 56 : 48 + title.height + 52;
  const drawing = isMap ? draw(cardMap) : largest(draw, 556 - top, isBranched(mark) || entry.data.encoding.facet ? [480, 540, 600, 680, 760] : [480, 540, 600]);
  return framed(cardSize.width, cardSize.height, [
    title.element,
    subtitle.element,
    placed(drawing, margin, top, room, 556 - top),
    textBlock(catalogue.portal.name, margin, 576, 420, style(sans, 22, 26, 600, colors['series-1'])).element,
    textBlock(`Source: ${sourcesOf(entry, catalogue)}`, margin + 420, 576, room - 420, style(sans, 18, 26, 400, colors.soft), 1).element,
  ]);
}

/** What has names all over it needs more room for them, and takes them smaller. */
const isBranched = (mark: Mark) => mark === 'flow' || mark === 'network' || mark === 'tree';

/** The narrowest drawing that stays whole within the height, for on the card it is the largest; or else as much as fits of the widest. */
function largest(draw: (size: Size) => SvgElement, height: number, widths: number[]): SvgElement {
  const { fontSize, lineHeight } = card;
  const roomAt = (width: number) => (height * width) / room;
  const isWhole = (width: number) => Number(draw({ width, fontSize, lineHeight }).attributes['height']) <= roomAt(width);
  const widest = widths.at(-1) ?? card.width;
  const width = isWhole(widest) ? widths.find(isWhole) ?? widest : widest;
  return draw({ ...card, width, height: roomAt(width) });
}

function stacked(text: string, y: number, how: Style, maxLines: number, width = room): { element: SvgElement; height: number } {
  return textBlock(text, margin, y, width, how, maxLines);
}
