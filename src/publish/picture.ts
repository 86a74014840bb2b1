import type { Catalogue, Entry } from '../catalogue/catalogue.ts';
import { sourcesOfChart } from '../catalogue/chart-sources.ts';
import { colors, el, renderChart, sheet, wide, wrapText, type SvgElement } from '../charts/index.ts';
import { formatDate } from '../format.ts';

const margin = 28;
/** Of a picture, in pixels; files are drawn at twice that. */
export const pictureWidth = wide.width + 2 * margin;
const paper = '#fbf9f4';
const sans = "'Source Sans 3', sans-serif";
const serif = "'Source Serif 4', serif";

interface Style {
  family: string;
  size: number;
  leading: number;
  weight: 400 | 600;
  fill: string;
}

const styles = {
  title: { family: serif, size: 25, leading: 31, weight: 600, fill: colors.ink },
  subtitle: { family: sans, size: 16, leading: 22, weight: 400, fill: colors.soft },
  source: { family: sans, size: 13, leading: 18, weight: 400, fill: colors.soft },
} satisfies Record<string, Style>;

/** A chart as a picture that can travel alone: finding, drawing, source and licence in one. */
export function chartPicture(entry: Entry<'charts'>, catalogue: Catalogue, address: string): SvgElement {
  const table = catalogue.chartTables.get(entry.id);
  if (!table) throw new Error(`no table for the chart “${entry.id}”`);
  const drawing = renderChart(entry.data, { ...table, links: {} }, sheet, { id: entry.id });
  const parts: SvgElement[] = [];
  let y = margin;
  const write = (text: string, style: Style) => {
    const block = textBlock(text, margin, y, wide.width, style);
    parts.push(block.element);
    y += block.height;
  };
  write(entry.data.title, styles.title);
  write(entry.data.subtitle, styles.subtitle);
  y += 12;
  parts.push(placed(drawing, margin, y, wide.width, Number(drawing.attributes['height'])));
  y += Number(drawing.attributes['height']) + 16;
  write(`Source: ${sourcesOf(entry, catalogue)}`, styles.source);
  write(`${address} · ${catalogue.portal.name}, ${catalogue.portal.licence.name}`, styles.source);
  return framed(pictureWidth, Math.ceil(y + margin / 2), parts);
}

/** `Coast Office, 2014; Lamp Room` — who says so, in a line. */
export function sourcesOf(entry: Entry<'charts'>, catalogue: Catalogue): string {
  const dataset = entry.data.dataset ? catalogue.datasets.get(entry.data.dataset) : undefined;
  if (!dataset) return `records of ${catalogue.portal.name}, each with its own sources.`;
  const names = sourcesOfChart(entry, catalogue).map(({ data }) => (data.issued ? `${data.publisher}, ${formatDate(data.issued)}` : data.publisher));
  return [`${[...new Set(names)].join('; ')}.`, dataset.data.attribution].filter(Boolean).join(' ');
}

/** A drawing set into a larger one, scaled to fit; not cut at its edges. */
export function placed(drawing: SvgElement, x: number, y: number, width: number, height: number): SvgElement {
  return { ...drawing, attributes: { ...drawing.attributes, x, y, width, height, preserveAspectRatio: 'xMinYMin meet', overflow: 'visible' } };
}

/** The whole picture on its paper. */
export function framed(width: number, height: number, parts: SvgElement[]): SvgElement {
  return el('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height }, [
    el('rect', { width, height, fill: paper }),
    el('rect', { width, height: 5, fill: colors['series-1'] }),
    ...parts,
  ]);
}

/** Lines of text from a corner; the serif of titles runs wider than the sans that widths are known of. */
export function textBlock(text: string, x: number, y: number, width: number, style: Style, maxLines = 8): { element: SvgElement; height: number } {
  const room = style.family === serif ? width / 1.09 : width;
  const lines = wrapText(text, room, { width, fontSize: style.size, lineHeight: style.leading }, { weight: style.weight, maxLines });
  const element = el('text', { 'font-family': style.family, 'font-size': style.size, 'font-weight': style.weight, fill: style.fill },
    lines.map((line, index) => el('tspan', { x, y: y + style.size + index * style.leading }, line)));
  return { element, height: lines.length * style.leading };
}

export type { Style };
export { sans, serif };
