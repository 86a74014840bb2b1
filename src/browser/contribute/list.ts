import type { Path } from '../../catalogue/yaml.ts';
import type { Control, Field } from '../../contribute/form.ts';
import { make } from '../make.ts';
import { groupRow } from './row.ts';
import { setValue, valueAt, type Sheet } from './sheet.ts';

type ListField = Field & { control: Extract<Control, { type: 'list' }> };
export type DrawField = (field: Field, path: Path, sheet: Sheet) => HTMLElement;

/** Entries that can be added, moved and removed. */
export function listField(field: ListField, path: Path, sheet: Sheet, draw: DrawField): HTMLElement {
  const { item, min = 1, max = Infinity } = field.control;
  /** As many entries as there must be wait to be filled in; where each is a form of its own, none. */
  const waiting = field.required && item.control.type !== 'group' ? min : 0;
  const holder = make('div', { class: 'entries' });
  const add = make('button', { type: 'button', class: 'button button--quiet' }, [`Add to ${field.label.toLowerCase()}`]);
  const entries = (): unknown[] => { const value = valueAt(sheet, path); return Array.isArray(value) ? value as unknown[] : []; };
  const count = (): number => Math.max(entries().length, waiting);

  const move = (from: number, to: number): void => {
    const list = Array.from({ length: count() }, (_, index) => entries()[index] ?? '');
    list.splice(to, 0, ...list.splice(from, 1));
    setValue(sheet, path, list);
    show();
    sheet.announce(`Entry ${from + 1} is now entry ${to + 1}.`);
    holder.children[to]?.querySelector<HTMLElement>(`[data-move=${to < from ? 'up' : 'down'}]:not(:disabled), [data-move]:not(:disabled)`)?.focus();
  };
  const remove = (index: number): void => {
    setValue(sheet, path, entries().toSpliced(index, 1));
    show();
    sheet.announce(`Entry ${index + 1} is removed.`);
    (holder.children[Math.min(index, holder.children.length - 1)]?.querySelector<HTMLElement>('input, select, textarea') ?? add).focus();
  };
  const button = (label: string, index: number, act: () => void, attributes: Record<string, string> = {}): HTMLElement => {
    const one = make('button', { type: 'button', class: 'button button--plain', ...attributes }, [label, make('span', { class: 'visually-hidden' }, [` entry ${index + 1} of ${field.label.toLowerCase()}`])]);
    one.addEventListener('click', act);
    return one;
  };
  const show = (): void => {
    const shown = count();
    holder.replaceChildren(...Array.from({ length: shown }, (_, index) => make('div', { class: 'list-entry' }, [
      draw({ ...item, label: `${item.label} ${index + 1}` }, [...path, index], sheet),
      make('div', { class: 'entry-buttons' }, [
        ...(shown === 1 ? [] : [
          button('Move up', index, () => { move(index, index - 1); }, { 'data-move': 'up', ...(index === 0 ? { disabled: '' } : {}) }),
          button('Move down', index, () => { move(index, index + 1); }, { 'data-move': 'down', ...(index === shown - 1 ? { disabled: '' } : {}) }),
        ]),
        ...(shown > waiting ? [button('Remove', index, () => { remove(index); })] : []),
      ]),
    ])));
    add.hidden = shown >= max;
  };
  add.addEventListener('click', () => {
    setValue(sheet, [...path, count()], item.control.type === 'group' ? {} : '');
    show();
    holder.lastElementChild?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  });
  show();
  return groupRow(field, path, [holder, add]);
}
