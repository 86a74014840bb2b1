import { max } from 'd3';
import { drawBlock, drawLabel, paint, type Drawing } from './drawing.ts';
import { layoutFootnotes } from './footnotes.ts';
import { label, type Block, type Box, type Label, type Layout, combine } from './layout.ts';
import { layoutLegend, layoutLegendColumn } from './legend.ts';
import type { Draw } from './mark.ts';
import { el, type SvgElement } from './svg.ts';
import { readTiles, type PlacedTile, type Tiles } from './tiles.ts';
import { textWidth } from './text.ts';
import { colors, isNarrow, onTone, type Size } from './theme.ts';

/** One tile a place, coloured by what it belongs to or by a quantity in steps. */
export const tileMap: Draw = (spec, table) => {
  const tiles = readTiles(spec, table);
  return (size) => drawTileMap(layoutTileMap(tiles, size), size);
};

export interface TileLayout extends Layout {
  tiles: (PlacedTile & { block: Block; labels: Label[] })[];
}

/** Where the tiles, their codes and the key go. */
export function layoutTileMap({ tiles, key, notes }: Tiles, size: Size): TileLayout {
  const gap = isNarrow(size) ? 3 : 4;
  const columns = max(tiles, ({ column }) => column) ?? 1;
  const rows = max(tiles, ({ row }) => row) ?? 0;
  const side = Math.min((size.width + gap) / columns, isNarrow(size) ? 48 : 58) - gap;
  const right = columns * (side + gap) + 24;
  const isBeside = size.width - right >= 140;
  const legend = isBeside ? layoutLegendColumn(key, right, size) : layoutLegend(key, size);
  const top = isBeside ? 0 : legend.height;
  const placed = tiles.map((tile) => {
    const x = (tile.column - 1) * (side + gap);
    const y = top + (tile.row - 1) * (side + gap);
    const block: Block = { x, y, width: side, height: side, tone: tile.tone };
    return { ...tile, block, labels: tileLabels(tile, block, size) };
  });
  const height = Math.max(top + rows * (side + gap), legend.height);
  if (notes.length === 0) return { ...combine(height, legend), tiles: placed };
  const foot = layoutFootnotes(notes, height + 10, size);
  return { ...combine(foot.bottom, legend, foot), tiles: placed };
}

/** The code, and beneath it a short text where both fit; the number of a note stands high at the end. */
function tileLabels({ code: name, text: own, tone, number }: PlacedTile, { x, y, width, height }: Block, size: Size): Label[] {
  const raised = number === undefined ? '' : superscript(number);
  const fits = (line: string, weight: 400 | 600) => textWidth(line, size, weight) <= width - 2;
  const text = own !== '' && raised && fits(own + raised, 400) ? own + raised : own;
  const code = raised && text === own ? name + raised : name;
  if (!fits(code, 600)) return [];
  const center = x + width / 2;
  const options = { anchor: 'middle', tone: onTone(tone) } as const;
  const hasText = text !== '' && fits(text, 400) && height >= size.lineHeight * 2 - 2;
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

function drawTile({ name, meaning, link, block, labels, isHighlighted }: TileLayout['tiles'][number], size: Size): SvgElement {
  const { tone, x, y, width, height } = block;
  const box = { x, y, width, height };
  const title = el('title', {}, [name, meaning].filter(Boolean).join(': '));
  const tile = el('rect', { class: `tile ${tone}`, ...box, rx: 2, ...paint(tone) });
  const ring = isHighlighted ? [highlightRing(box)] : [];
  const children = [title, tile, ...ring, ...labels.map((item) => drawLabel(item, size))];
  return link === undefined ? el('g', {}, children) : el('a', { href: link }, children);
}

/** A strong line around a tile that stands out, inside its edge. */
const highlightRing = ({ x, y, width, height }: Box) => el('rect', {
  class: 'curve ink', x: x + 1, y: y + 1, width: width - 2, height: height - 2, rx: 2, fill: 'none', stroke: colors.ink, 'stroke-width': 2.5,
});
