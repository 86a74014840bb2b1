import type { Categories, Category, Part } from './categories.ts';
import { combine, label, type Block, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import { layoutPartList } from './part-list.ts';
import { wholeOf } from './share.ts';
import { wrapText } from './text.ts';
import { isNarrow, type ShapeTone, type Size } from './theme.ts';

const columns = 10;

/** A hundred squares for a whole; or one square a thing, where there are no more than a hundred. */
export function layoutWaffle(categories: Categories, size: Size): Layout {
  const [single] = categories.items;
  if (single && categories.items.length === 1 && categories.key.length === 0) return layoutSingle(single, categories.unit, size);
  return layoutSeveral(categories, size);
}

/** One waffle beside its parts, or above them on a phone. */
function layoutSingle({ parts }: Category, unit: string | undefined, size: Size): Layout {
  const squares = squaresOf(parts, unit);
  const side = isNarrow(size) ? 29 : Math.min(26, ((size.height ?? 300) - 34) / 10);
  const gap = 2;
  const grid = layoutSquares(squares.tones, { x: 0, y: 2 }, side, gap);
  const right = columns * (side + gap) + 26;
  const note = squares.note;
  const noteY = 2 + grid.height + size.lineHeight;
  const noteLines = wrapText(note, isNarrow(size) ? size.width : right - 20, size);
  const noteLabel = label(noteLines, 0, noteY);
  const isBeside = !isNarrow(size);
  const list = layoutPartList(parts, wholeOf(parts, unit), unit, isBeside ? 2 : noteY + noteLines.length * size.lineHeight, isBeside ? { ...size, width: size.width - right } : size);
  const listed = isBeside ? { blocks: list.blocks.map((block) => ({ ...block, x: block.x + right })), labels: list.labels.map((item) => ({ ...item, x: item.x + right })) } : list;
  const height = Math.max(isBeside ? noteY + (noteLines.length - 1) * size.lineHeight + 6 : 0, list.bottom);
  return combine(height, { blocks: grid.blocks, labels: [noteLabel] }, listed);
}

/** Several wholes as small waffles in rows, each under its name. */
function layoutSeveral(categories: Categories, size: Size): Layout {
  const { items, key, unit } = categories;
  const legend = layoutLegend([...key, ...statusKey(items.flatMap(({ parts }) => parts.map(({ status }) => status)))], size);
  const perRow = Math.max(1, Math.min(items.length, isNarrow(size) ? 2 : items.length === 4 ? 4 : 3));
  const space = 28;
  const width = Math.min(isNarrow(size) ? 148 : 178, (size.width - space * (perRow - 1)) / perRow);
  const step = (size.width + space) / perRow;
  const side = width / columns - 1.5;
  const parts: Partial<Layout>[] = [];
  const names = items.map(({ name }) => wrapText(name, Math.min(step - space, size.width), size, { weight: 600, maxLines: 4 }));
  let y = legend.height;
  for (let first = 0; first < items.length; first += perRow) {
    const row = items.slice(first, first + perRow);
    const lines = Math.max(0, ...names.slice(first, first + perRow).map(({ length }) => length));
    let height = 0;
    row.forEach((item, index) => {
      const x = index * step;
      const squares = squaresOf(item.parts, unit);
      const grid = layoutSquares(squares.tones, { x, y: y + lines * size.lineHeight + 4 }, side, 1.5);
      const head = label(names[first + index] ?? [], x, y + size.fontSize, { tone: 'ink', weight: 600 });
      const none = label('no data', x, y + lines * size.lineHeight + size.lineHeight);
      const labels: Label[] = [...((names[first + index] ?? []).length > 0 ? [head] : []), ...(squares.tones.length === 0 ? [none] : [])];
      parts.push({ blocks: grid.blocks, labels });
      const said = wrapText(item.note ?? '', step - space, size);
      const below = y + lines * size.lineHeight + 4 + Math.max(grid.height, size.lineHeight);
      if (said.length > 0) labels.push(label(said, x, below + size.fontSize));
      height = Math.max(height, grid.height + said.length * size.lineHeight, (1 + said.length) * size.lineHeight);
    });
    y += lines * size.lineHeight + 4 + height + 18;
  }
  const notes = wrapText(hasUnits(items, unit) ? '' : 'Each square is 1%.', size.width, size);
  const note = notes.length > 0 ? [label(notes, 0, y + size.fontSize - 6)] : [];
  return combine(y + notes.length * size.lineHeight - (notes.length > 0 ? 2 : 18), legend, ...parts, { labels: note });
}

interface Square { tone: ShapeTone; part: Part }

function layoutSquares(squares: Square[], { x, y }: { x: number; y: number }, side: number, gap: number): { blocks: Block[]; height: number } {
  const blocks = squares.map(({ tone, part }, index): Block => ({
    x: x + (index % columns) * (side + gap), y: y + Math.floor(index / columns) * (side + gap), width: side, height: side,
    tone, title: part.title ?? part.name, status: part.status,
  }));
  return { blocks, height: Math.ceil(squares.length / columns) * (side + gap) };
}

/** The squares of each part, in order, and what one square is; what the parts leave of 100% is missing. */
function squaresOf(parts: readonly Part[], unit: string | undefined): { tones: Square[]; note: string } {
  const whole = wholeOf(parts, unit);
  if (whole === 0) return { tones: [], note: '' };
  const isCount = countable(parts, unit);
  const counts = isCount ? parts.map(({ value }) => value ?? 0) : hundredths(parts.map(({ value }) => Math.max(0, value ?? 0) / whole));
  const tones = parts.flatMap((part, index) => Array.from({ length: counts[index] ?? 0 }, (): Square => ({ tone: part.tone, part })));
  const rest = isCount ? 0 : 100 - tones.length;
  const left: Part = { name: 'Not given', value: null, tone: 'missing', title: 'Not given' };
  return { tones: [...tones, ...Array.from({ length: rest }, (): Square => ({ tone: 'missing', part: left }))], note: isCount ? 'Each square is one.' : 'Each square is 1%.' };
}

/** Whole numbers of things, of which a hundred squares can show each. */
function countable(parts: readonly Part[], unit: string | undefined): boolean {
  const values = parts.map(({ value }) => value ?? 0);
  return unit !== 'percent' && !unit?.startsWith('GBP') && values.every((value) => Number.isInteger(value) && value >= 0) && values.reduce((sum, value) => sum + value, 0) <= 100;
}

const hasUnits = (items: readonly Category[], unit: string | undefined) => items.every(({ parts }) => countable(parts, unit));

/** Shares in whole hundredths that come to what the shares come to: the largest remainders are rounded up. */
export function hundredths(shares: readonly number[]): number[] {
  const exact = shares.map((share) => share * 100);
  const counts = exact.map(Math.floor);
  const spare = Math.round(exact.reduce((sum, each) => sum + each, 0)) - counts.reduce((sum, each) => sum + each, 0);
  const byRemainder = exact.map((each, index) => ({ index, remainder: each - Math.floor(each) })).toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, Math.max(0, spare))) counts[index] = (counts[index] ?? 0) + 1;
  return counts;
}
