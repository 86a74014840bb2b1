import { centeredBaseline, label, type Block, type Label } from './layout.ts';
import { greatestWidth, textWidth, wrapText } from './text.ts';
import { onTone, type ShapeTone, type Size } from './theme.ts';

export interface Key {
  name: string;
  tone: ShapeTone;
  /** A second sign upon the colour, where marks carry one: `NW`. */
  sign?: string;
}

export interface Legend {
  height: number;
  blocks: Block[];
  labels: Label[];
}

const gap = 7;
const space = 20;

/** Names beside their colours, flowing in rows as words do: only where marks cannot be labelled directly. */
export function layoutLegend(items: readonly Key[], size: Size): Legend {
  const legend: Legend = { height: 0, blocks: [], labels: [] };
  const swatch = swatchSize(items, size);
  let [x, y, rowHeight] = [0, 0, 0];
  for (const item of items) {
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
  const legend: Legend = { height: 0, blocks: [], labels: [] };
  const swatch = swatchSize(items, size);
  for (const item of items) {
    const lines = wrapText(item.name, size.width - left - swatch.width - gap, size, { maxLines: 4 });
    addItem(legend, item, lines, swatch, { x: left, y: legend.height }, size);
    legend.height += Math.max(1, lines.length) * size.lineHeight + 8;
  }
  return legend;
}

interface Extent { width: number; height: number }

function swatchSize(items: readonly Key[], size: Size): Extent {
  const width = Math.max(0, ...items.map(({ sign }) => textWidth(sign ?? '', size, 600)));
  return width > 0 ? { width: width + 8, height: size.lineHeight } : { width: 12, height: 12 };
}

function addItem(legend: Legend, item: Key, lines: string[], swatch: Extent, at: { x: number; y: number }, size: Size): void {
  const baseline = centeredBaseline(at.y + size.lineHeight / 2, 1, size);
  legend.blocks.push({ x: at.x, y: at.y + (size.lineHeight - swatch.height) / 2, ...swatch, tone: item.tone });
  if (item.sign) {
    const center = at.x + swatch.width / 2;
    legend.labels.push(label(item.sign, center, baseline, { anchor: 'middle', tone: onTone(item.tone), weight: 600 }));
  }
  if (lines.length > 0) legend.labels.push(label(lines, at.x + swatch.width + gap, baseline, { tone: 'ink' }));
}
