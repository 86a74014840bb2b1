import { make } from './make.ts';

/** A line of the list under the box. */
export interface Option {
  href: string;
  label: string;
  /** What the label stands for: “Sustainable light plan” for “SLP”. */
  meaning?: string;
  kind: string;
}

/** What else the keys of the box do, where its list is closed. */
export interface Manners {
  options: (typed: string) => Promise<Option[]>;
  /** Down goes to the first result, where there is one. */
  goToResults?: () => boolean;
}

/** Turns a search field into an editable combobox with a list: w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function makeCombobox(input: HTMLInputElement, { options, goToResults }: Manners): { close: () => void } {
  const id = `${input.id}-list`;
  const list = make('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions', hidden: '' });
  input.form!.append(list);
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', id]] as const) input.setAttribute(name, value);
  let shown: Option[] = [];
  let active = -1;
  let turn = 0;

  const activate = (index: number): void => {
    active = index;
    [...list.children].forEach((item, at) => item.setAttribute('aria-selected', String(at === index)));
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', `${id}-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const close = (): void => {
    turn += 1;
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    activate(-1);
  };
  const open = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    // Suggestions are an extra: where they cannot be had, the search itself says so.
    const found = await options(input.value).catch(() => []);
    if (mine !== turn || document.activeElement !== input) return;
    shown = found;
    list.replaceChildren(...found.map((option, index) => optionItem(option, `${id}-${index}`)));
    activate(-1);
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
  };
  const go = (index: number): void => {
    const option = shown[index];
    if (option) location.assign(option.href);
  };

  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
    ArrowDown: ({ altKey }) => {
      if (!list.hidden) activate(altKey ? active : (active + 1) % shown.length);
      else if (altKey || !goToResults?.()) void open();
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (list.hidden) return false;
      if (altKey) close();
      else activate(active < 0 ? shown.length - 1 : active - 1);
      return true;
    },
    Enter: () => {
      if (active < 0) return false;
      go(active);
      return true;
    },
    Escape: () => {
      if (list.hidden && input.value === '') return false;
      if (!list.hidden) close();
      else {
        input.value = '';
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return true;
    },
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    if (keys[event.key]?.(event)) event.preventDefault();
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1);
  });
  input.addEventListener('input', () => {
    if (input.value.trim() === '') close();
    else void open();
  });
  input.addEventListener('blur', close);
  input.form!.addEventListener('submit', close);
  // The field keeps the focus while the pointer is at the list.
  list.addEventListener('pointerdown', (event) => { event.preventDefault(); });
  list.addEventListener('click', ({ target }) => { go([...list.children].indexOf((target as Element).closest('[role=option]')!)); });
  return { close };
}

function optionItem({ label, meaning, kind }: Option, id: string): HTMLElement {
  const name = meaning === undefined ? [label] : [label, make('span', { class: 'suggestion-meaning' }, [` — ${meaning}`])];
  return make('li', { id, role: 'option', 'aria-selected': 'false' }, [make('span', { class: 'suggestion-name' }, name), ' ', make('span', { class: 'suggestion-kind' }, [kind])]);
}
