import { max } from 'd3';
import { drawBlock, drawLabel, paint, type Drawing } from './drawing.ts';
import { layoutFootnotes } from './footnotes.ts';
import { slantPath } from './hatch.ts';
import { label, labelBox, type Block, type Box, type Label, type Layout, combine, moved } from './layout.ts';
import { layoutLegend, layoutLegendColumn, type Key, type Legend } from './legend.ts';
import type { Draw } from './mark.ts';
import { el, type SvgElement } from './svg.ts';
import { readTiles, type PlacedTile, type Tiles } from './tiles.ts';
import { textWidth } from './text.ts';
import { cardShare, colors, isNarrow, onTone, type ShapeTone, type Size } from './theme.ts';

/** One tile a place, coloured by what it belongs to or by a quantity in steps. */
export const tileMap: Draw = (spec, table) => {
  const tiles = readTiles(spec, table);
  return (size) => drawTileMap(layoutTileMap(tiles, size), size);
};

interface TileLayout extends Layout {
  tiles: (PlacedTile & { block: Block; labels: Label[] })[];
}

/** Where the tiles, their codes and the key go. */
export function layoutTileMap({ tiles, key, notes }: Tiles, size: Size): TileLayout {
  const gap = isNarrow(size) ? 3 : 4;
  const columns = max(tiles, ({ column }) => column) ?? 1;
  const rows = max(tiles, ({ row }) => row) ?? 0;
  const sideIn = (width: number, height: number) => Math.min((width + gap) / columns, Math.max(20, height / Math.max(1, rows)), isNarrow(size) ? 48 : 58) - gap;
  const isCard = size.height !== undefined && !isNarrow(size);
  const frame = isCard ? keyAtFoot(key, size) : keyBeside(key, columns * (sideIn(size.width, Infinity) + gap) + 24, size);
  const side = sideIn(frame.width, size.height === undefined ? Infinity : size.height - frame.top);
  const placed = tiles.map((tile) => {
    const x = frame.left + (tile.column - 1) * (side + gap);
    const y = frame.top + (tile.row - 1) * (side + gap);
    const block: Block = { x, y, width: side, height: side, tone: tile.tone };
    return { ...tile, block };
  });
  // A value on some tiles only would seem to set them apart; the sign of a category stands wherever it can.
  const isWordy = key.some(({ sign }) => sign) || placed.every(({ text, block }) => hasRoom(text, block, size));
  const labelled = placed.map((tile) => ({ ...tile, labels: tileLabels(isWordy ? tile : { ...tile, text: '' }, tile.block, size) }));
  const height = Math.max(frame.top + rows * (side + gap), frame.legend.height, isCard ? size.height ?? 0 : 0);
  if (notes.length === 0 || isCard) return { ...combine(height, frame.legend), tiles: labelled };
  const foot = layoutFootnotes(notes, height + 10, size);
  return { ...combine(foot.bottom, frame.legend, foot), tiles: labelled };
}

/** Where a key stands, and where its map begins. */
interface Framing { legend: Legend; left: number; top: number; width: number }

/** At the right of the map where there is room, or else above it. */
function keyBeside(key: Key[], right: number, size: Size): Framing {
  if (size.width - right >= 140) return { legend: layoutLegendColumn(key, right, size), left: 0, top: 0, width: size.width };
  const legend = layoutLegend(key, size);
  return { legend, left: 0, top: legend.height, width: size.width };
}

/** On a card: under the words at the left, down to the foot; or above the map where it is long. */
function keyAtFoot(key: Key[], size: Size): Framing {
  const width = size.width * cardShare;
  const left = size.width - width;
  const height = size.height ?? 0;
  const column = layoutLegendColumn(key, 0, { ...size, width: left - 28 });
  if (column.height <= height * 0.55) return { legend: movedLegend(column, 0, height - column.height), left, top: 0, width };
  const above = layoutLegend(key, { ...size, width });
  return { legend: movedLegend(above, left, 0), left, top: above.height, width };
}

const movedLegend = (legend: Legend, dx: number, dy: number): Legend => ({ ...legend, ...moved(combine(0, legend), dx, dy), height: legend.height });

/** Whether a text fits a tile beneath its code. */
const hasRoom = (text: string, { width, height }: Block, size: Size) => text === '' || (textWidth(text, size) <= width - 2 && height >= size.lineHeight * 2 - 2);

/** The code, and beneath it a short text where both fit; the number of a note stands high at the end. */
function tileLabels({ code: name, text: own, tone, number }: PlacedTile, block: Block, size: Size): Label[] {
  const { x, y, width, height } = block;
  const raised = number === undefined ? '' : superscript(number);
  const fits = (line: string, weight: 400 | 600) => textWidth(line, size, weight) <= width - 2;
  const text = own !== '' && raised && fits(own + raised, 400) ? own + raised : own;
  const code = raised && text === own ? name + raised : name;
  if (!fits(code, 600)) return [];
  const center = x + width / 2;
  const options = { anchor: 'middle', tone: onTone(tone) } as const;
  const hasText = text !== '' && hasRoom(text, block, size);
  const baseline = y + height / 2 + size.fontSize * 0.34;
  if (!hasText) return [label(code, center, baseline, { ...options, weight: 600 })];
  const step = size.lineHeight * 0.45;
  return [label(code, center, baseline - step, { ...options, weight: 600 }), label(text, center, baseline + step, options)];
}

/** `12` → `¹²`. */
const superscript = (number: number) => Array.from(String(number), (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('');

function drawTileMap(layout: TileLayout, size: Size): Drawing {
  const children = [
    ...layout.blocks.map(drawBlock),
    ...layout.labels.map((item) => drawLabel(item, size)),
    ...layout.tiles.map((tile) => drawTile(tile, size)),
  ];
  return { height: layout.height, children, hasLinks: layout.tiles.some(({ link }) => link !== undefined) };
}

function drawTile({ name, meaning, status, link, block, labels, isHighlighted }: TileLayout['tiles'][number], size: Size): SvgElement {
  const { tone, x, y, width, height } = block;
  const box = { x, y, width, height };
  const title = el('title', {}, [name, meaning].filter(Boolean).join(': '));
  const tile = el('rect', { class: `tile ${tone}`, ...box, rx: 2, ...paint(tone) });
  const hatch = status ? [hatching(box, labels, tone, size)] : [];
  const ring = isHighlighted ? [highlightRing(box)] : [];
  const children = [title, tile, ...hatch, ...ring, ...labels.map((item) => drawLabel(item, size))];
  return link === undefined ? el('g', {}, children) : el('a', { href: link }, children);
}

/** Slants upon the whole colour of a tile, for a paler one would say another quantity; they end before its words. */
function hatching(box: Box, labels: readonly Label[], tone: ShapeTone, size: Size): SvgElement {
  const clear = labels.map((item): Box => {
    const { x, y, width, height } = labelBox(item, size);
    return { x: x - 3, y: y - 2, width: width + 6, height: height + 4 };
  });
  const on = onTone(tone);
  return el('path', { class: `curve hatch ${on}`, d: slantPath(box, clear, 7), fill: 'none', stroke: colors[on], 'stroke-width': 1 });
}

/** A strong line around a tile that stands out, inside its edge. */
const highlightRing = ({ x, y, width, height }: Box) => el('rect', {
  class: 'curve ink', x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: 2, fill: 'none', stroke: colors.ink, 'stroke-width': 2.5,
});
