import { csvFormatRows } from 'd3';
import type { Table } from '../charts/table.ts';
import { headingOf } from '../prose/index.ts';

/** A leading `=`, `+`, `-` or `@` makes a spreadsheet run a text as a formula; numbers keep their minus. OWASP, “CSV Injection”. */
const harmless = (text: string) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** A table as CSV (RFC 4180): titles with units as headings, rows as they are shown, a missing value as an empty cell. */
export function tableCsv(table: Table): string {
  const rows = table.rows.map((row) => table.columns.map(({ name }) => {
    const cell = row[name] ?? null;
    return cell === null ? '' : typeof cell === 'number' ? String(cell) : harmless(cell);
  }));
  return `${csvFormatRows([table.columns.map((column) => harmless(headingOf(column))), ...rows])}\n`;
}
