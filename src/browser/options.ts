import { namedIn } from '../find/named.ts';
import type { EntryFile, NamesFile } from '../find/packed.ts';
import type { Named } from '../find/shelves.ts';
import { makeSuggester, type Suggestion } from '../find/suggest.ts';
import { joinBase } from '../href.ts';
import { loadFrom } from './load.ts';

/** A line of the list under the box. */
export interface Option {
  href: string;
  label: string;
  /** What the label stands for: “Sustainable light plan” for “SLP”. */
  meaning?: string;
  kind: string;
}

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
