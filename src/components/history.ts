import { findEntry, type BriefingEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { capitalised, formatDate, formatList } from '../format.ts';
import type { Organisation } from '../model/organisation.ts';
import { isGone } from './life.ts';

const most = 4;

/** What has become of the bodies that a briefing is about or names: a sentence for each that is no longer what it was. */
export function becameOf(catalogue: Catalogue, briefing: BriefingEntry): string[] {
  return [...new Set([...briefing.data.about, ...keysNamedIn(catalogue, briefing)])]
    .map((key) => findEntry(catalogue, key))
    .filter((entry): entry is Entry<'organisations'> => entry?.kind === 'organisations')
    .filter(({ data }) => isGone(data) || data.dissolved !== undefined)
    .slice(0, most)
    .map((entry) => [fateOf(catalogue, entry), doubtOf(entry)].filter(Boolean).join(' '));
}

/** What is uncertain about the end that was just told. */
const doubtOf = ({ data }: Entry<'organisations'>): string | undefined => (data.dissolved ? data.lifeNote?.trim() : undefined);

/** The bodies that it names, by key. */
function keysNamedIn({ mentioned }: Catalogue, briefing: BriefingEntry): string[] {
  return (mentioned.get(briefing.key) ?? []).filter((key) => key.startsWith('organisations/')).sort();
}

/** `Lamp boards were abolished in July 2022; their work passed to light authorities.` */
export function fateOf(catalogue: Catalogue, entry: Entry<'organisations'>): string {
  const { data } = entry;
  const isMany = data.scope === 'type';
  const isToCome = data.dissolved !== undefined && data.dissolved > catalogue.portal.asOf;
  const verb = data.successors.length === 0 && !isToCome ? 'ended' : verbOf(data.status, isMany, isToCome);
  const fate = `${capitalised(nameOf(entry))} ${verb}${data.dissolved ? ` in ${formatDate(data.dissolved.slice(0, 7))}` : ''}`;
  const heirs = data.successors.flatMap(({ organisation }) => catalogue.organisations.get(organisation) ?? []).map(nameOf);
  if (heirs.length === 0) return `${fate}.`;
  return `${fate}; ${isMany ? 'their' : 'its'} work ${isToCome ? 'is to pass' : 'passed'} to ${formatList(heirs)}.`;
}

function verbOf(status: Organisation['status'], isMany: boolean, isToCome: boolean): string {
  if (isToCome) return isMany ? 'are to be abolished' : 'is to be abolished';
  if (status === 'changed') return isMany ? 'were replaced' : 'was replaced';
  return isMany ? 'were abolished' : 'was abolished';
}

/** Bodies whose names are told of with an article: the Light Authority, the Office for Lamps. */
const takesArticle = /\b(Agency|Authority|Board|Commission|Committee|Council|Department|Office)\b/;

/** A kind of body is a common noun, unless it begins with an acronym; a body keeps its capital. */
function nameOf({ title, data }: Entry<'organisations'>): string {
  const isAcronym = /^[A-Z][A-Z0-9]/.test(title);
  if (data.scope === 'type') return isAcronym ? title : `${title.slice(0, 1).toLowerCase()}${title.slice(1)}`;
  return takesArticle.test(title) && !title.startsWith('The ') ? `the ${title}` : title;
}
