import type { PlacedProblem } from '../../contribute/desk.ts';
import type { FormPlace } from '../../contribute/locate.ts';
import { bodyId } from './body.ts';
import { make } from '../make.ts';
import { formPart } from './sheet.ts';
import { tableId } from './table.ts';

/** The list of problems in the order of the form, each a link to its field or line. */
export function problemList(problems: readonly PlacedProblem[], form: HTMLElement): HTMLElement {
  return make('ul', { class: 'problems', role: 'list' }, inFormOrder(problems, form).map((problem) => {
    const { place, severity, file } = problem;
    const words = [make('strong', {}, [severity === 'warning' ? 'Advice: ' : '']), problem.message, ...(problem.hint ? [' ', problem.hint] : [])];
    if (place.part === 'elsewhere') return make('li', {}, [...words, make('span', { class: 'problem-where' }, [file])]);
    const link = make('a', { href: `#${idOfPlace(place, form)}` }, words);
    link.addEventListener('click', (event) => { event.preventDefault(); goTo(place, form); });
    const where = place.part === 'field' ? '' : `Line ${place.line}`;
    return make('li', {}, [link, ...(where ? [make('span', { class: 'problem-where' }, [where])] : [])]);
  }));
}

/** Fields that must be filled in and hold nothing yet, each a link to itself: nobody has made a mistake there. */
export function blankList(problems: readonly PlacedProblem[], form: HTMLElement): HTMLElement {
  const rows = new Map(inFormOrder(problems, form).map(({ place }) => [rowOf(place, form), place]));
  return make('div', { class: 'to-fill' }, [make('h3', {}, ['Still to fill in']), make('ul', { role: 'list' }, [...rows].map(([row, place]) => {
    const link = make('a', { href: `#${idOfPlace(place, form)}` }, [row?.querySelector('label, legend')?.textContent ?? '']);
    link.addEventListener('click', (event) => { event.preventDefault(); goTo(place, form); });
    return make('li', {}, [link]);
  }))]);
}

/** Whether an error speaks of a field with nothing in it. */
export function isOfBlank({ place, severity }: PlacedProblem, form: HTMLElement): boolean {
  const row = severity === 'error' ? rowOf(place, form) : undefined;
  return row !== undefined && [...row.querySelectorAll<HTMLInputElement>('input, select, textarea')].every(({ value }) => value.trim() === '');
}

function inFormOrder(problems: readonly PlacedProblem[], form: HTMLElement): PlacedProblem[] {
  const rows = [...form.querySelectorAll('[data-path]')];
  const position = ({ place }: PlacedProblem): number => { const row = rowOf(place, form); return row ? rows.indexOf(row) : rows.length; };
  return problems.map((problem) => ({ problem, at: position(problem) })).sort((a, b) => a.at - b.at).map(({ problem }) => problem);
}

/** Writes each problem over its field; of fields that were not visited yet nothing is said, unless `all` asks for it. */
export function markFields(problems: readonly PlacedProblem[], form: HTMLElement, visited: ReadonlySet<string>, all: boolean): void {
  const messages = new Map<HTMLElement, string>();
  for (const { place, message, hint, severity } of problems) {
    const row = severity === 'error' ? rowOf(place, form) : undefined;
    if (!row || !(all || visited.has(row.dataset['path'] ?? '')) || messages.has(row)) continue;
    messages.set(row, [message, hint].filter(Boolean).join(' '));
  }
  for (const row of form.querySelectorAll<HTMLElement>('[data-path]')) {
    const error = row.querySelector<HTMLElement>(':scope > .field-error');
    if (error) mark(row, error, messages.get(row) ?? '');
  }
}

function mark(row: HTMLElement, error: HTMLElement, message: string): void {
  const control = row instanceof HTMLFieldSetElement ? row : row.querySelector<HTMLElement>('input, select, textarea');
  row.classList.toggle('field--wrong', message !== '');
  error.hidden = message === '';
  error.replaceChildren(...(message ? [make('span', { class: 'visually-hidden' }, ['Problem: ']), message] : []));
  if (!control) return;
  const others = (control.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => id && id !== error.id);
  const ids = message ? [...others, error.id] : others;
  if (ids.length > 0) control.setAttribute('aria-describedby', ids.join(' '));
  else control.removeAttribute('aria-describedby');
  if (row instanceof HTMLFieldSetElement) return;
  if (message) control.setAttribute('aria-invalid', 'true');
  else control.removeAttribute('aria-invalid');
}

/** Puts the reader where a problem is mended; folded entries on the way are opened. */
export function goTo(place: FormPlace, form: HTMLElement): void {
  if (place.part === 'field') {
    for (let length = 1; length < place.path.length; length += 1) {
      find(place.path.slice(0, length).join('/'), form, 'details')?.dispatchEvent(new CustomEvent('portal:open'));
    }
  }
  const row = rowOf(place, form);
  const control = row?.querySelector<HTMLElement>('input, select, textarea') ?? row?.querySelector<HTMLElement>('button') ?? row;
  control?.focus();
  row?.scrollIntoView({ block: 'center' });
  if ((place.part === 'body' || place.part === 'table') && control instanceof HTMLTextAreaElement) {
    const at = control.value.split('\n').slice(0, place.line - 1).join('\n').length + (place.line > 1 ? 1 : 0) + place.column - 1;
    control.setSelectionRange(at, at);
  }
}

function idOfPlace(place: FormPlace, form: HTMLElement): string {
  if (place.part === 'body') return bodyId;
  if (place.part === 'table') return tableId;
  const row = rowOf(place, form);
  return row?.querySelector<HTMLElement>('input, select, textarea')?.id || row?.id || 'form-title';
}

/** The row of a place: its own field, or the nearest group around it. */
function rowOf(place: FormPlace, form: HTMLElement): HTMLElement | undefined {
  if (place.part === 'elsewhere') return undefined;
  if (place.part !== 'field') return find(`#${place.part}`, form);
  for (let length = place.path.length; length > 0; length -= 1) {
    const path = place.path.slice(0, length).join('/');
    const row = find(path, form) ?? find(`${path}/${formPart}`, form);
    if (row) return row;
  }
  return undefined;
}

const find = (path: string, form: HTMLElement, kind = '') => form.querySelector<HTMLElement>(`${kind}[data-path="${CSS.escape(path)}"]`) ?? undefined;
