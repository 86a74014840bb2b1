import { centeredBaseline, label, type Label } from './layout.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** One row of a horizontal mark: its name and how high its mark is. */
interface BandItem {
  name: string;
  isHighlighted: boolean;
  extent: number;
  /** The address of the record that it is. */
  link?: string | undefined;
}

interface Bands {
  /** Where the marks may begin. */
  left: number;
  /** The top of each item's mark. */
  tops: number[];
  labels: Label[];
  bottom: number;
}

/** Rows with their names: beside the marks where names are short, above them where they are long; alike for the names of other panels. */
export function layoutBands(items: readonly BandItem[], top: number, size: Size, others: readonly string[] = []): Bands {
  const names = items.map(({ name }) => name);
  const width = Math.min(greatestWidth([...names, ...others], size, 600), size.width * (isNarrow(size) ? 0.28 : 0.36));
  const wrapped = names.map((name) => wrapText(name, width, size, { weight: 600 }));
  const all = [...wrapped, ...others.map((name) => wrapText(name, width, size, { weight: 600 }))];
  const isBeside = all.every((lines) => lines.length <= (isNarrow(size) ? 1 : 2));
  return isBeside ? namesBeside(items, all, top, size) : namesAbove(items, top, size);
}

function namesBeside(items: readonly BandItem[], wrapped: string[][], top: number, size: Size): Bands {
  const gap = items.length > 20 ? 5 : 9;
  const used = Math.max(0, ...wrapped.map((lines) => greatestWidth(lines, size, 600)));
  const bands: Bands = { left: used === 0 ? 0 : used + 12, tops: [], labels: [], bottom: top };
  items.forEach((item, index) => {
    const lines = wrapped[index] ?? [];
    const height = Math.max(item.extent, lines.length * size.lineHeight);
    const middle = bands.bottom + height / 2;
    bands.tops.push(middle - item.extent / 2);
    if (lines.length > 0) bands.labels.push(name(item, lines, centeredBaseline(middle, lines.length, size)));
    bands.bottom += height + gap;
  });
  return { ...bands, bottom: bands.bottom - (items.length > 0 ? gap : 0) };
}

function namesAbove(items: readonly BandItem[], top: number, size: Size): Bands {
  const bands: Bands = { left: 0, tops: [], labels: [], bottom: top };
  for (const item of items) {
    const lines = wrapText(item.name, size.width, size, { weight: 600, maxLines: 4 });
    const height = lines.length * size.lineHeight;
    bands.labels.push(name(item, lines, bands.bottom + size.fontSize));
    bands.tops.push(bands.bottom + height + 3);
    bands.bottom += height + 3 + item.extent + 12;
  }
  return { ...bands, bottom: bands.bottom - (items.length > 0 ? 12 : 0) };
}

function name({ isHighlighted, link }: BandItem, lines: string[], y: number): Label {
  return label(lines, 0, y, { tone: 'ink', weight: isHighlighted ? 600 : 400, link });
}
