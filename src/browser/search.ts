import { libraryOf } from '../find/find-pages.ts';
import { openShelves } from '../find/shelves.ts';
import { makeCombobox } from './combobox.ts';
import { listen } from './controls.ts';
import { loadFrom } from './load.ts';
import { once } from './once.ts';
import { offerFrom } from './options.ts';
import { startSession } from './session.ts';
import { reachByKey } from './shortcut.ts';
import { viewOf } from './view.ts';

/** Turns the plain search form into one that answers as the reader types; the address always says what is shown. */
export function startSearch(root: HTMLElement): void {
  const view = viewOf(root);
  const library = once(async () => libraryOf(await openShelves(loadFrom(view.base))));
  const offer = once(async () => offerFrom((await library()).shelves.named, view.base));
  makeCombobox(view.input, { options: async (typed) => (await offer())(typed), goToResults: view.goToResults });
  // Fetched before the first letter; where that fails, the first letter tries again and says so.
  view.input.addEventListener('focus', () => { library().catch(() => undefined); }, { once: true });
  reachByKey(view.input);
  const session = startSession(view, library);
  listen(view, session);
  session.restore();
}
