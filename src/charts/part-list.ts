import type { Part } from './categories.ts';
import { label, type Block, type Label } from './layout.ts';
import { greatestWidth, wrapText } from './text.ts';
import type { Size } from './theme.ts';
import { formatShare } from './share.ts';
import { statusNote } from './status.ts';
import { formatValue } from './value.ts';

const swatch = 12;
const indent = swatch + 8;

/** The parts of one whole, one a line: colour, name, share, value. */
export function layoutPartList(parts: readonly Part[], whole: number, unit: string | undefined, top: number, size: Size) {
  const shares = parts.map(({ value }) => (value === null ? 'no data' : whole === 0 ? '' : formatShare(value / whole)));
  const values = parts.map(({ value }) => (value === null || unit === 'percent' ? '' : formatValue(value, unit)));
  const shareWidth = greatestWidth(shares, size, 600);
  const valueWidth = greatestWidth(values, size);
  const valueLeft = indent + shareWidth + (valueWidth > 0 ? valueWidth + 14 : 0);
  const nameLeft = valueLeft + 12;
  const blocks: Block[] = [];
  const labels: Label[] = [];
  let y = top;
  parts.forEach(({ name, value, tone, status, note = '' }, index) => {
    const lines = wrapText(`${name}${statusNote(status)}`, size.width - nameLeft, size, { maxLines: 4 });
    const baseline = y + size.fontSize;
    if (value !== null) blocks.push({ x: 0, y: baseline - swatch + 2, width: swatch, height: swatch, tone, status });
    if (shares[index]) labels.push(label(shares[index], indent + shareWidth, baseline, { anchor: 'end', tone: 'ink', weight: 600 }));
    if (values[index]) labels.push(label(values[index], valueLeft, baseline, { anchor: 'end' }));
    if (lines.length > 0) labels.push(label(lines, nameLeft, baseline, { tone: 'ink' }));
    const said = wrapText(note, size.width - nameLeft, size);
    if (said.length > 0) labels.push(label(said, nameLeft, baseline + Math.max(1, lines.length) * size.lineHeight));
    y += (Math.max(1, lines.length) + said.length) * size.lineHeight + 5;
  });
  return { blocks, labels, bottom: y };
}
