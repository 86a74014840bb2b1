import { makeCombobox } from './combobox.ts';
import { make } from './make.ts';
import { once } from './once.ts';
import type { Offer, Option } from './options.ts';
import { reachByKey } from './shortcut.ts';

/** What a search box needs of its page. */
interface Around {
  /** Fetches what is offered: when the box is first used, and again after it failed. */
  fetchOffer: () => Promise<Offer>;
  /** Down goes to the first result, where there is one. */
  goToResults?: () => boolean;
  /** The switch of the key that reaches the box, where the page has it. */
  slash?: HTMLInputElement | null;
}

/** A search box: reached by a key, and with suggestions that lead to their pages. */
export function makeBox(input: HTMLInputElement, { fetchOffer, goToResults, slash }: Around): void {
  const offer = once(fetchOffer);
  // Fetched before the first letter; where that fails, the first letter tries again, and the search itself says so.
  input.addEventListener('focus', () => { offer().catch(() => undefined); }, { once: true });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || input.ariaExpanded === 'true') return;
    if (event.key === 'ArrowDown' && !event.altKey && goToResults?.()) event.preventDefault();
    if (event.key === 'Escape' && input.value !== '') {
      event.preventDefault();
      input.value = '';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  const { list } = makeCombobox<Option>(input, {
    options: async (typed) => (await offer())(typed),
    line: lineOf,
    choose: ({ href }) => { location.assign(href); },
  });
  input.form!.append(list);
  reachByKey(input, slash);
}

function lineOf({ label, meaning, kind }: Option): (Node | string)[] {
  const name = meaning === undefined ? [label] : [label, make('span', { class: 'suggestion-meaning' }, [` — ${meaning}`])];
  return [make('span', { class: 'suggestion-name' }, name), ' ', make('span', { class: 'suggestion-kind' }, [kind])];
}
