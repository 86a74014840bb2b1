import { hierarchy, tree, type HierarchyPointNode } from 'd3';
import { annotated } from './annotations.ts';
import { columnWidths } from './columns.ts';
import { drawn } from './drawing.ts';
import { depthOf, readHierarchy, type Branch, type Hierarchy } from './hierarchy.ts';
import { combine, label, point, type Curve, type Dot, type Label, type Layout } from './layout.ts';
import { layoutLegend, statusKey } from './legend.ts';
import type { Draw } from './mark.ts';
import { endOfName, withNames, type NamedPlace } from './named-places.ts';
import { statusNote } from './status.ts';
import { greatestWidth, wrapText } from './text.ts';
import { isNarrow, type Size } from './theme.ts';

/** What hangs from what: from left to right; on a phone, or where it is deep, a list set in by level. */
export const treeChart: Draw = (spec, table) => {
  const read = readHierarchy(spec, table);
  return drawn((size) => annotated(layoutTree(read, size), spec, size));
};

/** Where the names and the branches go. */
export function layoutTree({ roots, key }: Hierarchy, size: Size): Layout {
  const legend = layoutLegend([...key, ...statusKey(roots.flatMap(statusesIn), 'ring')], size);
  const widths = isNarrow(size) ? undefined : levelWidths(roots, size);
  const body = widths ? layoutTidy(roots, widths, legend.height, size) : layoutList(roots, legend.height, size);
  return withNames(combine(body.height, legend, body), body.places, size, false);
}

const statusesIn = (branch: Branch): Branch['status'][] => [branch.status, ...branch.children.flatMap(statusesIn)];
const radius = 4.5;
const gap = 36;
/** From the left of a dot to its name, and a little after it. */
const inset = 2 * radius + 8;

/** D3’s tidy tree, lying on its side, with as much room for each name as its lines need. */
function layoutTidy(roots: Branch[], columns: number[], top: number, size: Size): Layout & { places: NamedPlace[] } {
  const left = columns.map((_, level) => columns.slice(0, level).reduce((sum, width) => sum + width + gap, 0));
  const trunk: Branch = { name: '', note: '', tone: 'muted', isHighlighted: false, status: undefined, link: undefined, children: roots };
  const known = new Map<Branch, ReturnType<typeof branchLines>>();
  const linesOf = ({ data, depth: level }: { data: Branch; depth: number }) => {
    const lines = known.get(data) ?? branchLines(data, columns[level - 1] ?? size.width, size);
    known.set(data, lines);
    return lines;
  };
  const extent = (node: { data: Branch; depth: number }) => linesOf(node).height + 12;
  const lay = tree<Branch>().nodeSize([1, 1]).separation((a, b) => (extent(a) + extent(b)) / 2);
  const root = lay(hierarchy(trunk));
  const nodes = root.descendants().filter(({ depth: level }) => level > 0);
  const highest = Math.min(0, ...nodes.map((node) => node.x - extent(node) / 2));
  const y = (node: HierarchyPointNode<Branch>) => top + node.x - highest;
  const x = (node: { depth: number }) => (left[node.depth - 1] ?? 0) + radius;
  const dots: Dot[] = [];
  const labels: Label[] = [];
  const curves: Curve[] = [];
  const places: NamedPlace[] = [];
  for (const node of nodes) {
    const { data } = node;
    const { lines, note, height } = linesOf(node);
    dots.push({ x: x(node), y: y(node), radius, tone: data.tone, status: data.status, title: `${data.name}${statusNote(data.status)}` });
    const first = y(node) - height / 2 + size.fontSize;
    if (lines.length > 0) labels.push(label(lines, x(node) + radius + 6, first, { tone: 'ink', weight: data.isHighlighted || node.depth === 1 ? 600 : 400, link: data.link }));
    if (note.length > 0) labels.push(label(note, x(node) + radius + 6, first + lines.length * size.lineHeight));
    places.push({ name: data.name, ...endOfName(lines, x(node) + radius + 6, first, size) });
    if (node.children) curves.push(...branchCurves(node, { x, y }, lines, note, columns[node.depth - 1] ?? 0, size));
  }
  const height = Math.max(0, ...nodes.map((node) => y(node) + extent(node) / 2));
  return { ...combine(Math.max(height, top), { curves, dots, labels }), places };
}

/** Each level takes what its names need, as far as that fits without cutting a word. */
function levelWidths(roots: Branch[], size: Size): number[] | undefined {
  const levels: Branch[][] = [];
  for (let level = roots; level.length > 0; level = level.flatMap(({ children }) => children)) levels.push(level);
  const room = size.width - (levels.length - 1) * gap - levels.length * inset;
  return columnWidths(levels.map((level) => level.flatMap(({ name, note }) => [name, note])), room, 240, size)?.map((width) => width + inset);
}

function branchLines({ name, note }: Branch, width: number, size: Size) {
  const room = width - inset;
  const lines = wrapText(name, room, size, { weight: 600, maxLines: 6 });
  const notes = wrapText(note, room, size, { maxLines: 4 });
  return { lines, note: notes, height: Math.max(1, lines.length + notes.length) * size.lineHeight };
}

/** From the end of a name to each of what hangs from it. */
function branchCurves(node: HierarchyPointNode<Branch>, { x, y }: { x: (node: { depth: number }) => number; y: (node: HierarchyPointNode<Branch>) => number }, lines: string[], note: string[], width: number, size: Size): Curve[] {
  const text = x(node) + radius + 6 + Math.max(greatestWidth(lines, size, 600), greatestWidth(note, size)) + 6;
  const end = x(node) - radius + width + 8;
  return (node.children ?? []).map((child): Curve => {
    const [to, bend] = [x(child) - radius, (end + x(child) - radius) / 2];
    const level = text < end ? `M${point(text, y(node))}L${point(end, y(node))}` : `M${point(end, y(node))}`;
    return { path: `${level}C${point(bend, y(node))} ${point(bend, y(child))} ${point(to, y(child))}`, tone: 'muted', width: 1.25, dash: child.data.status ? '5 4' : undefined };
  });
}

/** Names below each other, set in by level, with lines that lead down to them. */
function layoutList(roots: Branch[], top: number, size: Size): Layout & { places: NamedPlace[] } {
  const step = Math.min(22, (size.width * 0.4) / Math.max(1, depthOf(roots)));
  const dots: Dot[] = [];
  const labels: Label[] = [];
  const curves: Curve[] = [];
  const places: NamedPlace[] = [];
  let y = top;
  const add = (branch: Branch, level: number): number => {
    const x = level * step + radius;
    const { lines, note, height } = branchLines(branch, size.width - level * step - 4, size);
    const middle = y + size.lineHeight / 2;
    dots.push({ x, y: middle, radius, tone: branch.tone, status: branch.status, title: `${branch.name}${statusNote(branch.status)}` });
    if (lines.length > 0) labels.push(label(lines, x + radius + 6, y + size.fontSize, { tone: 'ink', weight: branch.isHighlighted || level === 0 ? 600 : 400, link: branch.link }));
    if (note.length > 0) labels.push(label(note, x + radius + 6, y + size.fontSize + lines.length * size.lineHeight));
    places.push({ name: branch.name, ...endOfName(lines, x + radius + 6, y + size.fontSize, size) });
    y += height + 6;
    for (const child of branch.children) {
      const at = add(child, level + 1);
      curves.push({ path: `M${point(x, middle + radius + 1)}L${point(x, at)}L${point(x + step - radius - 1, at)}`, tone: 'muted', width: 1.25, dash: child.status ? '5 4' : undefined });
    }
    return middle;
  };
  for (const root of roots) {
    add(root, 0);
    y += 6;
  }
  return { ...combine(y, { curves, dots, labels }), places };
}
