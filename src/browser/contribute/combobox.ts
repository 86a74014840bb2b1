import type { Path } from '../../catalogue/yaml.ts';
import type { Field } from '../../contribute/form.ts';
import { findChoices, type Choice } from '../../contribute/suggest.ts';
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

export interface Combobox {
  element: HTMLElement;
  input: HTMLInputElement;
}

/** An editable combobox with a list of suggestions. */
export function combobox(id: string, choices: readonly Choice[], sheet: Pick<Sheet, 'announce'>, use: (value: string) => void): Combobox {
  const input = make('input', { type: 'text', id, autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false' }) as HTMLInputElement;
  return { element: make('div', { class: 'combobox' }, [suggest(input, choices, sheet, use)]), input };
}

/** Makes a combobox of an input, by the pattern of the ARIA Authoring Practices; the list that is given back stands behind it. */
export function suggest(input: HTMLInputElement, choices: readonly Choice[], sheet: Pick<Sheet, 'announce'>, use: (value: string) => void): HTMLElement {
  const { id } = input;
  const list = make('ul', { class: 'suggestions', role: 'listbox', id: `${id}-list`, 'aria-label': 'Suggestions', hidden: '' });
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id })) input.setAttribute(name, value);
  let found: Choice[] = [];
  let active = -1;

  const close = (): void => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const choose = (index: number): void => {
    const choice = found[index];
    if (!choice) return;
    input.value = choice.value;
    close();
    use(choice.value);
    sheet.announce(`${choice.label} is chosen.`);
  };
  const mark = (index: number): void => {
    active = index;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(at === index));
    const option = list.children[index];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  const open = (): void => {
    found = findChoices(choices, input.value, most);
    list.replaceChildren(...found.map((choice, index) => {
      const option = make('li', { role: 'option', id: `${id}-option-${index}`, 'aria-selected': 'false' }, [make('span', {}, [choice.label]), make('span', { class: 'suggestion-note' }, [choice.note])]);
      option.addEventListener('pointerdown', (event) => { event.preventDefault(); choose(index); });
      return option;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    sheet.announce(found.length === 0 ? 'No suggestions.' : `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}; use the arrow keys.`);
  };

  input.addEventListener('input', () => { use(input.value.trim()); open(); });
  input.addEventListener('blur', close);
  input.addEventListener('click', () => { if (list.hidden) open(); });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (list.hidden) open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (found.length > 0) mark(active < 0 && step < 0 ? found.length - 1 : (active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && !list.hidden && active >= 0) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
  return list;
}
