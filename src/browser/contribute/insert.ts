import { components, type Attribute } from '../../model/component.ts';
import { labelOf } from '../../contribute/label.ts';
import { snippetOf } from '../../contribute/snippet.ts';
import { combobox } from './combobox.ts';
import { make } from '../make.ts';
import type { Sheet } from './sheet.ts';

type Insert = (piece: string) => void;

/** A dialog for one component: a search for what it names, and its other attributes. */
export function askForComponent(name: string, sheet: Sheet, selected: string, use: Insert): void {
  const component = components[name]!;
  const inputs = Object.entries(component.attributes).map(([key, attribute]) => ({ key, ...control(`insert-${key}`, labelOf(key), attribute, sheet) }));
  ask(`Insert: ${name}`, component.gives, inputs, () => {
    use(snippetOf(name, Object.fromEntries(inputs.map(({ key, input }) => [key, input.value])), selected));
  });
}

/** A dialog for a link to any record. */
export function askForLink(sheet: Sheet, selected: string, use: Insert): void {
  const target = control('insert-record', 'Record', { required: true, reference: '*' }, sheet);
  const words = control('insert-words', 'Words of the link', {}, sheet);
  words.input.value = selected;
  ask('Insert: link', 'A link to a record of this site.', [target, words], () => {
    const label = sheet.choices['*']?.find(({ value }) => value === target.input.value)?.label;
    use(`[${words.input.value.trim() || label || target.input.value}](${target.input.value})`);
  });
}

interface Part {
  element: HTMLElement;
  input: HTMLInputElement | HTMLSelectElement;
}

function control(id: string, label: string, attribute: Attribute, sheet: Sheet): Part {
  const text = `${label}${attribute.required ? '' : ' (optional)'}`;
  const wrap = (inner: HTMLElement) => make('div', { class: 'field' }, [make('label', { class: 'field-label', for: id }, [text]), inner]);
  if (attribute.choices) {
    const input = make('select', { id }, attribute.choices.map((value) => make('option', { value }, [value]))) as HTMLSelectElement;
    return { element: wrap(input), input };
  }
  if (!attribute.reference) {
    const input = make('input', { type: 'text', id, ...(attribute.date ? { placeholder: '2015, 2015-09 or 2015-09-13' } : {}) }) as HTMLInputElement;
    return { element: wrap(input), input };
  }
  const said = make('p', { class: 'field-said', id: `${id}-said` });
  const choices = sheet.choices[attribute.reference === 'fact' ? 'figure' : attribute.reference] ?? [];
  const box = combobox(id, choices, sheet, (value) => { said.textContent = choices.find((one) => one.value === value)?.label ?? ''; });
  box.input.setAttribute('aria-describedby', said.id);
  if (attribute.required) box.input.required = true;
  box.element.prepend(box.input);
  const element = wrap(box.element);
  element.append(said);
  return { element, input: box.input };
}

/** A modal dialog with fields; it is made when it is asked for, and gone when it closes. */
function ask(title: string, help: string, parts: readonly Part[], use: () => void): void {
  const cancel = make('button', { type: 'button', class: 'button button--plain' }, ['Cancel']);
  const form = make('form', { method: 'dialog' }, [
    make('h2', { id: 'insert-title' }, [title]), make('p', { class: 'field-help' }, [help]), ...parts.map(({ element }) => element),
    make('div', { class: 'entry-buttons' }, [make('button', { type: 'submit', class: 'button', value: 'insert' }, ['Insert']), cancel]),
  ]);
  const dialog = make('dialog', { class: 'insert', 'aria-labelledby': 'insert-title' }, [form]) as HTMLDialogElement;
  cancel.addEventListener('click', () => { dialog.close(); });
  // Until it is closed, nothing behind it can take the focus.
  dialog.addEventListener('close', () => {
    dialog.remove();
    if (dialog.returnValue === 'insert') use();
  });
  document.querySelector('[data-contribute]')!.append(dialog);
  dialog.showModal();
}
