import { label, type Label } from './layout.ts';
import { greatestWidth, wrapText } from './text.ts';
import type { Size } from './theme.ts';

/** Notes with their numbers, one below the other. */
export function layoutFootnotes(notes: readonly string[], top: number, size: Size): { labels: Label[]; bottom: number } {
  const labels: Label[] = [];
  let y = top;
  notes.forEach((note, index) => {
    const number = String(index + 1);
    const indent = greatestWidth(notes.map((_, each) => String(each + 1)), size, 600) + 8;
    const lines = wrapText(note, size.width - indent, size);
    labels.push(label(number, 0, y + size.fontSize, { tone: 'ink', weight: 600 }), label(lines, indent, y + size.fontSize, { tone: 'ink' }));
    y += Math.max(1, lines.length) * size.lineHeight + 4;
  });
  return { labels, bottom: y };
}
