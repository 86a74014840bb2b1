import type { Path } from '../../catalogue/yaml.ts';
import type { Control, Field } from '../../contribute/form.ts';
import { optionFor } from '../../contribute/tidy.ts';
import { comboboxField } from './combobox.ts';
import { dateField } from './date.ts';
import { listField } from './list.ts';
import { make } from '../make.ts';
import { namedField } from './named.ts';
import { groupRow, row } from './row.ts';
import { formPart, idOf, setValue, valueAt, type Sheet } from './sheet.ts';

type Draw<T extends Control['type']> = (field: Field & { control: Extract<Control, { type: T }> }, path: Path, sheet: Sheet) => HTMLElement;
type DrawAny = (field: Field, path: Path, sheet: Sheet) => HTMLElement;

const asText = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

const draw: { [T in Control['type']]: Draw<T> } = {
  text: (field, path, sheet) => {
    if (field.control.mayName) return comboboxField(field, path, sheet, sheet.choices[field.control.mayName] ?? []);
    const isShort = field.control.isShort && !field.control.isProse;
    const input = make(isShort ? 'input' : 'textarea', isShort ? { type: 'text' } : { rows: '1' }) as HTMLInputElement;
    return row(field, path, written(input, path, sheet));
  },
  address: (field, path, sheet) => row(field, path, written(make('input', { type: 'url', inputmode: 'url', autocapitalize: 'off' }) as HTMLInputElement, path, sheet)),
  number: (field, path, sheet) => row(field, path, written(make('input', { type: 'text', inputmode: 'decimal', class: 'input--short' }) as HTMLInputElement, path, sheet)),
  date: dateField,
  'yes-or-no': (field, path, sheet) => {
    const box = make('input', { type: 'checkbox' }) as HTMLInputElement;
    box.checked = Boolean(valueAt(sheet, path) ?? field.default ?? false);
    box.addEventListener('change', () => { setValue(sheet, path, box.checked); });
    const whole = row({ ...field, required: true }, path, box);
    whole.classList.add('field--box');
    return whole;
  },
  choice: (field, path, sheet) => row(field, path, select(field, path, sheet, field.control.choices.map((value) => ({ value, label: value })))),
  word: (field, path, sheet) => row(field, path, select(field, path, sheet, sheet.choices[`word:${field.control.vocabulary}`] ?? [])),
  reference: (field, path, sheet) => {
    const { to, isFigure } = field.control;
    return comboboxField(field, path, sheet, sheet.choices[isFigure ? 'figure' : to] ?? []);
  },
  list: (field, path, sheet) => listField(field, path, sheet, fieldElement),
  named: (field, path, sheet) => namedField(field, path, sheet, fieldElement),
  group: (field, path, sheet) => optional(field, path, sheet, {}, () => field.control.fields.map((one) => fieldElement(one, [...path, one.key], sheet))),
  either: (field, path, sheet) => optional(field, path, sheet, '', () => [either(field, path, sheet)], [...path, formPart]),
};

/** A field of a form as its controls; what is written goes into the draft. */
export function fieldElement(field: Field, path: Path, sheet: Sheet): HTMLElement {
  return (draw[field.control.type] as DrawAny)(field, path, sheet);
}

function written(input: HTMLInputElement, path: Path, sheet: Sheet): HTMLInputElement {
  input.value = asText(valueAt(sheet, path));
  input.addEventListener('input', () => { setValue(sheet, path, input.value); });
  return input;
}

function select(field: Field, path: Path, sheet: Sheet, choices: readonly { value: string; label: string }[]): HTMLElement {
  const value = asText(valueAt(sheet, path));
  const strange = value !== '' && !choices.some((one) => one.value === value) ? [{ value, label: value }] : [];
  const none = field.default === undefined ? (field.required ? 'Choose one' : 'Not given') : `Not given: ${String(field.default)}`;
  const list = make('select', {}, [{ value: '', label: none }, ...choices, ...strange].map((one) => make('option', { value: one.value }, [one.label]))) as HTMLSelectElement;
  list.value = value;
  list.addEventListener('change', () => { setValue(sheet, path, list.value); });
  return list;
}

/** A group that may be left out is a button until it is wanted. */
function optional(field: Field, path: Path, sheet: Sheet, empty: unknown, inner: () => HTMLElement[], place = path): HTMLElement {
  const holder = make('div', {});
  const show = (): void => {
    const isThere = field.required || valueAt(sheet, path) !== undefined;
    const toggle = make('button', { type: 'button', class: isThere ? 'button button--plain' : 'button button--quiet' }, [isThere ? `Leave out ${field.label.toLowerCase()}` : `Add ${field.label.toLowerCase()}`]);
    toggle.addEventListener('click', () => {
      setValue(sheet, path, isThere ? undefined : empty);
      show();
      (isThere ? holder.querySelector('button') : holder.querySelector<HTMLElement>('input, select, textarea'))?.focus();
    });
    holder.replaceChildren(groupRow(field, place, isThere ? [...inner(), ...(field.required ? [] : [toggle])] : [toggle], { isNested: isThere }));
  };
  show();
  return holder;
}

/** Which of several forms a value takes, and the fields of that one. */
function either(field: Field & { control: Extract<Control, { type: 'either' }> }, path: Path, sheet: Sheet): HTMLElement {
  const { options } = field.control;
  const id = `${idOf(path)}-form`;
  const chosen = options.indexOf(optionFor(valueAt(sheet, path), options));
  const pick = make('select', { id }, options.map((option, index) => make('option', { value: String(index) }, [option.label]))) as HTMLSelectElement;
  pick.value = String(Math.max(chosen, 0));
  const place = make('div', {});
  const show = (): void => {
    const option = options[Number(pick.value)]!;
    const { control } = option;
    if (control.type === 'choice' && control.choices.length === 1) { place.replaceChildren(); return; }
    place.replaceChildren(...(control.type === 'group'
      ? control.fields.map((one) => fieldElement(one, [...path, one.key], sheet))
      : [fieldElement(option, path, sheet)]));
  };
  pick.addEventListener('change', () => {
    const { control } = options[Number(pick.value)]!;
    setValue(sheet, path, control.type === 'group' ? {} : control.type === 'choice' && control.choices.length === 1 ? control.choices[0] : '');
    show();
  });
  show();
  return make('div', { class: 'either' }, [make('div', { class: 'field' }, [make('label', { class: 'field-label', for: id }, ['Given as']), pick]), place]);
}
