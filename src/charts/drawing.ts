import { hatchPath } from './hatch.ts';
import type { Area, Block, Curve, Dot, Label, Layout, Rule, Spot } from './layout.ts';
import { el, type Attributes, type SvgElement } from './svg.ts';
import { colors, type ShapeTone, type Size } from './theme.ts';

/** A finished mark, to be framed. */
export interface Drawing {
  height: number;
  children: SvgElement[];
  /** Whether it holds links, which must stay within reach of the keyboard. */
  hasLinks?: boolean;
}

/** What draws a layout at any size. */
export const drawn = (layOut: (size: Size) => Layout) => (size: Size): Drawing => drawLayout(layOut(size), size);

/** The elements of a layout: grid first, text last, what leads elsewhere together with its name. */
function drawLayout(layout: Layout, size: Size): Drawing {
  const children: SvgElement[] = [];
  const links = new Map<string, SvgElement[]>();
  const add = (element: SvgElement, link?: string) => {
    if (link === undefined) children.push(element);
    else if (links.get(link)?.push(element) === undefined) links.set(link, [element]);
  };
  for (const rule of layout.rules) add(drawRule(rule));
  for (const area of layout.areas) add(drawArea(area), area.link);
  for (const block of layout.blocks) add(drawBlock(block), block.link);
  for (const curve of layout.curves) add(drawCurve(curve), curve.link);
  for (const dot of layout.dots) add(drawDot(dot), dot.link);
  for (const spot of layout.spots) add(drawSpot(spot));
  for (const label of layout.labels) add(drawLabel(label, size), label.link);
  for (const [href, parts] of links) children.push(el('a', { href }, parts));
  return { height: layout.height, children, hasLinks: links.size > 0 };
}

const titled = (title: string | undefined) => (title ? [el('title', {}, title)] : []);

export function drawBlock({ x, y, width, height, tone, title, status, clear }: Block): SvgElement {
  if (!status) return el('rect', { class: `block ${tone}`, x, y, width, height, ...paint(tone) }, titled(title));
  return el('g', {}, [
    ...titled(title),
    el('rect', { class: `block ${tone}`, x, y, width, height, ...paint(tone), 'fill-opacity': '0.2' }),
    el('path', { class: `curve hatch ${tone}`, d: hatchPath({ x, y, width, height }, clear && [clear]), fill: 'none', stroke: colors[tone], 'stroke-width': 1 }),
  ]);
}

/** The fill of a shape; where there is no value, an empty outline. The steps of a quantity have one as well, for the palest would fade into the paper. */
export function paint(tone: ShapeTone): Attributes {
  if (tone === 'missing') return { fill: 'none', stroke: colors.muted, 'stroke-dasharray': '3 3' };
  return tone.startsWith('shade') ? { fill: colors[tone], stroke: colors.muted } : { fill: colors[tone] };
}

export function drawLabel(label: Label, size: Size): SvgElement {
  const { x, y, lines, anchor, tone, weight } = label;
  const attributes = {
    class: `label ${tone}`, x, y, fill: colors[tone],
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': weight === 400 ? undefined : weight,
  };
  if (lines.length < 2) return el('text', attributes, lines);
  return el('text', attributes, lines.map((line, index) => el('tspan', { x, y: y + index * size.lineHeight }, spaced(line, index, label))));
}

/** Lines are heard as one text: a space between them, where it moves no letter that is seen. */
function spaced(line: string, index: number, { anchor, lines }: Label): string {
  if (anchor === 'end') return index > 0 ? ` ${line}` : line;
  return index < lines.length - 1 ? `${line} ` : line;
}

function drawRule({ x1, y1, x2, y2, tone, isDashed }: Rule): SvgElement {
  return el('line', { class: `rule ${tone}`, x1, y1, x2, y2, stroke: colors[tone], 'stroke-dasharray': isDashed ? '4 3' : undefined });
}

function drawArea({ path, tone, opacity = 1, title }: Area): SvgElement {
  return el('path', { class: `area ${tone}`, d: path, fill: colors[tone], 'fill-opacity': opacity === 1 ? undefined : String(opacity) }, titled(title));
}

function drawCurve({ path, tone, width, dash, title }: Curve): SvgElement {
  return el('path', {
    class: `curve ${tone}`, d: path, fill: 'none', stroke: colors[tone], 'stroke-width': String(width),
    'stroke-dasharray': dash, 'stroke-linejoin': 'round', 'stroke-linecap': dash ? undefined : 'round',
  }, titled(title));
}

/** A dot; hollow where its value is uncertain. */
function drawDot({ x, y, radius, tone, title, status }: Dot): SvgElement {
  if (!status) return el('circle', { class: `dot ${tone}`, cx: x, cy: y, r: radius, fill: colors[tone] }, titled(title));
  return el('circle', {
    class: `curve ring ${tone}`, cx: x, cy: y, r: radius - 1, fill: 'none', stroke: colors[tone], 'stroke-width': 2, 'pointer-events': 'all',
  }, titled(title));
}

function drawSpot({ x, y, radius, title }: Spot): SvgElement {
  return el('circle', { class: 'spot', cx: x, cy: y, r: radius, fill: 'none', 'pointer-events': 'all' }, titled(title));
}
