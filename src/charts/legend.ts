import { capitalised, formatList } from '../format.ts';
import { centeredBaseline, label, point, type Area, type Block, type Curve, type Dot, type Label } from './layout.ts';
import { statuses, type Status } from './status.ts';
import { arrowHead, ringReach, symbolPath, uncertainRing, type Stroke } from './symbols.ts';
import { greatestWidth, textWidth, wrapText } from './text.ts';
import { onTone, type ShapeTone, type Size } from './theme.ts';

export interface Key {
  name: string;
  tone: ShapeTone;
  /** A second sign upon the colour, where marks carry one: `NW`. */
  sign?: string;
  /** What a hatched mark says. */
  status?: Status;
  /** A hollow dot instead of a hatched block; or at the start of a line. */
  isRing?: boolean;
  /** A line instead of a colour: its dashes, none where it is whole. */
  dash?: string;
  /** The head of such a line. */
  head?: Stroke['head'];
  /** A shape of its own in place of a square. */
  symbol?: number;
}

export interface Legend {
  height: number;
  blocks: Block[];
  curves: Curve[];
  areas: Area[];
  dots: Dot[];
  labels: Label[];
}

const gap = 7;
const space = 20;

/** Names beside their colours, flowing in rows as words do: only where marks cannot be labelled directly. */
export function layoutLegend(items: readonly Key[], size: Size): Legend {
  const legend: Legend = { height: 0, blocks: [], curves: [], areas: [], dots: [], labels: [] };
  const common = swatchSize(items, size);
  let [x, y, rowHeight] = [0, 0, 0];
  for (const item of items) {
    const swatch = item.dash === undefined ? common : { ...common, width: item.head ? 38 : 24 };
    const lines = wrapText(item.name, size.width - swatch.width - gap, size, { maxLines: 3 });
    const width = swatch.width + gap + greatestWidth(lines, size);
    if (x > 0 && x + width > size.width) [x, y, rowHeight] = [0, y + rowHeight + 4, 0];
    addItem(legend, item, lines, swatch, { x, y }, size);
    x += width + space;
    rowHeight = Math.max(rowHeight, lines.length * size.lineHeight);
  }
  legend.height = items.length > 0 ? y + rowHeight + 12 : 0;
  return legend;
}

/** The same, one name a line, in a column of its own at the right. */
export function layoutLegendColumn(items: readonly Key[], left: number, size: Size): Legend {
  const legend: Legend = { height: 0, blocks: [], curves: [], areas: [], dots: [], labels: [] };
  const swatch = swatchSize(items, size);
  for (const item of items) {
    const lines = wrapText(item.name, size.width - left - swatch.width - gap, size, { maxLines: 4 });
    addItem(legend, item, lines, swatch, { x: left, y: legend.height }, size);
    legend.height += Math.max(1, lines.length) * size.lineHeight + 8;
  }
  return legend;
}

/** What is missing from a stack, for a key. */
export const missingKey = (isMissing: boolean): Key[] => (isMissing ? [{ name: 'No data', tone: 'missing' }] : []);

/** What hatching, hollow dots, dashes or lines from a ring mean, for a key: one form for all of it, so one entry. */
export function statusKey(found: readonly (Status | undefined)[], form: 'hatch' | 'ring' | 'dash' | 'link' = 'hatch'): Key[] {
  const said = statuses.filter((status) => found.includes(status));
  const [status] = said;
  if (!status) return [];
  const key: Key = { name: capitalised(formatList(said).replace(/ and (?=[^ ]+$)/, ' or ')), tone: 'muted' };
  if (form === 'link') return [{ ...key, dash: '', isRing: true }];
  return [form === 'dash' ? { ...key, dash: '5 4' } : { ...key, status, isRing: form === 'ring' }];
}

interface Extent { width: number; height: number }

function swatchSize(items: readonly Key[], size: Size): Extent {
  const width = Math.max(0, ...items.map(({ sign }) => textWidth(sign ?? '', size, 600)));
  return width > 0 ? { width: width + 8, height: size.lineHeight } : { width: 12, height: 12 };
}

function addItem(legend: Legend, item: Key, lines: string[], swatch: Extent, at: { x: number; y: number }, size: Size): void {
  const baseline = centeredBaseline(at.y + size.lineHeight / 2, 1, size);
  const middle = at.y + size.lineHeight / 2;
  if (item.dash !== undefined) {
    const tone = item.tone === 'muted' ? 'soft' : item.tone;
    const end = at.x + swatch.width;
    const start = item.isRing ? at.x + 2 * ringReach : at.x;
    if (item.isRing) legend.curves.push(uncertainRing(at.x + ringReach, middle, tone));
    legend.curves.push({ path: `M${point(start, middle)}L${point(item.head ? end - 6 : end, middle)}`, tone, width: 2, dash: item.dash || undefined });
    const head = item.head && arrowHead(item.head, end, middle, 1, tone);
    legend.areas.push(...head?.areas ?? []);
    legend.curves.push(...head?.curves ?? []);
  } else if (item.symbol !== undefined) legend.areas.push({ path: symbolPath(item.symbol, at.x + swatch.width / 2, middle, 6.5), tone: item.tone });
  else if (item.isRing) legend.dots.push({ x: at.x + 6, y: middle, radius: 6, tone: item.tone, status: item.status });
  else legend.blocks.push({ x: at.x, y: at.y + (size.lineHeight - swatch.height) / 2, ...swatch, tone: item.tone, status: item.status });
  if (item.sign) {
    const center = at.x + swatch.width / 2;
    legend.labels.push(label(item.sign, center, baseline, { anchor: 'middle', tone: onTone(item.tone), weight: 600 }));
  }
  if (lines.length > 0) legend.labels.push(label(lines, at.x + swatch.width + gap, baseline, { tone: 'ink' }));
}
