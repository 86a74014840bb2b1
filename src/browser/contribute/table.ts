import { make } from '../results.ts';
import type { Sheet } from './sheet.ts';

export const tableId = 'f-table';

/** The rows of a dataset: pasted from a spreadsheet or a CSV, or read from a file. */
export function tableField(sheet: Sheet): HTMLElement {
  const area = make('textarea', { id: tableId, rows: '10', class: 'table-text', spellcheck: 'false', wrap: 'off', 'aria-describedby': `${tableId}-help` }) as HTMLTextAreaElement;
  const file = make('input', { type: 'file', id: `${tableId}-file`, accept: '.csv,text/csv' }) as HTMLInputElement;
  area.value = sheet.draft.table;
  const keep = (): void => { sheet.draft.table = area.value; sheet.changed(); };
  area.addEventListener('input', keep);
  file.addEventListener('change', () => {
    const chosen = file.files?.[0];
    if (!chosen) return;
    void chosen.text().then((text) => { area.value = text; keep(); sheet.announce('The file has been read.'); });
  });
  return make('div', { class: 'field', 'data-path': '#table' }, [
    make('label', { class: 'field-label', for: tableId }, ['Table']),
    make('p', { class: 'field-help', id: `${tableId}-help` }, ['Paste the cells of a spreadsheet, or a CSV. The first row holds the names of the fields.']),
    make('p', { class: 'field-error', id: `${tableId}-error`, hidden: '' }),
    area,
    make('label', { class: 'field-label', for: file.id }, ['Or choose a CSV file (optional)']),
    file,
  ]);
}

/** The first rows of a table, as they were read. */
export function tableView(cells: readonly (readonly string[])[], most = 12): HTMLElement {
  const [head = [], ...rows] = cells;
  return make('div', { class: 'table-scroll', tabindex: '0', role: 'region', 'aria-label': 'The table as it was read' }, [
    make('table', {}, [
      make('caption', {}, [`${rows.length} ${rows.length === 1 ? 'row' : 'rows'}, ${head.length} ${head.length === 1 ? 'field' : 'fields'}${rows.length > most ? `; the first ${most}` : ''}`]),
      make('thead', {}, [make('tr', {}, head.map((cell) => make('th', { scope: 'col' }, [cell])))]),
      make('tbody', {}, rows.slice(0, most).map((row) => make('tr', {}, row.map((cell) => make('td', {}, [cell]))))),
    ]),
  ]);
}
