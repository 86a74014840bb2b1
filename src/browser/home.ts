import { makeBox } from './box.ts';

/** The box of the home page, whose suggestions come without the rest of search. */
export function startHome(input: HTMLInputElement, base: string): void {
  makeBox(input, { fetchOffer: async () => (await import('./options.ts')).fetchOffer(base) });
}
