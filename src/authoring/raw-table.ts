import { readCells } from '../catalogue/cells.ts';
import { Refusal } from './refusal.ts';

/** A table as it came: headings, rows of the same width, and what was done to find them. */
export interface RawTable {
  headings: string[];
  rows: string[][];
  /** The line of each row in the file. */
  lines: number[];
  said: string[];
}

const largest = 2_000_000;
const separators = [[',', 'commas'], [';', 'semicolons'], ['\t', 'tabs']] as const;

/** The bytes of a table, from wherever it was exported, as headings and rows. */
export function readRawTable(bytes: Uint8Array, name: string): RawTable {
  if (bytes.byteLength > largest) throw new Refusal(`${name} is larger than 2 MB. Split it, or leave out what the portal does not use.`);
  const { text, encoding } = decoded(bytes);
  if (text.includes('\0')) throw new Refusal(`${name} is not a table in plain text. Export it as CSV in UTF-8.`);
  const [separator, word] = separatorOf(text);
  const { rows: all, unclosed } = readCells(text, separator);
  if (unclosed) throw new Refusal(`${name}:${unclosed.line}:${unclosed.column}   A cell in quotation marks is not closed. End it with “"”.`);
  const cells = all.map((row) => ({ line: row[0]!.line, texts: row.map(({ text: cell }) => cell.replace(/\s+/g, ' ').trim()) })).filter(({ texts }) => texts.some(Boolean));
  if (cells.length < 2) throw new Refusal(`${name} has ${cells.length === 0 ? 'no rows' : 'headings and no rows'}.`);

  const filled = cells.map(({ texts }) => texts.filter(Boolean).length);
  const width = Math.max(...filled);
  const first = filled.findIndex((count) => count >= Math.max(1, width - 1) || count === width);
  const head = cells[first]!;
  const columns = lastFilled(cells.slice(first).map(({ texts }) => texts));
  const body = cells.slice(first + 1);
  const notes = width > 2 ? trailingNotes(body.map(({ texts }) => texts)) : 0;
  const kept = body.slice(0, body.length - notes);
  if (kept.length === 0) throw new Refusal(`${name} has headings and no rows.`);
  return {
    headings: padded(head.texts, columns),
    rows: kept.map(({ texts }) => padded(texts, columns)),
    lines: kept.map(({ line }) => line),
    said: [
      ...(encoding === 'utf-8' ? [] : ['The file was not in UTF-8; it was read as Windows text. Look at letters with accents, and at £ and dashes.']),
      ...(separator === ',' ? [] : [`Its cells were parted by ${word}; the copy has commas.`]),
      ...(first === 0 ? [] : [`The headings are those of line ${head.line}; what stands above was left out.`]),
      ...(notes === 0 ? [] : [`${notes === 1 ? 'The last line' : `The last ${notes} lines`} below the table ${notes === 1 ? 'was' : 'were'} left out: “${body.at(-notes)!.texts[0]!.slice(0, 60)}”.`]),
    ],
  };
}

function decoded(bytes: Uint8Array): { text: string; encoding: string } {
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  try {
    return { text: plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'utf-8' };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { text: plain(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
  }
}

/** The sign that parts most cells of the first lines, outside quotation marks. */
function separatorOf(text: string): (typeof separators)[number] {
  const lines = text.replace(/"[^"]*"/g, '').split('\n').slice(0, 20);
  const counted = separators.map((one) => ({ one, count: lines.reduce((sum, line) => sum + line.split(one[0]).length - 1, 0) }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).one;
}

/** How many columns there are up to the last one that holds anything. */
const lastFilled = (rows: string[][]) => Math.max(...rows.map((row) => row.findLastIndex(Boolean) + 1));

/** How many rows at the end hold a sentence in their first cell and nothing else. */
function trailingNotes(rows: string[][]): number {
  const isNote = (row: string[]) => row.slice(1).every((cell) => cell === '') && row[0] !== '';
  const last = rows.findLastIndex((row) => !isNote(row));
  return rows.length - 1 - last;
}

const padded = (row: string[], width: number) => Array.from({ length: width }, (_, index) => row[index] ?? '');
