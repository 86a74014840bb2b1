import { remember } from './address.ts';
import { withoutChip } from './filters.ts';
import type { Session } from './session.ts';
import type { View } from './view.ts';

/** Results follow the letters at this distance, in milliseconds. */
const pause = 200;

/** Everything that a reader may press, type or choose on the search page. */
export function listen(view: View, { wish, change, retry, showMore, restore }: Session): void {
  const { root, input, results, filters, chips, sort, more } = view;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = (isDraft: boolean) => {
    clearTimeout(timer);
    change({ ...wish(), query: input.value.trim() }, isDraft);
  };
  input.form!.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(false);
  });
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(ask, pause, true);
  });
  filters.addEventListener('change', () => { change({ ...wish(), chosen: view.chosen() }); });
  sort.addEventListener('change', () => { change({ ...wish(), order: sort.value === 'date' ? 'date' : 'relevance' }); });
  chips.addEventListener('click', ({ target }) => {
    const chip = (target as Element).closest<HTMLElement>('button');
    if (!chip) return;
    change({ ...wish(), chosen: chip.dataset['all'] === undefined ? withoutChip(wish().chosen, chip) : {} });
    // The button is gone; the reader goes on from the next, or from the results.
    (chips.querySelector<HTMLElement>('button') ?? results).focus();
  });
  more.addEventListener('click', () => { void showMore(); });
  view.retry.addEventListener('click', () => {
    results.focus();
    retry();
  });
  // A link to another query of this page needs no new page.
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-query]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    input.value = link.dataset['query']!;
    ask(false);
    results.focus();
  });
  // Back from a result, the reader is where they were.
  history.scrollRestoration = 'manual';
  addEventListener('pagehide', () => { remember({ top: scrollY }); });
  addEventListener('popstate', restore);
}
