import { scaleLinear, type ScaleLinear } from 'd3';
import type { ChartSpec } from '../model/chart.ts';
import { ticksBelow } from './axis.ts';
import { columnOf, needColumn, textIn } from './encoding.ts';
import { layoutLegend, statusKey } from './legend.ts';
import { combine, label, type Block, type Curve, type Label, type Layout, type Rule } from './layout.ts';
import { drawnRows } from './rows.ts';
import { statusIn, statusNote, type Status } from './status.ts';
import type { Cell, Table } from './table.ts';
import { textWidth, wrapText } from './text.ts';
import type { ShapeTone, Size } from './theme.ts';
import { timeValue, yearOf } from './time.ts';
import { standings } from './tones.ts';

/** How long one thing lasted. */
export interface Span {
  name: string;
  /** Years, with fractions; `null` where the beginning is unknown or the end has not come. */
  from: number | null;
  to: number | null;
  /** `1901 to 1936`, `from 1901`. */
  period: string;
  category: string;
  tone: ShapeTone;
  /** How certain its years are. */
  status?: Status | undefined;
  /** The address of the record that it is. */
  link?: string | undefined;
}

/** The series of life spans. */
export function readSpans(spec: ChartSpec, table: Table): Span[] {
  const [x, x2] = [needColumn(spec, table, 'x'), needColumn(spec, table, 'x2')];
  const title = columnOf(spec, table, 'y') ?? needColumn(spec, table, 'text');
  const [color, statusColumn] = [columnOf(spec, table, 'color'), columnOf(spec, table, 'status')];
  const rows = drawnRows(spec, table);
  const names = rows.map((row) => textIn(row, color ?? title));
  const standing = standings([...new Set(names)], spec);
  const isPlain = !color && !names.some((name) => standing.get(name)?.isHighlighted);
  return rows.map((row, index): Span => {
    const ends = [row[x.name], row[x2.name]].toSorted((a, b) => (timeValue(a) ?? 0) - (timeValue(b) ?? 0));
    const isWhole = ends.every((end) => timeValue(end) !== null);
    const [first, last] = isWhole ? ends : [row[x.name], row[x2.name]];
    const tone = isPlain ? 'series-2' : standing.get(names[index] ?? '')?.tone ?? 'muted';
    const period = formatYears(yearOf(first), yearOf(last));
    return { name: textIn(row, title), from: timeValue(first), to: timeValue(last), period, category: textIn(row, color), tone, status: statusIn(row, statusColumn), link: table.links?.[textIn(row, title)] };
  });
}

function formatYears(from: string, to: string): string {
  if (from && to) return from === to ? from : `${from} to ${to}`;
  if (from) return `from ${from}`;
  return to ? `until ${to}` : 'no dates';
}

const thickness = 10;

/** A bar per row along a scale of years; what has not ended runs to the edge, with an arrow. */
export function layoutSpans(spans: readonly Span[], size: Size): Layout {
  const legend = layoutLegend(statusKey(spans.map(({ status }) => status)), size);
  const x = yearScale(spans, size);
  const years = x.ticks(size.width / 90).filter(Number.isInteger);
  const axis = ticksBelow(years.map((year) => ({ x: x(year), text: String(year) })), legend.height + size.fontSize, [0, size.width], size);
  let y = legend.height + size.lineHeight + 8;
  const rows = spans.map((span) => {
    const { labels, height } = spanLabels(span, y, size);
    const top = y + height + 4;
    y = top + thickness + 14;
    const rules = years.map((year): Rule => ({ x1: x(year), y1: top - 2, x2: x(year), y2: top + thickness + 2, tone: 'gridline' }));
    return { labels, rules, ...spanBar(span, top, x) };
  });
  const layout = combine(y - 8, legend, { labels: spans.length > 0 ? axis : [] }, ...rows);
  const [first = 0, last = 0] = x.domain();
  const end = (cell: Cell) => {
    const [bar] = rows[spans.findIndex(({ name }) => name === String(cell))]?.blocks ?? [];
    return bar && { x: bar.x + bar.width, y: bar.y + thickness / 2 };
  };
  const along = (cell: Cell) => {
    const time = timeValue(cell);
    return time === null || time < first || time > last ? undefined : x(time);
  };
  return { ...layout, plot: { left: 0, right: size.width, top: legend.height + size.lineHeight + 4, bottom: y - 8, x: along, end } };
}

/** From the first year to the last, and some way on where something has not ended. */
function yearScale(spans: readonly Span[], size: Size): ScaleLinear<number, number> {
  const times = spans.flatMap(({ from, to }) => [from, to]).filter((time) => time !== null);
  const first = times.length > 0 ? Math.floor(Math.min(...times)) : 0;
  const last = times.length > 0 ? Math.max(Math.ceil(Math.max(...times)), first + 1) : 1;
  const isOpen = spans.some(({ to }) => to === null);
  return scaleLinear([first, isOpen ? last + (last - first) * 0.12 : last], [0, size.width]);
}

/** The name, and what is known of it on the same line where there is room. */
function spanLabels({ name, period, status, category, link }: Span, y: number, size: Size): { labels: Label[]; height: number } {
  const lines = wrapText(name, size.width, size, { weight: 600 });
  const note = [period, status, category].filter(Boolean).join(' · ');
  const nameWidth = textWidth(lines[0] ?? '', size, 600) + 10;
  const title = label(lines, 0, y + size.fontSize, { tone: 'ink', weight: 600, link });
  if (lines.length === 1 && nameWidth + textWidth(note, size) <= size.width) {
    return { labels: [title, label(note, nameWidth, y + size.fontSize)], height: size.lineHeight };
  }
  const notes = wrapText(note, size.width, size, { maxLines: 2 });
  const below = label(notes, 0, y + size.fontSize + lines.length * size.lineHeight);
  return { labels: lines.length > 0 ? [title, below] : [below], height: (lines.length + notes.length) * size.lineHeight };
}

function spanBar({ name, period, from, to, tone, status, link }: Span, y: number, x: ScaleLinear<number, number>): { blocks: Block[]; curves: Curve[] } {
  if (from === null && to === null) return { blocks: [], curves: [] };
  const [left = 0, right = 0] = x.range();
  const start = from === null ? left : x(from);
  const end = to === null ? right - 10 : Math.max(x(to), start + 3);
  const middle = y + thickness / 2;
  const arrow = { path: `M${right - 7},${y + 1}L${right - 2},${middle}L${right - 7},${y + thickness - 1}`, tone, width: 2 };
  return { blocks: [{ x: start, y, width: end - start, height: thickness, tone, status, link, title: `${name}: ${period}${statusNote(status)}` }], curves: to === null ? [arrow] : [] };
}
