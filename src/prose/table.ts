import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Cell, Column, Table } from '../charts/table.ts';
import { formatDate, formatNumber } from '../format.ts';
import type { ProseContext } from './context.ts';

/** A table of data: units in its headings, figures aligned, records linked; scrolled by keyboard where it is wide. */
export function dataTable(table: Table, label: string, { href }: ProseContext, caption?: string): Element {
  const head = table.columns.map((column) =>
    h('th', { scope: 'col', class: column.type === 'quantitative' ? 'align-right' : undefined }, headingOf(column)));
  const body = table.rows.map((row) => h('tr', table.columns.map((column, index) => {
    const cell = row[column.name] ?? null;
    const shown = showCell(cell, column);
    const link = typeof cell === 'string' ? table.links?.[cell] : undefined;
    const content = link ? h('a', { href: href(link) }, shown) : shown;
    return index === 0 && column.type !== 'quantitative'
      ? h('th', { scope: 'row' }, [content])
      : h('td', { class: column.type === 'quantitative' ? 'align-right' : undefined }, [content]);
  })));
  return scrollable(h('table', [
    ...(caption ? [h('caption', caption)] : []),
    h('thead', [h('tr', head)]),
    h('tbody', body),
  ]), label);
}

/** `Spend (£ million)`. */
export function headingOf({ title, unit }: Column): string {
  const words = unit?.replace(/^GBP ?/, '£ ').replace(/^percent$/, '%').trim();
  return words && !title.toLowerCase().includes(words.toLowerCase()) ? `${title} (${words})` : title;
}

/** A missing value is said, never shown as nothing or as zero. */
export function showCell(cell: Cell, column: Column): string {
  if (cell === null) return column.missing ?? 'not known';
  if (column.type === 'quantitative' && typeof cell === 'number') return formatNumber(cell);
  if (column.type === 'temporal') return formatDate(String(cell));
  return String(cell);
}

/** A region that the keyboard can reach and scroll. */
export function scrollable(table: Element, label: string): Element {
  return h('div', { class: 'table-scroll', role: 'region', ariaLabel: label, tabIndex: 0 }, [table]);
}
