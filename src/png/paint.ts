import { pixels, type SvgElement } from '../charts/index.ts';
import { ink } from './ink.ts';
import type { TextStyle } from './letters.ts';
import type { Desk } from './tools.ts';

/** Paints a drawing: of SVG, the elements and attributes that ours have. Another is an error, not a gap in the picture. */
export function paint(element: SvgElement, desk: Desk, around: TextStyle = { family: '', weight: '400', size: 16 }): void {
  const painter = painters[element.name];
  if (!painter) throw new Error(`a picture cannot show the element “${element.name}”`);
  for (const name of Object.keys(element.attributes)) {
    if (!known.has(name) && !name.startsWith('aria-')) throw new Error(`a picture cannot show “${name}” of the element “${element.name}”`);
  }
  painter(element, desk, around);
}

const known = new Set([
  'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd', 'viewBox',
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'font-family', 'font-size', 'font-weight', 'text-anchor',
  // A drawing within a picture stands at its corner and is not cut; the rest is for browsers.
  'preserveAspectRatio', 'overflow', 'xmlns', 'class', 'id', 'role', 'pointer-events',
]);

type Painter = (element: SvgElement, desk: Desk, around: TextStyle) => void;

const painters: Record<string, Painter> = {
  svg: (element, desk, around) => {
    const { canvas } = desk;
    const [, , width = 1, height = 1] = String(element.attributes['viewBox']).split(' ').map(Number);
    const scale = Math.min(length(element, 'width') / width, length(element, 'height') / height);
    canvas.save();
    canvas.translate(length(element, 'x'), length(element, 'y'));
    canvas.scale(scale, scale);
    paintChildren(element, desk, styleOf(element, around));
    canvas.restore();
  },
  g: paintChildren,
  title: () => undefined,
  desc: () => undefined,
  rect: (element, desk) => {
    const { skia, canvas, brush } = desk;
    const [x, y, radius] = [length(element, 'x'), length(element, 'y'), length(element, 'rx')];
    const corners = skia.RRectXY(skia.XYWHRect(x, y, length(element, 'width'), length(element, 'height')), radius, radius);
    ink(element.attributes, desk, () => canvas.drawRRect(corners, brush));
  },
  circle: (element, desk) => ink(element.attributes, desk, () =>
    desk.canvas.drawCircle(length(element, 'cx'), length(element, 'cy'), length(element, 'r'), desk.brush)),
  line: (element, desk) => ink({ ...element.attributes, fill: 'none' }, desk, () =>
    desk.canvas.drawLine(length(element, 'x1'), length(element, 'y1'), length(element, 'x2'), length(element, 'y2'), desk.brush)),
  path: (element, desk) => {
    const path = desk.skia.Path.MakeFromSVGString(String(element.attributes['d']));
    if (!path) throw new Error(`“${element.attributes['d']}” is not a path`);
    ink(element.attributes, desk, () => desk.canvas.drawPath(path, desk.brush));
    path.delete();
  },
  text: (element, desk, around) => {
    const style = styleOf(element, around);
    const lines = element.children.filter((child) => typeof child !== 'string');
    for (const { attributes, children } of lines.length > 0 ? lines : [element]) {
      write({ ...element, attributes: { ...element.attributes, ...attributes }, children }, desk, style);
    }
  },
};

function paintChildren({ children }: SvgElement, desk: Desk, around: TextStyle): void {
  for (const child of children) if (typeof child !== 'string') paint(child, desk, around);
}

/** Text on one line. */
function write(line: SvgElement, desk: Desk, style: TextStyle): void {
  const { font, set } = desk.letters(style);
  const { glyphs, positions, width } = set(line.children.join(''));
  const before = { start: 0, middle: 0.5, end: 1 }[String(line.attributes['text-anchor'] ?? 'start')] ?? NaN;
  ink(line.attributes, desk, () => desk.canvas.drawGlyphs(glyphs, positions, length(line, 'x') - before * width, length(line, 'y'), font, desk.brush));
}

function styleOf({ attributes }: SvgElement, around: TextStyle): TextStyle {
  const { 'font-family': family, 'font-weight': weight = around.weight, 'font-size': size = around.size } = attributes;
  return { family: family === undefined ? around.family : firstFamily(String(family)), weight: String(weight), size: Number(size) };
}

/** `'Source Sans 3', sans-serif` → `Source Sans 3` */
function firstFamily(families: string): string {
  const [, first] = /^'([^']+)'/.exec(families) ?? [];
  if (!first) throw new Error(`“${families}” begins with no family in quotes`);
  return first;
}

/** As the file of the drawing has it: to a tenth of a pixel. */
const length = ({ attributes }: SvgElement, name: string): number => Number(pixels(Number(attributes[name] ?? 0)));
