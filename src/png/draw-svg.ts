import { pixels, type SvgElement } from '../charts/index.ts';
import { fillAndStroke } from './fill-and-stroke.ts';
import type { TextStyle } from './letters.ts';
import type { Target } from './skia.ts';

/** Draws a drawing on a canvas: of SVG, the elements and attributes that ours have. Another is an error, not a gap in the picture. */
export function drawSvg(element: SvgElement, target: Target, around: TextStyle = { family: '', weight: '400', size: 16 }): void {
  const draw = elements[element.name];
  if (!draw) throw new Error(`a picture cannot show the element “${element.name}”`);
  for (const name of Object.keys(element.attributes)) {
    if (!known.has(name) && !name.startsWith('aria-')) throw new Error(`a picture cannot show “${name}” of the element “${element.name}”`);
  }
  draw(element, target, around);
}

const known = new Set([
  'x', 'y', 'width', 'height', 'rx', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2', 'd', 'viewBox',
  'fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin',
  'font-family', 'font-size', 'font-weight', 'text-anchor',
  // A drawing within a picture stands at its corner and is not cut; the rest is for browsers.
  'preserveAspectRatio', 'overflow', 'xmlns', 'class', 'id', 'role', 'pointer-events',
]);

type DrawElement = (element: SvgElement, target: Target, around: TextStyle) => void;

const elements: Record<string, DrawElement> = {
  svg: (element, target, around) => {
    const { canvas } = target;
    const [, , width = 1, height = 1] = String(element.attributes['viewBox']).split(' ').map(Number);
    const scale = Math.min(length(element, 'width') / width, length(element, 'height') / height);
    canvas.save();
    canvas.translate(length(element, 'x'), length(element, 'y'));
    canvas.scale(scale, scale);
    drawChildren(element, target, styleOf(element, around));
    canvas.restore();
  },
  g: drawChildren,
  title: () => undefined,
  desc: () => undefined,
  rect: (element, target) => {
    const { kit, canvas, paint } = target;
    const [x, y, radius] = [length(element, 'x'), length(element, 'y'), length(element, 'rx')];
    const corners = kit.RRectXY(kit.XYWHRect(x, y, length(element, 'width'), length(element, 'height')), radius, radius);
    fillAndStroke(element.attributes, target, () => canvas.drawRRect(corners, paint));
  },
  circle: (element, target) => fillAndStroke(element.attributes, target, () =>
    target.canvas.drawCircle(length(element, 'cx'), length(element, 'cy'), length(element, 'r'), target.paint)),
  line: (element, target) => fillAndStroke({ ...element.attributes, fill: 'none' }, target, () =>
    target.canvas.drawLine(length(element, 'x1'), length(element, 'y1'), length(element, 'x2'), length(element, 'y2'), target.paint)),
  path: (element, target) => {
    const path = target.kit.Path.MakeFromSVGString(String(element.attributes['d']));
    if (!path) throw new Error(`“${element.attributes['d']}” is not a path`);
    fillAndStroke(element.attributes, target, () => target.canvas.drawPath(path, target.paint));
    path.delete();
  },
  text: (element, target, around) => {
    const style = styleOf(element, around);
    const lines = element.children.filter((child) => typeof child !== 'string');
    for (const { attributes, children } of lines.length > 0 ? lines : [element]) {
      write({ ...element, attributes: { ...element.attributes, ...attributes }, children }, target, style);
    }
  },
};

function drawChildren({ children }: SvgElement, target: Target, around: TextStyle): void {
  for (const child of children) if (typeof child !== 'string') drawSvg(child, target, around);
}

/** Text on one line. */
function write(line: SvgElement, target: Target, style: TextStyle): void {
  const { font, shape } = target.letters(style);
  const { glyphs, positions, width } = shape(line.children.join(''));
  const before = { start: 0, middle: 0.5, end: 1 }[String(line.attributes['text-anchor'] ?? 'start')] ?? NaN;
  fillAndStroke(line.attributes, target, () => target.canvas.drawGlyphs(glyphs, positions, length(line, 'x') - before * width, length(line, 'y'), font, target.paint));
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
