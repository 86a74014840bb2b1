import { nearest } from '../catalogue/nearest.ts';
import { kindNames, kinds, singular, type Kind } from '../model/kinds.ts';
import { Refusal } from './refusal.ts';

/** Every name that a kind goes by: its folder, its singular, its label. */
const names = new Map(kindNames.flatMap((kind) =>
  [kind, singular(kind), kinds[kind].label.toLowerCase()].map((name) => [name, kind] as const)));

/** `briefing`, `Briefings` → the kind `briefings`; a misspelt name is answered with the nearest. */
export function kindNamed(name: string): Kind {
  const kind = names.get(name.toLowerCase());
  if (kind) return kind;
  const near = nearest(name, names.keys());
  throw new Refusal(`“${name}” is not a kind of record.${near ? ` Did you mean “${near}”?` : ''} Kinds: ${Object.keys(kinds).sort().map((one) => singular(one as Kind)).join(', ')}.`);
}
