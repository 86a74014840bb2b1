import { textWidth } from '../../../src/charts/text.ts';
import { narrow, wide } from '../../../src/charts/theme.ts';
import type { SvgElement } from '../../../src/charts/svg.ts';

export interface Box { text: string; left: number; right: number; top: number; bottom: number }

/** The boxes of all lines of text in a drawing. */
export function textBoxes(node: SvgElement): Box[] {
  const size = [narrow, wide].find(({ width }) => width === node.attributes['width']) ?? wide;
  return linesOf(node).map(({ element, text, weight, anchor }) => {
    const width = textWidth(text, size, weight === 600 ? 600 : 400);
    const x = Number(element.attributes['x']);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    const baseline = Number(element.attributes['y']);
    return { text, left, right: left + width, top: baseline - size.fontSize * 0.72, bottom: baseline + size.fontSize * 0.2 };
  });
}

interface Line { element: SvgElement; text: string; weight: unknown; anchor: unknown }

function linesOf(node: SvgElement): Line[] {
  if (node.name === 'title' || node.name === 'desc') return [];
  const children = node.children.filter((child) => typeof child !== 'string');
  if (node.name !== 'text') return children.flatMap(linesOf);
  const own = { weight: node.attributes['font-weight'], anchor: node.attributes['text-anchor'] };
  const texts = node.children.filter((child) => typeof child === 'string');
  return [...texts.map((text) => ({ element: node, text, ...own })),
    ...children.map((element) => ({ element, text: element.children.join('').trim(), ...own }))];
}

/** What lies outside the frame, and what overlaps, in words. */
export function faultsOf(drawing: SvgElement): string[] {
  const [width, height] = [Number(drawing.attributes['width']), Number(drawing.attributes['height'])];
  const boxes = textBoxes(drawing);
  const outside = boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < -0.5 || bottom > height + 0.5)
    .map((box) => `outside: “${box.text}” ${JSON.stringify(box)}`);
  const overlapping = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)).map((b) => `overlap: “${a.text}” and “${b.text}”`));
  return [...outside, ...overlapping];
}

const overlap = (a: Box, b: Box) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Shapes that leave the frame. */
export function strayShapes(drawing: SvgElement): string[] {
  const [width, height] = [Number(drawing.attributes['width']), Number(drawing.attributes['height'])];
  return shapesOf(drawing).filter(({ attributes: a }) => {
    const [x, y, w, h] = [a['x'], a['y'], a['width'], a['height']].map(Number) as [number, number, number, number];
    return x < -0.5 || y < -0.5 || w < 0 || h < 0 || x + w > width + 0.5 || y + h > height + 0.5;
  }).map(({ attributes }) => `stray: ${JSON.stringify(attributes)}`);
}

function shapesOf(node: SvgElement): SvgElement[] {
  const children = node.children.filter((child) => typeof child !== 'string').flatMap(shapesOf);
  return node.name === 'rect' ? [node, ...children] : children;
}
