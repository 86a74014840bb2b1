import { make } from './make.ts';

/** What a combobox offers, and what is done with it. */
export interface Offering<Option> {
  options: (typed: string) => Promise<readonly Option[]>;
  /** What a line of the list shows. */
  line: (option: Option) => (Node | string)[];
  choose: (option: Option) => void;
  /** Says how many there are. */
  announce?: (words: string) => void;
}

/** The list, to be put behind the field, and a way to open it. */
export interface Combobox {
  list: HTMLElement;
  open: () => Promise<void>;
}

/** Turns a field into an editable combobox with a list: w3.org/WAI/ARIA/apg/patterns/combobox/. */
export function makeCombobox<Option>(input: HTMLInputElement, { options, line, choose, announce }: Offering<Option>): Combobox {
  const id = `${input.id}-list`;
  const list = make('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': 'Suggestions', hidden: '' });
  for (const [name, value] of [['role', 'combobox'], ['aria-autocomplete', 'list'], ['aria-expanded', 'false'], ['aria-controls', id]] as const) input.setAttribute(name, value);
  let shown: readonly Option[] = [];
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
    // Suggestions are an extra: where they cannot be had, the reader types on.
    const found = await options(input.value).catch(() => []);
    if (mine !== turn || document.activeElement !== input) return;
    shown = found;
    list.replaceChildren(...found.map((option, index) => make('li', { id: `${id}-${index}`, role: 'option', 'aria-selected': 'false' }, line(option))));
    activate(-1);
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(found.length > 0));
    announce?.(found.length === 0 ? 'No suggestions.' : `${found.length} ${found.length === 1 ? 'suggestion' : 'suggestions'}; use the arrow keys.`);
  };
  const take = (index: number): void => {
    const option = shown[index];
    if (option === undefined) return;
    close();
    choose(option);
  };

  const keys: Record<string, (event: KeyboardEvent) => boolean> = {
    ArrowDown: ({ altKey }) => {
      if (list.hidden) void open().then(() => { if (!altKey && !list.hidden) activate(0); });
      else if (!altKey) activate((active + 1) % shown.length);
      return true;
    },
    ArrowUp: ({ altKey }) => {
      if (list.hidden) return false;
      if (altKey) close();
      else activate(active < 0 ? shown.length - 1 : active - 1);
      return true;
    },
    Enter: () => {
      const chosen = active;
      close();
      take(chosen);
      return chosen >= 0;
    },
    Escape: () => {
      if (list.hidden) return false;
      close();
      return true;
    },
  };
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.defaultPrevented) return;
    if (keys[event.key]?.(event)) event.preventDefault();
    else if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(event.key)) activate(-1);
  });
  input.addEventListener('input', () => { void open(); });
  input.addEventListener('blur', close);
  // The field keeps the focus while the pointer is at the list.
  list.addEventListener('pointerdown', (event) => { event.preventDefault(); });
  list.addEventListener('click', ({ target }) => { take([...list.children].indexOf((target as Element).closest('[role=option]')!)); });
  return { list, open };
}
