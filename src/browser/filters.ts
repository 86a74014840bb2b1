import { facetNames, type Chosen, type Facet, type FacetName } from '../find/facets.ts';
import type { Found } from '../find/find-pages.ts';
import { placeOf } from '../find/order.ts';
import { make } from './make.ts';

/** The values of a filter in an order that does not change as counts do: kinds as readers browse, times from the newest, the rest by name. */
function valuesInOrder({ name, values }: Facet): string[] {
  if (name === 'period') return [...values].reverse();
  return name === 'kind' ? [...values].sort((a, b) => placeOf(a) - placeOf(b)) : [...values];
}

/** Draws the choices of every filter with their counts; what is chosen stays though its count be nought, and so does the focus. */
export function showFilters(root: HTMLElement, { counts, wish }: Found, facets: readonly Facet[]): void {
  for (const facet of facets) {
    const { name } = facet;
    const group = root.querySelector<HTMLDetailsElement>(`[data-filter=${name}]`)!;
    const box = group.querySelector<HTMLElement>('[role=group]')!;
    const focused = document.activeElement instanceof HTMLInputElement && box.contains(document.activeElement) ? document.activeElement.value : undefined;
    const chosen = wish.chosen[name] ?? [];
    const choices = valuesInOrder(facet)
      .filter((value) => (counts[name].get(value) ?? 0) > 0 || chosen.includes(value))
      .map((value) => choice(name, value, { count: counts[name].get(value) ?? 0, isChosen: chosen.includes(value) }));
    box.replaceChildren(...choices);
    group.hidden = choices.length === 0;
    if (chosen.length > 0) group.open = true;
    if (focused !== undefined) [...box.querySelectorAll('input')].find(({ value }) => value === focused)?.focus();
  }
}

function choice(name: FacetName, value: string, { count, isChosen }: { count: number; isChosen: boolean }): HTMLElement {
  const input = make('input', { type: 'checkbox', name, value });
  input.checked = isChosen;
  return make('label', { class: 'filter-choice' }, [input, make('span', {}, [value]), make('span', { class: 'filter-count' }, [String(count)])]);
}

/** What the boxes say. */
export function chosenIn(root: HTMLElement): Chosen {
  const boxes = [...root.querySelectorAll<HTMLInputElement>('[data-filter] input:checked')];
  return Object.fromEntries(facetNames.map((name) => [name, boxes.filter((box) => box.name === name).map(({ value }) => value)] as const).filter(([, values]) => values.length > 0));
}

/** The active filters as buttons that remove them; the last removes all. */
export function showChips(root: HTMLElement, chosen: Chosen, labels: ReadonlyMap<FacetName, string>): void {
  const chips = facetNames.flatMap((name) => (chosen[name] ?? []).map((value) =>
    make('li', {}, [make('button', { type: 'button', class: 'chip', 'data-name': name, 'data-value': value, 'aria-label': `${labels.get(name)}: ${value}, remove` }, [
      `${labels.get(name)}: ${value}`, make('span', { class: 'chip-cross' }, ['×']),
    ])])));
  if (chips.length > 0) chips.push(make('li', {}, [make('button', { type: 'button', class: 'chip chip--all', 'data-all': '' }, ['Clear all'])]));
  root.replaceChildren(...chips);
  root.hidden = chips.length === 0;
}

/** What is left when a chip is pressed. */
export function withoutChip(chosen: Chosen, { dataset: { name, value } }: HTMLElement): Chosen {
  return Object.fromEntries(Object.entries(chosen).map(([key, values]) => [key, key === name ? values.filter((one) => one !== value) : values] as const).filter(([, values]) => values.length > 0));
}
