import { findEntry, type BriefingEntry, type Catalogue, type Entry } from '../catalogue/catalogue.ts';
import { formatDate, formatList } from '../format.ts';

const most = 4;

/** What has become of the bodies that a briefing is about, a sentence for each that is no longer what it was. */
export function becameOf(catalogue: Catalogue, { data }: BriefingEntry): string[] {
  return data.about
    .map((key) => findEntry(catalogue, key))
    .filter((entry): entry is Entry<'organisations'> => entry?.kind === 'organisations')
    .filter(({ data: { status, dissolved } }) => status === 'abolished' || status === 'changed' || dissolved !== undefined)
    .slice(0, most)
    .map((entry) => fateOf(catalogue, entry));
}

/** `Lamp boards were abolished in July 2022; their work passed to light authorities.` */
export function fateOf(catalogue: Catalogue, { title, data }: Entry<'organisations'>): string {
  const { dissolved, status, successors } = data;
  const isMany = data.scope === 'type';
  const isToCome = dissolved !== undefined && dissolved > catalogue.portal.asOf;
  const verb = status === 'changed' && !isToCome ? (isMany ? 'have changed' : 'has changed') : abolished(isMany, isToCome);
  const when = dissolved ? ` in ${formatDate(dissolved.slice(0, 7))}` : '';
  const heirs = successors.flatMap(({ organisation }) => {
    const heir = catalogue.organisations.get(organisation);
    return heir ? [inSentence(heir)] : [];
  });
  const passing = isToCome ? `${isMany ? 'their' : 'its'} work is to pass to` : `${isMany ? 'their' : 'its'} work passed to`;
  return `${capitalised(title)} ${verb}${when}${heirs.length > 0 ? `; ${passing} ${formatList(heirs)}` : ''}.`;
}

function abolished(isMany: boolean, isToCome: boolean): string {
  if (isToCome) return isMany ? 'are to be abolished' : 'is to be abolished';
  return isMany ? 'were abolished' : 'was abolished';
}

/** A kind of body is a common noun, unless it begins with an acronym; a body keeps its capital. */
function inSentence({ title, data }: Entry<'organisations'>): string {
  const isAcronym = /^[A-Z][A-Z0-9]/.test(title);
  return data.scope === 'type' && !isAcronym ? `${title.slice(0, 1).toLowerCase()}${title.slice(1)}` : title;
}

const capitalised = (text: string) => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
