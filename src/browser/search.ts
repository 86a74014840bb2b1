import { libraryOf } from '../find/find-pages.ts';
import { openShelves } from '../find/shelves.ts';
import { makeBox } from './box.ts';
import { listen } from './controls.ts';
import { loadFrom } from './load.ts';
import { once } from './once.ts';
import { offerFrom } from './options.ts';
import { startSession } from './session.ts';
import { viewOf } from './view.ts';

/** Turns the plain search form into one that answers as the reader types; the address always says what is shown. */
export function startSearch(root: HTMLElement): void {
  const view = viewOf(root);
  const library = once(async () => libraryOf(await openShelves(loadFrom(view.base))));
  makeBox(view.input, { fetchOffer: async () => offerFrom((await library()).shelves.named, view.base), goToResults: view.goToResults, slash: view.slash });
  const session = startSession(view, library);
  listen(view, session);
  session.restore();
}
