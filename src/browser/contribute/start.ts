import { openDrafts, type Drafts } from './stored.ts';
import { suggest } from './combobox.ts';
import { startClerk } from './questions.ts';
import { make } from '../make.ts';
import { openWorkspace } from './workspace.ts';

/** Turns the page into a form: what is asked for stands in the address, as `?new=terms` or `?edit=terms/fog-signal`. */
export function startContribute(root: HTMLElement): void {
  const base = root.dataset['base'] ?? '/';
  const drafts = openDrafts(base);
  const asked = new URLSearchParams(location.search);
  const kind = asked.get('new');
  const record = asked.get('edit');
  if (kind === null && record === null) {
    showDrafts(root, drafts);
    suggestRecords(root, base);
    root.dataset['state'] = 'start';
    return;
  }
  for (const part of root.querySelectorAll<HTMLElement>('[data-start]')) part.hidden = true;
  const place = root.querySelector<HTMLElement>('[data-workspace]')!;
  const status = make('p', { role: 'status' }, ['Loading the content to check against…']);
  place.replaceChildren(status);
  place.hidden = false;
  root.dataset['state'] = 'loading';
  openWorkspace(place, { kind, record, drafts, clerk: startClerk(base), repository: root.dataset['repository'] ?? '', start: location.pathname }).then(
    () => { root.dataset['state'] = 'ready'; },
    (error: unknown) => {
      root.dataset['state'] = 'failed';
      place.replaceChildren(make('div', { class: 'callout callout--warning' }, [
        make('p', { class: 'callout-label' }, ['The form could not be opened']),
        make('p', {}, [error instanceof Error ? error.message : String(error)]),
        make('p', {}, [make('a', { href: location.pathname }, ['Back to the start'])]),
      ]));
    },
  );
}

/** Suggestions for the record to change; the content is fetched when they are first asked for. */
function suggestRecords(root: HTMLElement, base: string): void {
  const input = root.querySelector<HTMLInputElement>('#edit')!;
  const live = root.querySelector<HTMLElement>('[data-live]')!;
  const announce = (words: string): void => { live.textContent = words; };
  const load = (): void => {
    announce('Loading suggestions.');
    void startClerk(base).choices().then((choices) => {
      input.after(suggest(input, choices['*'] ?? [], { announce }, () => undefined));
      if (document.activeElement === input) input.dispatchEvent(new Event('input'));
    }, () => { announce('Suggestions could not be loaded.'); });
  };
  // The reader may be in the box before the script is there.
  if (document.activeElement === input) load();
  else input.addEventListener('focus', load, { once: true });
}

/** What was begun in this browser, to go on with or to delete. */
function showDrafts(root: HTMLElement, drafts: Drafts): void {
  const place = root.querySelector<HTMLElement>('[data-drafts]')!;
  const keys = drafts.keys();
  place.hidden = keys.length === 0;
  place.querySelector('ul')!.replaceChildren(...keys.map((key) => {
    const [what = '', ...rest] = key.split('/');
    const draft = drafts.read(key);
    const name = draft?.id || 'without a name yet';
    const remove = make('button', { type: 'button', class: 'button button--plain' }, ['Delete', make('span', { class: 'visually-hidden' }, [` the draft ${name}`])]);
    remove.addEventListener('click', () => {
      drafts.remove(key);
      showDrafts(root, drafts);
      root.querySelector<HTMLElement>('h1')?.focus();
    });
    return make('li', {}, [make('a', { href: `?${what}=${rest.join('/')}` }, [`${what === 'new' ? 'New' : 'Change'}: ${rest[0] ?? ''}, ${name}`]), ' ', remove]);
  }));
}
