import { namedIn } from '../find/named.ts';
import type { EntryFile, NamesFile } from '../find/packed.ts';
import type { Named } from '../find/shelves.ts';
import { makeSuggester, type Suggestion } from '../find/suggest.ts';
import { joinBase } from '../href.ts';
import type { Option } from './combobox.ts';
import { loadFrom } from './load.ts';

/** What is offered for what is typed. */
export type Offer = (typed: string) => Option[];

/** Names → the lines under the box. */
export function offerFrom(names: readonly Named[], base: string): Offer {
  const suggest = makeSuggester(names);
  return (typed) => suggest(typed).map((suggestion) => optionOf(suggestion, base));
}

/** The same, of the index’s names alone. */
export async function fetchOffer(base: string): Promise<Offer> {
  const load = loadFrom(base);
  const { version } = await load<EntryFile>('entry.json');
  return offerFrom(namedIn(await load<NamesFile>(`${version}/names.json`)), base);
}

function optionOf({ named, by }: Suggestion, base: string): Option {
  const href = joinBase(base, named.url);
  const kind = named.kind === 'Kind' ? 'Body' : named.kind;
  return by === undefined ? { href, label: named.title, kind } : { href, label: by, meaning: named.title, kind };
}
