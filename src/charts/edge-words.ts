import { firstFree, obstaclesOf, touches } from './free-place.ts';
import { label, labelBox, type Block, type Box, type Label } from './layout.ts';
import { edgeTitle, wayOf, type Edge, type Network } from './relations.ts';
import { sampled, type Route } from './routes.ts';
import { longestWord, wrapText } from './text.ts';
import type { Size } from './theme.ts';

/** How a body stands to all whom it leads to, where that is one and the same: written once, beneath its name. */
export function saidBelow(edges: readonly Edge[], width: number, size: Size): string[] {
  const [words, ...others] = new Set(edges.map(({ verbs }) => verbs.join(', ')));
  if (!words || others.length > 0 || longestWord(words, size) > width) return [];
  const lines = wrapText(words, width, size);
  return lines.length > 3 ? [] : lines;
}

/** How each source stands to its targets, written once where its edges have room for it, beside all other edges. */
export function wordsOf(routes: Route[], all: Route[], labels: Label[], blocks: Block[], frame: Box, size: Size): { labels: Label[]; unsaid: Edge[] } {
  const placed: Label[] = [];
  const unsaid: Edge[] = [];
  const fixed = obstaclesOf({ labels, blocks, dots: [], curves: [] }, size);
  const ways = all.map(({ via }) => sampled(via));
  const said = new Set<string>();
  const isSaid = ({ source, target, verbs }: Edge) => said.has(`${source} ${verbs.join(', ')}`) || said.has(`${verbs.join(', ')} ${target}`);
  for (const { edge, via } of routes) {
    const words = edge.verbs.join(', ');
    if (!words || isSaid(edge)) continue;
    const own = sampled(via);
    const lines = wrapText(words, 120, size, { maxLines: 3 });
    const every = Math.ceil(own.length / 12);
    const spots = own.filter((_, at) => at % every === 0).toSorted((a, b) => Math.abs(a.x - middleX(own)) - Math.abs(b.x - middleX(own)));
    const options = spots.flatMap(({ x, y }) => [
      label(lines, x, y - 6 - (lines.length - 1) * size.lineHeight, { anchor: 'middle' }), label(lines, x, y + size.fontSize + 3, { anchor: 'middle' }),
    ]);
    const isClear = (option: Label) => {
      const box = labelBox(option, size);
      return ways.every((way) => !crosses(way, box));
    };
    const free = firstFree(options.filter(isClear), [...fixed, ...obstaclesOf({ labels: placed, blocks: [], dots: [], curves: [] }, size)], frame, size);
    if (!free) {
      unsaid.push(edge);
      continue;
    }
    placed.push(free);
    said.add(`${edge.source} ${words}`).add(`${words} ${edge.target}`);
  }
  return { labels: placed, unsaid: unsaid.filter((edge) => !isSaid(edge)) };
}

/** As many relations as a foot may hold without becoming a second chart. */
const mostUnsaid = 6;

/** Relations whose words found no room on their way, written below the drawing. */
export function layoutUnsaid(network: Network, unsaid: readonly Edge[], top: number, size: Size): { labels: Label[]; bottom: number } {
  if (unsaid.length === 0 || unsaid.length > mostUnsaid || size.height !== undefined) return { labels: [], bottom: top };
  const bySource = Map.groupBy(unsaid, ({ source }) => source);
  const said = [...bySource.values()].map((edges) => edges.map((edge, index) => (index === 0 ? edgeTitle(network, edge) : wayOf(network, edge))).join('; '));
  let y = top + 8;
  const labels = said.map((sentence) => {
    const lines = wrapText(sentence, size.width, size);
    const placed = label(lines, 0, y + size.fontSize);
    y += lines.length * size.lineHeight + 4;
    return placed;
  });
  return { labels, bottom: y };
}

/** Whether an edge runs through a box; edges that keep far away are seen at a glance. */
function crosses(way: Box[], box: Box): boolean {
  const [first, last] = [way[0], way.at(-1)];
  if (!first || !last || Math.max(first.x, last.x) < box.x - 4 || Math.min(first.x, last.x) > box.x + box.width + 4) return false;
  return way.some((dot) => touches(box, dot, 0));
}

const middleX = (way: Box[]) => way[Math.floor(way.length / 2)]?.x ?? 0;
