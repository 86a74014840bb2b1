import type { DocumentFile } from '../find/packed.ts';
import { joinBase } from '../href.ts';
import { make } from './make.ts';
import { aboutLine } from './results.ts';

/** The record that answers the question, above the list: a figure with its source, a verdict, a meaning, who or what it is. */
export function answerBox(found: DocumentFile, base: string): HTMLElement {
  const { key, kind, title, date, status, value, source, summary } = found;
  const address = joinBase(base, found.url);
  const isChecked = Boolean(status && summary?.startsWith(`${status}. `));
  const said = isChecked ? summary!.slice(status!.length + 2) : summary;
  return make('section', { class: 'answer', 'data-answer': key, 'aria-labelledby': 'answer-title' }, [
    aboutLine([kind, date, isChecked ? undefined : status]),
    make('h2', { class: 'answer-title', id: 'answer-title' }, [make('a', { href: address }, [title])]),
    ...(value ? [make('p', { class: 'answer-value' }, [value])] : []),
    ...(isChecked ? [make('p', { class: 'answer-verdict' }, [status!])] : []),
    ...(said ? [make('p', {}, [said])] : []),
    ...(source ? [make('p', { class: 'answer-source' }, ['Source: ', make('a', { href: address.replace(/#.*/, '') }, [source])])] : []),
  ]);
}
