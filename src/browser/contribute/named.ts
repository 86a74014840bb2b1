import type { Path } from '../../catalogue/yaml.ts';
import type { Control, Field } from '../../contribute/form.ts';
import type { DrawField } from './list.ts';
import { make } from '../make.ts';
import { groupRow } from './row.ts';
import { idOf, pathText, setValue, valueAt, type Sheet } from './sheet.ts';

type NamedField = Field & { control: Extract<Control, { type: 'named' }> };
type Entries = Record<string, unknown>;

/** Entries under names of the writer’s own, folded until they are opened: a source may hold dozens of facts. */
export function namedField(field: NamedField, path: Path, sheet: Sheet, draw: DrawField): HTMLElement {
  const { item } = field.control;
  const holder = make('div', { class: 'entries' });
  const add = make('button', { type: 'button', class: 'button button--quiet' }, [`Add to ${field.label.toLowerCase()}`]);
  const entries = (): Entries => { const value = valueAt(sheet, path); return typeof value === 'object' && value !== null ? value as Entries : {}; };

  let made = 0;

  const entry = (first: string): HTMLElement => {
    let name = first;
    made += 1;
    const id = `${idOf(path)}-name-${made}`;
    const input = make('input', { type: 'text', id, autocapitalize: 'off', spellcheck: 'false', 'aria-describedby': `${id}-help` }) as HTMLInputElement;
    const title = make('span', {}, [titleOf(name, entries()[name])]);
    const fold = make('details', { class: 'list-entry', 'data-path': pathText([...path, name]) }, [make('summary', {}, [title])]) as HTMLDetailsElement;
    const inner = make('div', {});
    const fields = (): void => {
      inner.replaceChildren(...(item.control.type === 'group' ? item.control.fields.map((one) => draw(one, [...path, name, one.key], sheet)) : [draw({ ...item, label: 'Value' }, [...path, name], sheet)]));
    };
    input.value = name;
    input.addEventListener('input', () => {
      const renamed = Object.fromEntries(Object.entries(entries()).map(([key, value]) => [key === name ? input.value.trim() : key, value]));
      if (Object.keys(renamed).length < Object.keys(entries()).length) return;
      name = input.value.trim();
      fold.dataset['path'] = pathText([...path, name]);
      setValue(sheet, path, renamed);
      fields();
    });
    const remove = make('button', { type: 'button', class: 'button button--plain' }, ['Remove', make('span', { class: 'visually-hidden' }, [` ${name}`])]);
    remove.addEventListener('click', () => {
      const { [name]: gone, ...rest } = entries();
      setValue(sheet, path, gone === undefined ? entries() : rest);
      fold.remove();
      add.focus();
    });
    fold.addEventListener('toggle', () => { title.textContent = titleOf(name, entries()[name]); });
    // Drawn when it is first opened, and at once where a problem asks for a field in it.
    const open = (): void => {
      if (inner.parentElement) return;
      fields();
      fold.append(make('div', { class: 'field' }, [
        make('label', { class: 'field-label', for: id }, ['Name']),
        make('p', { class: 'field-help', id: `${id}-help` }, ['How texts refer to it: small letters, digits and hyphens.']), input,
      ]), inner, remove);
      fold.dispatchEvent(new CustomEvent('portal:drawn', { bubbles: true }));
    };
    fold.addEventListener('toggle', open);
    fold.addEventListener('portal:open', () => { fold.open = true; open(); });
    return fold;
  };

  add.addEventListener('click', () => {
    const name = freeName(entries());
    setValue(sheet, path, { ...entries(), [name]: item.control.type === 'group' ? {} : '' });
    const fold = entry(name);
    holder.append(fold);
    fold.dispatchEvent(new CustomEvent('portal:open'));
    fold.querySelector<HTMLInputElement>('input')?.select();
  });
  holder.append(...Object.keys(entries()).map(entry));
  return groupRow(field, path, [holder, add]);
}

/** What a folded entry is called: its name, and what it says. */
function titleOf(name: string, value: unknown): string {
  const said = typeof value === 'object' && value !== null ? Object.values(value).find((one) => typeof one === 'string') : undefined;
  return said ? `${name}: ${String(said).slice(0, 80)}` : name;
}

function freeName(entries: Entries): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? 'new-entry' : `new-entry-${number}`;
    if (!Object.hasOwn(entries, name)) return name;
  }
}
