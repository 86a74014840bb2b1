import { facetNames, type Chosen, type FacetName } from '../find/facets.ts';
import type { Found, Library, Wish } from '../find/find-pages.ts';
import type { DocumentFile } from '../find/packed.ts';
import type { Result } from '../find/result.ts';
import { writeAddress } from './address.ts';
import { answerBox } from './answer.ts';
import { chosenIn, showChips, showFilters } from './filters.ts';
import { make } from './make.ts';
import { resultItem } from './results.ts';
import { failure, loading, statusLine } from './words.ts';

export type View = ReturnType<typeof viewOf>;

/** The parts of the search page, and what each state makes of them. */
export function viewOf(root: HTMLElement) {
  const part = <E extends HTMLElement>(name: string) => root.querySelector<E>(`[data-${name}]`)!;
  const base = root.dataset['base'] ?? '/';
  const input = root.querySelector<HTMLInputElement>('input[name=q]')!;
  const status = root.querySelector<HTMLElement>('[role=status]')!;
  const [results, list, answer, meant, advice, none, failed] = [part('found'), part('results'), part('answers'), part('meant'), part('advice'), part('none'), part('failed')];
  const [filters, chips, more, sorting] = [part<HTMLDetailsElement>('filters'), part('chips'), part<HTMLButtonElement>('more'), part('sorting')];
  const sort = sorting.querySelector('select')!;
  const labels = new Map(facetNames.map((name): [FacetName, string] => [name, root.querySelector(`[data-filter=${name}] summary`)!.textContent.trim()]));
  // Beside the results there is room for them; above them, on a phone, they would hide the first.
  filters.open = matchMedia('(min-width: 60rem)').matches;

  const setState = (state: 'idle' | 'loading' | 'done' | 'failed') => {
    list.dataset['state'] = state;
    list.setAttribute('aria-busy', String(state === 'loading'));
    failed.hidden = state !== 'failed';
  };
  const clear = () => {
    for (const one of [list, answer, meant]) one.replaceChildren();
    more.hidden = none.hidden = sorting.hidden = true;
    filters.hidden = true;
    advice.hidden = false;
  };
  const addResults = (added: readonly Result[], { pages }: Found) => {
    list.append(...added.map((result) => resultItem(result, base)));
    more.hidden = list.children.length >= pages.length;
  };

  return {
    root, base, input, results, list, filters, chips, more, sort,
    retry: failed.querySelector('button')!,
    slash: root.querySelector<HTMLInputElement>('[data-slash]'),
    chosen: (): Chosen => chosenIn(filters),
    addResults,
    /** Whether there was one to go to. */
    goToResults: (): boolean => {
      const first = results.querySelector<HTMLElement>('.answer a, .result a');
      first?.focus();
      return first !== null;
    },
    /** What the controls say. */
    showWish: ({ chosen, order }: Wish) => {
      showChips(chips, chosen, labels);
      sort.value = order;
    },
    showNothing: () => {
      clear();
      status.textContent = '';
      setState('idle');
    },
    /** What was found last stays until there is something new. */
    showLoading: () => {
      if (list.children.length === 0) status.textContent = loading;
      setState('loading');
    },
    showFailure: () => {
      clear();
      advice.hidden = true;
      status.textContent = failure;
      setState('failed');
    },
    showFound: (found: Found, { facets }: Library, shown: { answer: DocumentFile | undefined; results: readonly Result[] }) => {
      const isNone = found.pages.length === 0;
      list.replaceChildren();
      addResults(shown.results, found);
      answer.replaceChildren(...(shown.answer ? [answerBox(shown.answer, base)] : []));
      meant.replaceChildren(...meantLine(found));
      showFilters(filters, found, facets);
      filters.hidden = false;
      sorting.hidden = found.pages.length < 2;
      none.hidden = !isNone;
      advice.hidden = !isNone;
      status.textContent = statusLine(found);
      // More can be asked for when these are all there.
      more.hidden = true;
    },
    settle: () => { setState('done'); },
  };
}

/** “Did you mean …?” */
function meantLine({ reply, wish }: Found): Node[] {
  const query = reply?.suggestion;
  if (query === undefined) return [];
  return [make('p', {}, ['Did you mean ', make('a', { href: writeAddress({ ...wish, query }), 'data-query': query }, [query]), '?'])];
}
