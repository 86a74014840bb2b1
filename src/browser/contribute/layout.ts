import type { Draft } from '../../contribute/draft.ts';
import type { Form } from '../../contribute/form.ts';
import { make } from '../make.ts';

/** The two columns of a workspace, still without fields, problems and preview. */
export function layout(form: Form, draft: Draft, start: string) {
  const label = form.label.toLowerCase();
  const name = draft.original ? undefined : make('input', { type: 'text', id: 'f-id', autocapitalize: 'off', spellcheck: 'false', 'aria-describedby': 'f-id-help' }) as HTMLInputElement;
  if (name) name.value = draft.id;
  const view = {
    name,
    summary: make('div', {}),
    fields: make('div', {}),
    proposal: make('section', { class: 'proposal', 'data-proposal': '' }),
    kept: make('p', { class: 'draft-kept' }),
    remove: make('button', { type: 'button', class: 'button button--plain', 'data-delete': '' }, ['Delete this draft']),
    count: make('p', { role: 'status', class: 'problem-count' }),
    problems: make('div', {}),
    preview: make('div', { class: 'prose preview-body' }),
    stale: make('p', { class: 'preview-stale', hidden: '' }, ['The preview waits until all is filled in and mended.']),
    tableView: form.kind === 'datasets' ? make('div', {}) : undefined,
    live: make('p', { class: 'visually-hidden', role: 'status', 'data-live': '' }),
  };
  const checks = make('section', { class: 'checks', 'aria-labelledby': 'checks-title', 'data-checks': '' }, [
    make('h2', { id: 'checks-title' }, ['Checks']), view.count, view.problems,
    make('p', { class: 'field-help', 'data-later': '' }, ['Spelling, and days of review that are near or past, are checked when you propose it.']),
  ]);
  const formElement = make('form', { class: 'record-form', novalidate: '', 'aria-labelledby': 'form-title' }, [
    make('h2', { id: 'form-title', tabindex: '-1' }, [draft.original ? `Change: ${label} “${draft.id}”` : `New ${label}`]),
    view.summary,
    make('div', { class: 'draft-bar' }, [view.kept, view.remove, make('a', { href: start }, ['Choose another kind'])]),
    view.fields,
    ...(name ? [make('div', { class: 'field', 'data-path': '#id' }, [
      make('label', { class: 'field-label', for: 'f-id' }, ['Name of the file']),
      make('p', { class: 'field-help', id: 'f-id-help' }, ['Part of its address, and how other records refer to it: small letters, digits and hyphens. It follows the title until you write your own.']),
      make('p', { class: 'field-error', id: 'f-id-error', hidden: '' }), name,
    ])] : []),
    make('button', { type: 'submit', class: 'button' }, ['Propose this on GitHub']),
    view.proposal,
  ]);
  const whole = make('div', { class: 'workspace' }, [
    formElement,
    make('div', { class: 'workspace-side' }, [checks, make('section', { class: 'preview', 'aria-labelledby': 'preview-title' }, [make('h2', { id: 'preview-title' }, ['Preview']), view.stale, ...(view.tableView ? [view.tableView] : []), view.preview])]),
    view.live,
  ]);
  return { ...view, form: formElement, checks, whole };
}
