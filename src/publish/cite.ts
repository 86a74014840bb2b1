import type { Entry } from '../catalogue/catalogue.ts';
import type { Portal } from '../model/portal.ts';
import { formatDate } from '../format.ts';

/** The words to cite a chart or dataset by: publisher, title, portal, date, address. */
export function citationText(entry: Entry, portal: Portal, address: string): string {
  return `${portal.publisher.name}, “${entry.title}”, ${portal.name}, as of ${formatDate(portal.asOf)}. ${address}`;
}

/** The same for BibTeX; braces keep the capitals of the title. */
export function bibtex(entry: Entry, portal: Portal, address: string): string {
  const [year = '', month] = portal.asOf.split('-');
  const fields: [string, string | undefined][] = [
    ['author', `{${texText(portal.publisher.name)}}`],
    ['title', `{${texText(entry.title)}}`],
    ['howpublished', texText(portal.name)],
    ['year', year],
    ['month', month && String(Number(month))],
    ['url', address],
  ];
  const lines = fields.filter(([, value]) => value).map(([key, value]) => `  ${key.padEnd(12)} = {${value}}`);
  return `@misc{${entry.id}-${year},\n${lines.join(',\n')}\n}`;
}

const texText = (text: string) => text.replace(/[&%$#_{}]/g, (character) => `\\${character}`);
