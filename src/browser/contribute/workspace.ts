import { kebab } from '../../catalogue/kebab.ts';
import type { Answer } from '../../contribute/desk.ts';
import type { Draft } from '../../contribute/draft.ts';
import type { Form } from '../../contribute/form.ts';
import type { Kind } from '../../model/kinds.ts';
import { bodyField } from './body.ts';
import { fieldElement } from './field.ts';
import { layout } from './layout.ts';
import { make } from '../make.ts';
import { blankList, isOfBlank, markFields, problemList } from './problems.ts';
import { proposal } from './proposal.ts';
import type { Clerk } from './questions.ts';
import type { Sheet } from './sheet.ts';
import { draftKey, type Drafts } from './stored.ts';
import { tableField, tableView } from './table.ts';

interface WorkspaceOptions {
  /** The kind of a new record, or `null`. */
  kind: string | null;
  /** `terms/fog-signal`: the record to change, or `null`. */
  record: string | null;
  drafts: Drafts;
  clerk: Clerk;
  repository: string;
  /** The address of the start. */
  start: string;
}

const pause = 350;

/** The form of one record beside its problems and its preview. */
export async function openWorkspace(place: HTMLElement, options: WorkspaceOptions): Promise<void> {
  const { drafts, clerk, repository } = options;
  const { form, draft, isKept } = await openDraft(options);
  const view = layout(form, draft, options.start);
  const visited = new Set<string>();
  let isNamed = Boolean(draft.original) || draft.id !== '';
  let isAsked = false;
  let latest: Answer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Answer> | undefined;

  const announce = (words: string): void => { view.live.textContent = words; };
  const show = (answer: Answer): void => {
    latest = answer;
    const blanks = answer.problems.filter((problem) => isOfBlank(problem, view.form));
    const others = answer.problems.filter((problem) => !blanks.includes(problem));
    const errors = others.filter(({ severity }) => severity === 'error').length;
    const said = errors > 0 ? `${counted(errors, 'problem')}.` : blanks.length > 0 ? 'Nothing to mend so far.' : 'No problems.';
    if (view.count.textContent !== said) view.count.textContent = said;
    view.problems.replaceChildren(problemList(others, view.form), ...(blanks.length > 0 ? [blankList(blanks, view.form)] : []));
    markFields(answer.problems, view.form, visited, isAsked);
    if (answer.preview !== undefined) view.preview.innerHTML = answer.preview;
    for (const link of view.preview.querySelectorAll('a[href]:not([href^="#"])')) link.setAttribute('target', '_blank');
    view.stale.hidden = answer.preview !== undefined;
    if (view.tableView) view.tableView.replaceChildren(...(answer.cells ? [tableView(answer.cells)] : []));
  };
  /** One check at a time; what is typed meanwhile is checked next. */
  const check = async (): Promise<Answer> => {
    clearTimeout(timer);
    timer = undefined;
    view.checks.dataset['state'] = 'checking';
    await running;
    running = clerk.answer(draft);
    const answer = await running;
    if (timer === undefined) view.checks.dataset['state'] = 'checked';
    show(answer);
    return answer;
  };
  const changed = (): void => {
    const title = draft.data[form.titleKey];
    if (!isNamed && view.name) view.name.value = draft.id = typeof title === 'string' && title.trim() ? kebab(title) : '';
    view.proposal.replaceChildren();
    view.summary.replaceChildren();
    view.checks.dataset['state'] = 'waiting';
    clearTimeout(timer);
    timer = setTimeout(() => {
      view.kept.textContent = drafts.keep(draftKey(draft), draft) ? kept : notKept;
      view.remove.hidden = false;
      void check();
    }, pause);
  };
  const sheet: Sheet = { draft, choices: await clerk.choices(), changed, announce };

  const keys = make('div', { class: 'fields' });
  const redraw = (): void => { keys.replaceChildren(...form.fields.map((field) => fieldElement(field, [field.key], sheet))); };
  redraw();
  // A table is where a dataset begins: its fields can be filled in from it. A body is what a briefing comes to.
  view.fields.append(...(form.kind === 'datasets' ? [tableField(sheet, { read: clerk.table, redraw })] : []), keys, ...(form.extension === '.mdx' ? [bodyField(sheet)] : []));
  view.name?.addEventListener('input', () => {
    isNamed = view.name!.value.trim() !== '';
    draft.id = view.name!.value.trim();
    changed();
  });
  view.form.addEventListener('portal:drawn', () => {
    if (latest) markFields(latest.problems, view.form, visited, isAsked);
  });
  view.form.addEventListener('focusout', ({ target }) => {
    const path = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-path]')?.dataset['path'] : undefined;
    if (path === undefined || visited.has(path)) return;
    visited.add(path);
    if (latest && timer === undefined) markFields(latest.problems, view.form, visited, isAsked);
  });
  view.remove.addEventListener('click', () => {
    clearTimeout(timer);
    drafts.remove(draftKey(draft));
    location.assign(options.start);
  });
  view.form.addEventListener('submit', (event) => {
    event.preventDefault();
    isAsked = true;
    void check().then((answer) => {
      const errors = answer.problems.filter(({ severity }) => severity === 'error');
      if (errors.length > 0) {
        const summary = make('div', { class: 'error-summary', role: 'alert', tabindex: '-1', 'aria-labelledby': 'error-title' }, [make('h2', { id: 'error-title' }, ['There is a problem']), problemList(errors, view.form)]);
        view.summary.replaceChildren(summary);
        summary.focus();
        return;
      }
      const title = make('h2', { tabindex: '-1' }, ['Propose this']);
      view.proposal.replaceChildren(title, ...proposal(answer.files, { repository, announce }));
      title.focus();
    });
  });
  place.replaceChildren(view.whole);
  view.kept.textContent = isKept ? `Your draft of earlier is shown. ${kept}` : kept;
  view.remove.hidden = !isKept;
  await check();
}

const kept = 'What you write is kept as a draft in this browser, and nowhere else.';
const notKept = 'This browser does not keep drafts: copy the text before you leave.';

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** A kept draft, the published record, or an empty one. */
async function openDraft({ kind, record, drafts, clerk }: WorkspaceOptions): Promise<{ form: Form; draft: Draft; isKept: boolean }> {
  const [folder = '', id = ''] = (kind ?? record ?? '').split('/');
  const form = await clerk.form(folder);
  if (!form) throw new Error(`There is no kind of record called “${folder}”.`);
  const stored = drafts.read(record === null ? `new/${folder}` : `edit/${folder}/${id}`);
  if (record === null) return { form, draft: stored ?? { kind: folder as Kind, id: '', data: {}, body: '', table: '' }, isKept: stored !== undefined };
  const published = await clerk.record(folder as Kind, id);
  if (!published) throw new Error(`There is no record “${record}”.`);
  return { form, draft: stored ? { ...stored, ...(published.original ? { original: published.original } : {}) } : published, isKept: stored !== undefined };
}
