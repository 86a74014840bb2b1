import type { Annotation, ChartSpec } from '../model/chart.ts';
import { placeOf, type Place, type Spot } from './annotation-places.ts';
import { layoutFootnotes } from './footnotes.ts';
import { firstFree, obstaclesOf, touches } from './free-place.ts';
import { combine, label, point, type Box, type Curve, type Label, type Layout, type Plot, type Rule } from './layout.ts';
import { greatestWidth, longestWord, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** A layout with its reference lines, bands and notes: beside what they are about where there is room, else as numbered footnotes. */
export function annotated(layout: Layout, { annotations }: ChartSpec, size: Size): Layout {
  const words = wordsFor(size, layout.plot);
  return footnoted(withAnnotations(layout, annotations, size, words), words, size);
}

/** What has been said of annotations: those that stand beside their marks, and those that wait for the foot. */
export interface Words {
  isBeside: boolean;
  beside: Set<Annotation>;
  footnotes: string[];
}

/** Nothing is said yet; on a phone, and where lines run everywhere, all of it will be at the foot. */
export const wordsFor = (size: Size, plot?: Plot): Words => ({ isBeside: !isNarrow(size) && !plot?.isBusy, beside: new Set(), footnotes: [] });

/** A layout with the lines, bands and notes that lie on its scales; words that find no room are added to the footnotes. */
export function withAnnotations(layout: Layout, annotations: readonly Annotation[], size: Size, words: Words): Layout {
  const { plot } = layout;
  const placed = plot ? annotations.flatMap((annotation) => placeOf(turned(annotation, plot), plot).map((place) => ({ ...place, annotation }))) : [];
  if (placed.length === 0) return layout;
  const marks = combine(layout.height, ...placed.map(({ marks }) => marks));
  const rules = marks.rules.flatMap((rule) => broken(rule, layout.labels, size));
  const obstacles = obstaclesOf({ ...layout, dots: [...layout.dots, ...marks.dots] }, size);
  obstacles.push(...marks.rules.map(boxOf));
  const frame: Box = { x: 0, y: 0, width: size.width, height: layout.height };
  const labels: Label[] = [];
  const leaders: Curve[] = [];
  for (const { annotation, text, anchor, options } of placed) {
    if (words.beside.has(annotation)) continue;
    const around = [...obstacles, ...labelBoxes(labels, size)];
    const isNumbered = words.footnotes.includes(text);
    const beside = words.isBeside && !isNumbered ? firstFree(candidates(text, options, size), around, frame, size) : undefined;
    if (beside) {
      words.beside.add(annotation);
      labels.push(beside);
      leaders.push(...leader(anchor, beside, size).filter(({ path }) => !crossesText(path, layout, size)));
      continue;
    }
    if (!isNumbered) words.footnotes.push(text);
    const number = firstFree(numberCandidates(String(words.footnotes.indexOf(text) + 1), options), around, frame, size);
    if (number) labels.push(number);
  }
  const drawn = combine(layout.height, { areas: marks.areas, rules }, layout, { dots: marks.dots, curves: leaders, labels });
  return { ...drawn, plot };
}

const turned = (annotation: Annotation, { isTurned }: Plot): Annotation => (isTurned ? { ...annotation, x: annotation.y, y: annotation.x } : annotation);

/** The same with what is left to say below it. */
export function footnoted(layout: Layout, { footnotes }: Words, size: Size): Layout {
  if (footnotes.length === 0) return layout;
  const notes = layoutFootnotes(footnotes, layout.height + 10, size);
  return { ...combine(notes.bottom, layout, notes), plot: layout.plot };
}

const boxOf = ({ x1, y1, x2, y2 }: Rule): Box => ({ x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) });

/** An upright line leaves room for the words in its way. */
function broken(rule: Rule, labels: readonly Label[], size: Size): Rule[] {
  if (rule.x1 !== rule.x2) return [rule];
  const crossed = labelBoxes(labels, size).filter((box) => touches(box, boxOf(rule), 3)).toSorted((a, b) => a.y - b.y);
  const edges = [rule.y1, ...crossed.flatMap(({ y, height }) => [y - 2, y + height + 2]), rule.y2];
  return edges.flatMap((y1, index) => (index % 2 === 0 && (edges[index + 1] ?? y1) - y1 > 3 ? [{ ...rule, y1, y2: edges[index + 1] ?? y1 }] : []));
}

const labelBoxes = (labels: readonly Label[], size: Size) => obstaclesOf({ labels: [...labels], blocks: [], dots: [], curves: [] }, size);

function candidates(text: string, options: Spot[], size: Size): Label[] {
  const least = Math.max(60, longestWord(text, size));
  const wide = options.filter(({ width = Infinity }) => width >= least);
  return [0.3, 0.22, 0.16].filter((share) => size.width * share >= least).flatMap((share) => wide.flatMap(({ x, y, anchor, width }) => {
    const lines = wrapText(text, Math.min(width ?? Infinity, size.width * share), size, { maxLines: 6 });
    const isAbove = anchor === 'middle' && width === undefined;
    return [label(lines, x, isAbove ? y - (lines.length - 1) * size.lineHeight : y, { anchor, tone: 'ink' })];
  }));
}

const numberCandidates = (text: string, options: Spot[]): Label[] => options.map(({ x, y, anchor }) => label(text, x, y, { anchor, tone: 'ink', weight: 600 }));

/** A hairline from a note to what it is about. */
function leader(anchor: Place['anchor'], { x, y, lines, anchor: side }: Label, size: Size): Curve[] {
  if (!anchor) return [];
  const width = greatestWidth(lines, size);
  const left = side === 'start' ? x : side === 'end' ? x - width : x - width / 2;
  const [top, bottom] = [y - size.fontSize * 0.8, y + (lines.length - 1) * size.lineHeight + 4];
  const to = { x: Math.max(left, Math.min(left + width, anchor.x)), y: Math.max(top, Math.min(bottom, anchor.y)) };
  if (Math.hypot(to.x - anchor.x, to.y - anchor.y) < 6) return [];
  const pad = side === 'start' ? -3 : side === 'end' ? 3 : 0;
  return [{ path: `M${point(anchor.x, anchor.y)}L${point(to.x + pad, to.y)}`, tone: 'ink', width: 1 }];
}

/** Whether a hairline would run through a value or a name. */
function crossesText(path: string, { labels }: Layout, size: Size): boolean {
  const texts = obstaclesOf({ labels, blocks: [], dots: [], curves: [] }, size);
  return obstaclesOf({ labels: [], blocks: [], dots: [], curves: [{ path, tone: 'ink', width: 1 }] }, size).some((dot) => texts.some((text) => touches(dot, text, 0)));
}
