import type { Path } from '../../catalogue/yaml.ts';
import type { Field } from '../../contribute/form.ts';
import { make } from '../make.ts';
import { idOf, pathText } from './sheet.ts';

/** A label as readers see it: what may be left out says so. */
export const labelText = ({ label, required }: Field): string => `${label}${required ? '' : ' (optional)'}`;

/** Label, help, place for a problem, and the control itself. */
export function row(field: Field, path: Path, control: HTMLElement, more: HTMLElement[] = []): HTMLElement {
  const id = idOf(path);
  const help = helpOf(field);
  control.id = id;
  control.setAttribute('aria-describedby', [help ? `${id}-help` : '', ...more.map((one) => one.id)].filter(Boolean).join(' '));
  return make('div', { class: 'field', 'data-path': pathText(path) }, [
    make('label', { class: 'field-label', for: id }, [labelText(field)]),
    ...(help ? [make('p', { class: 'field-help', id: `${id}-help` }, [help])] : []),
    make('p', { class: 'field-error', id: `${id}-error`, hidden: '' }),
    control,
    ...more,
  ]);
}

/** Several controls under one name; the fields of a group stand a step in. */
export function groupRow(field: Field, path: Path, children: HTMLElement[], { isNested = false } = {}): HTMLElement {
  const id = idOf(path);
  const help = helpOf(field);
  return make('fieldset', { class: `field${isNested ? ' field--group' : ''}`, id, tabindex: '-1', 'data-path': pathText(path), ...(help ? { 'aria-describedby': `${id}-help` } : {}) }, [
    make('legend', { class: 'field-label' }, [labelText(field)]),
    ...(help ? [make('p', { class: 'field-help', id: `${id}-help` }, [help])] : []),
    make('p', { class: 'field-error', id: `${id}-error`, hidden: '' }),
    ...children,
  ]);
}

/** What the schema says of a field, and how it is written. */
function helpOf({ help, control }: Field): string {
  const limit = control.type === 'text' && control.maxLength ? `At most ${control.maxLength} characters.` : '';
  const prose = control.type === 'text' && control.isProse ? 'May hold links, as [words](kind/id), and figures, as <Fact id="source/fact" />.' : '';
  const said = (help ?? '').replaceAll('`', '');
  return [said, said.includes('characters') ? '' : limit, prose].filter(Boolean).join(' ');
}
