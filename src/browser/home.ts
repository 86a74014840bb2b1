import { makeCombobox } from './combobox.ts';
import { once } from './once.ts';
import { reachByKey } from './shortcut.ts';

/** The box of the home page: reached by a key, and with suggestions, which are fetched when it is first used. */
export function startHome(input: HTMLInputElement, base: string): void {
  const offer = once(async () => (await import('./options.ts')).fetchOffer(base));
  makeCombobox(input, { options: async (typed) => (await offer())(typed) });
  // Fetched before the first letter; where that fails, the first letter tries again.
  input.addEventListener('focus', () => { offer().catch(() => undefined); }, { once: true });
  reachByKey(input);
}
