import { loadPagefind, type Found, type Pagefind } from './pagefind.ts';
import { filterChoices, make, resultItem } from './results.ts';
import { filterNames, readState, writeState, type SearchState } from './state.ts';

const pageSize = 10;
const pause = 250;

/** Turns the plain search form into one that answers as the reader types; the address always says what is shown. */
export function startSearch(root: HTMLElement): void {
  const form = root.querySelector('form')!;
  const input = root.querySelector<HTMLInputElement>('input[type=search]')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const list = root.querySelector<HTMLOListElement>('[data-results]')!;
  const more = root.querySelector<HTMLButtonElement>('[data-more]')!;
  const advice = root.querySelector<HTMLElement>('[data-advice]')!;
  const filters = root.querySelector<HTMLDetailsElement>('[data-filters]')!;
  // Beside the results there is room for them; above them, on a phone, they would hide the first.
  filters.open = matchMedia('(min-width: 60rem)').matches;
  const base = root.dataset['base'] ?? '/';
  let loading: Promise<Pagefind> | undefined;
  let current: Found | undefined;
  let latest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const setState = (name: 'idle' | 'loading' | 'done' | 'failed') => { list.dataset['state'] = name; };

  const stateOfForm = (): SearchState => {
    const chosen = [...filters.querySelectorAll<HTMLInputElement>('input:checked')];
    const values = filterNames.map((name) => [name, chosen.filter((box) => box.name === name).map((box) => box.value)] as const);
    return { query: input.value.trim(), filters: Object.fromEntries(values.filter(([, list]) => list.length > 0)) };
  };

  const showMore = async (found: Found): Promise<void> => {
    const shown = list.children.length;
    const hits = await Promise.all(found.results.slice(shown, shown + pageSize).map((result) => result.data()));
    if (found !== current) return;
    list.append(...hits.map(resultItem));
    more.hidden = list.children.length >= found.results.length;
  };

  const showFilters = (found: Found, state: SearchState): void => {
    for (const name of filterNames) {
      const group = filters.querySelector<HTMLElement>(`[data-filter=${name}]`)!;
      const focused = document.activeElement instanceof HTMLInputElement && group.contains(document.activeElement) ? document.activeElement.value : undefined;
      const choices = filterChoices(name, found.filters, state);
      group.querySelector('div')!.replaceChildren(...choices);
      group.hidden = choices.length === 0;
      if (focused) [...group.querySelectorAll('input')].find((box) => box.value === focused)?.focus();
    }
    filters.hidden = false;
  };

  const show = async (state: SearchState): Promise<void> => {
    latest += 1;
    const turn = latest;
    if (!state.query && Object.keys(state.filters).length === 0) {
      current = undefined;
      list.replaceChildren();
      more.hidden = filters.hidden = true;
      advice.hidden = false;
      status.textContent = '';
      setState('idle');
      return;
    }
    setState('loading');
    try {
      loading ??= loadPagefind(base);
      const pagefind = await loading;
      const options = Object.fromEntries(Object.entries(state.filters).map(([name, any]) => [name, { any }]));
      const found = await pagefind.search(state.query || null, { filters: options });
      if (turn !== latest) return;
      current = found;
      list.replaceChildren();
      await showMore(found);
      if (turn !== latest) return;
      showFilters(found, state);
      advice.hidden = found.results.length > 0;
      status.textContent = counted(found.results.length, state.query);
      setState('done');
    } catch {
      loading = undefined;
      list.replaceChildren();
      advice.hidden = false;
      status.textContent = 'Search could not be loaded. Try again, or use the A to Z.';
      setState('failed');
    }
  };

  const update = (): void => {
    const state = stateOfForm();
    history.replaceState(null, '', writeState(state) || location.pathname);
    void show(state);
  };

  const restore = (): void => {
    const state = readState(location.search);
    input.value = state.query;
    // Boxes that are not there yet are held by hidden ones until the first answer draws them.
    for (const name of filterNames) {
      const boxes = (state.filters[name] ?? []).map((value) => {
        const box = make('input', { type: 'checkbox', name, value, hidden: '' }) as HTMLInputElement;
        box.checked = true;
        return box;
      });
      filters.querySelector(`[data-filter=${name}] div`)!.replaceChildren(...boxes);
    }
    void show(state);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    update();
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  });
  filters.addEventListener('change', update);
  more.addEventListener('click', () => {
    const next = list.children.length;
    if (current) void showMore(current).then(() => list.children[next]?.querySelector('a')?.focus());
  });
  addEventListener('popstate', restore);
  restore();
}

function counted(count: number, query: string): string {
  const results = count === 0 ? 'No results' : count === 1 ? '1 result' : `${count} results`;
  return query ? `${results} for “${query}”` : results;
}
