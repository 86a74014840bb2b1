import type { Place } from './problem.ts';

/** One cell of a CSV: what it holds, and where it begins in the file. */
export interface Cell extends Place {
  text: string;
}

/** CSV (RFC 4180, or with another separator) → rows of cells, empty lines left out; `unclosed` is where a quotation mark opens that nothing closes. */
export function readCells(text: string, separator = ','): { rows: Cell[][]; unclosed?: Place } {
  const rows: Cell[][] = [];
  let row: Cell[] = [];
  let [at, line, lineStart] = [0, 1, 0];
  while (at < text.length) {
    const place: Place = { line, column: at - lineStart + 1 };
    const end = endOfCell(text, at, separator);
    if (end === undefined) return { rows, unclosed: place };
    const written = text.slice(at, end);
    row.push({ ...place, ...(written.includes('\n') ? {} : { length: Math.max(1, written.length) }), text: unquote(written) });
    const breaks = written.split('\n').length - 1;
    if (breaks > 0) [line, lineStart] = [line + breaks, at + written.lastIndexOf('\n') + 1];
    at = end + 1;
    if (text[end] === separator && at < text.length) continue;
    if (text[end] === separator) row.push({ line, column: at - lineStart + 1, text: '' });
    if (row.length > 1 || row[0]?.text !== '') rows.push(row);
    [row, line, lineStart] = [[], line + 1, at];
  }
  return { rows };
}

/** Up to the separator or line break that ends the cell; undefined where a quotation mark is never closed. */
function endOfCell(text: string, from: number, separator: string): number | undefined {
  let end = from;
  if (text[from] === '"') {
    end = text.indexOf('"', from + 1);
    while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
    if (end < 0) return undefined;
  }
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return end;
}

function unquote(written: string): string {
  if (!written.startsWith('"')) return written;
  const end = written.lastIndexOf('"');
  return written.slice(1, end).replaceAll('""', '"') + written.slice(end + 1);
}
