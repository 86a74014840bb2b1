import { kebab } from '../catalogue/kebab.ts';
import { aRecord, kinds, type Kind } from '../model/kinds.ts';
import type { Known } from './known.ts';
import { Refusal } from './refusal.ts';

const longest = 60;

/** The id of a new record: what the author chose, or one made of its title; refused where it is taken. */
export function newId(kind: Kind, title: string, chosen: string | undefined, known: Known): string {
  if (!/[\p{L}\p{N}]/u.test(chosen ?? title)) throw new Refusal(`“${chosen ?? title}” has no letters to make an id of. Give it one: --id some-name`);
  const made = kebab(chosen ?? title);
  if (chosen !== undefined && made !== chosen) throw new Refusal(`“${chosen}” cannot be an id. Write it in small letters, digits and hyphens: ${made}`);
  const id = chosen ?? shortened(made);
  if (id === 'some-name') throw new Refusal(`“${title}” has no letters that an id may hold. Give it one: --id some-name`);
  if (known.ids.get(kind)?.includes(id)) throw new Refusal(`There is ${aRecord(kind)} “${id}” already, in ${kind}/${id}${kinds[kind].extension}. Give another title, or an id: --id other-name`);
  const leadsTo = known.former[`${kind}/${id}`];
  if (leadsTo) throw new Refusal(`The address of “${kind}/${id}” leads to ${leadsTo}, which had this name before. Give another id: --id other-name`);
  return id;
}

/** At most 60 letters, cut between words. */
function shortened(id: string): string {
  if (id.length <= longest) return id;
  const cut = id.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1));
}
