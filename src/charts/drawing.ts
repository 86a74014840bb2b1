import type { Block, Curve, Dot, Label, Layout, Rule } from './layout.ts';
import { el, type Attributes, type SvgElement } from './svg.ts';
import { colors, type ShapeTone, type Size } from './theme.ts';

/** A finished mark, to be framed. */
export interface Drawing {
  height: number;
  children: SvgElement[];
  /** Whether it holds links, which must stay within reach of the keyboard. */
  hasLinks?: boolean;
}

/** The elements of a layout: grid first, text last. */
export function drawLayout(layout: Layout, size: Size): Drawing {
  const children = [
    ...layout.rules.map(drawRule),
    ...layout.blocks.map(drawBlock),
    ...layout.curves.map(drawCurve),
    ...layout.dots.map(drawDot),
    ...layout.labels.map((label) => drawLabel(label, size)),
  ];
  return { height: layout.height, children };
}

export function drawBlock({ tone, ...box }: Block): SvgElement {
  return el('rect', { class: `block ${tone}`, ...box, ...paint(tone) });
}

/** The fill of a shape; where there is no value, an empty outline. */
export function paint(tone: ShapeTone): Attributes {
  return tone === 'missing' ? { fill: 'none', stroke: colors.muted, 'stroke-dasharray': '3 3' } : { fill: colors[tone] };
}

export function drawLabel(label: Label, size: Size): SvgElement {
  const { x, y, lines, anchor, tone, weight } = label;
  const attributes = {
    class: `label ${tone}`, x, y, fill: colors[tone],
    'text-anchor': anchor === 'start' ? undefined : anchor,
    'font-weight': weight === 400 ? undefined : weight,
  };
  if (lines.length < 2) return el('text', attributes, lines);
  return el('text', attributes, lines.map((line, index) => el('tspan', { x, y: y + index * size.lineHeight }, line)));
}

function drawRule({ tone, ...ends }: Rule): SvgElement {
  return el('line', { class: `rule ${tone}`, ...ends, stroke: colors[tone] });
}

function drawCurve({ path, tone, width }: Curve): SvgElement {
  return el('path', {
    class: `curve ${tone}`, d: path, fill: 'none', stroke: colors[tone], 'stroke-width': width,
    'stroke-linejoin': 'round', 'stroke-linecap': 'round',
  });
}

function drawDot({ x, y, radius, tone }: Dot): SvgElement {
  return el('circle', { class: `dot ${tone}`, cx: x, cy: y, r: radius, fill: colors[tone] });
}
