import type { TableReading } from '../../contribute/read-table.ts';
import { make } from '../make.ts';
import type { Sheet } from './sheet.ts';

export const tableId = 'f-table';

interface TableOptions {
  read: (pasted: string) => Promise<TableReading>;
  /** Shows the fields again after they were filled in. */
  redraw: () => void;
}

/** The rows of a dataset: pasted from a spreadsheet or a CSV, or read from a file. What they hold can be guessed. */
export function tableField(sheet: Sheet, { read, redraw }: TableOptions): HTMLElement {
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
  const said = make('ul', { class: 'table-said', hidden: '' });
  const guess = make('button', { type: 'button', class: 'button button--quiet' }, ['Fill in the fields from the table']);
  const fill = (reading: TableReading): void => {
    const lines = 'refusal' in reading ? [reading.refusal] : reading.said;
    if ('table' in reading) {
      area.value = sheet.draft.table = reading.table;
      sheet.draft.data = { ...sheet.draft.data, fields: reading.fields, ...(reading.period && !sheet.draft.data['period'] ? { period: reading.period } : {}) };
      redraw();
      sheet.changed();
    }
    said.replaceChildren(...lines.map((line) => make('li', {}, [line])));
    said.hidden = false;
    sheet.announce('refusal' in reading ? reading.refusal : 'The fields are filled in. What was guessed stands below the table.');
  };
  guess.addEventListener('click', () => { void read(area.value).then(fill, (error: unknown) => { fill({ refusal: String(error) }); }); });
  return make('div', { class: 'field', 'data-path': '#table' }, [
    make('label', { class: 'field-label', for: tableId }, ['Table']),
    make('p', { class: 'field-help', id: `${tableId}-help` }, ['Paste the cells of a spreadsheet, or a CSV. The first row holds the names of the fields.']),
    make('p', { class: 'field-error', id: `${tableId}-error`, hidden: '' }),
    area,
    make('label', { class: 'field-label', for: file.id }, ['Or choose a CSV file (optional)']),
    file,
    make('div', { class: 'entry-buttons' }, [guess]),
    said,
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
