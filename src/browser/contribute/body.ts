import { components } from '../../model/component.ts';
import { beginLines, insert, surround, type Selection } from '../../contribute/snippet.ts';
import { askForComponent, askForLink } from './insert.ts';
import { make } from '../make.ts';
import type { Sheet } from './sheet.ts';

export const bodyId = 'f-body';

/** The text of a briefing, with buttons for what Markdown and the components can do. */
export function bodyField(sheet: Sheet): HTMLElement {
  const area = make('textarea', { id: bodyId, rows: '24', class: 'body-text', 'aria-describedby': `${bodyId}-help` }) as HTMLTextAreaElement;
  area.value = sheet.draft.body;
  const keep = (): void => { sheet.draft.body = area.value; sheet.changed(); };
  area.addEventListener('input', keep);

  const use = ({ text, start, end }: Selection): void => {
    area.value = text;
    area.focus();
    area.setSelectionRange(start, end);
    keep();
  };
  const selection = (): Selection => ({ text: area.value, start: area.selectionStart, end: area.selectionEnd });
  const selected = () => area.value.slice(area.selectionStart, area.selectionEnd);
  const button = (label: string, title: string, act: () => void): HTMLElement => {
    const one = make('button', { type: 'button', class: 'button button--quiet', title }, [label]);
    one.addEventListener('click', act);
    return one;
  };

  const marks = [
    button('Heading', 'Begin the line with ##', () => { use(beginLines(selection(), '## ')); }),
    button('Bold', 'Put ** around the words', () => { use(surround(selection(), '**')); }),
    button('Italic', 'Put * around the words', () => { use(surround(selection(), '*')); }),
    button('List', 'Begin each line with -', () => { use(beginLines(selection(), '- ')); }),
    button('Link…', 'Link to a record', () => { askForLink(sheet, selected(), (piece) => { use(insert(selection(), piece, 'inline')); }); }),
  ];
  const inserts = Object.entries(components).map(([name, { gives, stands }]) => button(`${name}…`, gives, () => {
    askForComponent(name, sheet, selected(), (piece) => { use(insert(selection(), piece, stands)); });
  }));
  return make('div', { class: 'field', 'data-path': '#body' }, [
    make('label', { class: 'field-label', for: bodyId }, ['Text']),
    make('p', { class: 'field-help', id: `${bodyId}-help` }, ['Markdown: a blank line between paragraphs, ## before a heading. The buttons insert at the cursor.']),
    make('p', { class: 'field-error', id: `${bodyId}-error`, hidden: '' }),
    make('div', { class: 'tools', role: 'group', 'aria-label': 'Form of the text' }, marks),
    make('div', { class: 'tools', role: 'group', 'aria-label': 'Insert from the catalogue' }, inserts),
    area,
  ]);
}
