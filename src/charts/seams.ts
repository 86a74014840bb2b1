import { contrast } from './contrast.ts';
import type { SvgElement, SvgNode } from './svg.ts';
import { colors, darkColors, type ShapeTone } from './theme.ts';

/** A filled box of a drawing. */
interface Filled { x: number; y: number; width: number; height: number; tone: ShapeTone; title: string }

/** What parts two colours that would else run into each other: less is no seam. */
const leastSeam = 1;

/** A shape of two pixels is a hairline: it has no room for a seam, and is told by its words. */
const leastShape = 2;

/** Pairs of shapes that touch without a seam of paper between them, in colours that do not stand out from each other by 3 : 1 in light or in dark. */
export function unparted(drawing: SvgElement): [string, string][] {
  const boxes = filledIn(drawing, '').filter(({ width, height }) => Math.min(width, height) > leastShape);
  if (new Set(boxes.map(({ tone }) => tone)).size < 2) return [];
  const found = new Map<string, [string, string]>();
  const [start, extent] = runsAcross(boxes) ? ['x', 'width'] as const : ['y', 'height'] as const;
  const sorted = boxes.toSorted((a, b) => a[start] - b[start] || a.y - b.y || a.x - b.x);
  sorted.forEach((one, index) => {
    const end = one[start] + one[extent] + leastSeam;
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next]!;
      if (other[start] >= end) break;
      if (one.tone === other.tone || !isTouching(one, other) || isApart(one.tone, other.tone)) continue;
      found.set(`${one.title}\n${other.title}`, [one.title, other.title]);
    }
  });
  return [...found.values()];
}

/** Whether boxes stand side by side rather than one below the other: each is compared with those that begin before its end. */
const runsAcross = (boxes: readonly Filled[]) => new Set(boxes.map(({ x }) => x)).size > new Set(boxes.map(({ y }) => y)).size;

const isApart = (one: ShapeTone, other: ShapeTone) => one === 'missing' || other === 'missing'
  || [colors, darkColors].every((theme) => contrast(theme[one], theme[other]) >= 3);

/** Side by side along a stretch that can be seen, and nearer than a seam. */
function isTouching(a: Filled, b: Filled): boolean {
  const between = (from: number, length: number, other: number, otherLength: number) => Math.max(from, other) - Math.min(from + length, other + otherLength);
  const [across, along] = [between(a.x, a.width, b.x, b.width), between(a.y, a.height, b.y, b.height)];
  return (across < leastSeam - 0.01 && along < -2) || (along < leastSeam - 0.01 && across < -2);
}

const isElement = (node: SvgNode): node is SvgElement => typeof node !== 'string';

function filledIn({ children }: SvgElement, around: string): Filled[] {
  const elements = children.filter(isElement);
  const title = elements.find(({ name }) => name === 'title')?.children.join('') ?? around;
  return elements.flatMap((element): Filled[] => {
    const { x, y, width, height, class: names, 'fill-opacity': opacity } = element.attributes;
    const [kind = '', tone] = String(names).split(' ');
    if (element.name !== 'rect' || !['block', 'tile'].includes(kind) || opacity !== undefined) return filledIn(element, title);
    const own = element.children.filter(isElement).find(({ name }) => name === 'title')?.children.join('') ?? title;
    return [{ x: Number(x), y: Number(y), width: Number(width), height: Number(height), tone: tone as ShapeTone, title: own }];
  });
}
