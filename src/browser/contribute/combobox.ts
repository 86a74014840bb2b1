import type { Path } from '../../catalogue/yaml.ts';
import type { Field } from '../../contribute/form.ts';
import { findChoices, type Choice } from '../../contribute/suggest.ts';
import { makeCombobox } from '../combobox.ts';
import { make } from '../make.ts';
import { row } from './row.ts';
import { idOf, setValue, valueAt, type Sheet } from './sheet.ts';

const most = 12;

/** A field that names something, with suggestions from the catalogue; under it, what the name stands for. */
export function comboboxField(field: Field, path: Path, sheet: Sheet, choices: readonly Choice[]): HTMLElement {
  const id = idOf(path);
  const said = make('p', { class: 'field-said', id: `${id}-said` });
  const value = valueAt(sheet, path);
  const box = combobox(id, choices, sheet, (written) => {
    setValue(sheet, path, written);
    said.textContent = labelOf(written, choices);
  });
  box.input.value = typeof value === 'string' ? value : '';
  said.textContent = labelOf(box.input.value, choices);
  const whole = row(field, path, box.input, [said]);
  box.input.replaceWith(box.element);
  box.element.prepend(box.input);
  return whole;
}

const labelOf = (value: string, choices: readonly Choice[]) => choices.find((one) => one.value === value)?.label ?? '';

export interface SuggestingField {
  element: HTMLElement;
  input: HTMLInputElement;
}

/** An editable combobox with a list of suggestions. */
export function combobox(id: string, choices: readonly Choice[], sheet: Pick<Sheet, 'announce'>, use: (value: string) => void): SuggestingField {
  const input = make('input', { type: 'text', id, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }) as HTMLInputElement;
  return { element: make('div', { class: 'combobox' }, [suggest(input, choices, sheet, use)]), input };
}

/** Makes a combobox of an input; the list that is given back stands behind it. */
export function suggest(input: HTMLInputElement, choices: readonly Choice[], { announce }: Pick<Sheet, 'announce'>, use: (value: string) => void): HTMLElement {
  input.addEventListener('input', () => { use(input.value.trim()); });
  const { list, open } = makeCombobox<Choice>(input, {
    options: async (typed) => Promise.resolve(findChoices(choices, typed, most)),
    line: ({ label, note }) => [make('span', { class: 'suggestion-name' }, [label]), ' ', make('span', { class: 'suggestion-kind' }, [note])],
    choose: ({ value, label }) => {
      input.value = value;
      use(value);
      announce(`${label} is chosen.`);
    },
    announce,
  });
  input.addEventListener('click', () => { if (list.hidden) void open(); });
  return list;
}
