import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { kinds } from '../model/kinds.ts';
import type { PageChange, PageRef, Report } from './change.ts';
import type { Absolute } from './html-redline.ts';
import { visible } from './visible.ts';

/** Redlines beyond these many are left out, and said to be. */
export const most = 150;

/** What sections share: the report, and where a page stands on the site. */
export interface Sections {
  report: Report;
  absolute: Absolute;
}

/** A section with its heading, or nothing where there is nothing to say. */
export function section(id: string, title: string, content: ElementContent[], note?: string): Element[] {
  if (content.length === 0) return [];
  return [h('section', { id, ariaLabelledBy: `${id}-title` }, [h('h2', { id: `${id}-title` }, title), ...(note ? [h('p', { class: 'note' }, note)] : []), ...content])];
}

/** A word in a box: what became of a thing. */
export const badge = (change: string, text: string): Element => h('span', { class: `badge badge--${change}` }, text);

/** What became of a thing, in a word. */
export const changeWords = { added: 'New', changed: 'Changed', removed: 'Removed' } as const;

export const anchorOf = (key: string): string => `page-${key.replace('/', '-')}`;
export const kindOf = ({ kind }: PageChange): string => (kind === 'portal' ? 'Site' : kinds[kind].label);

/** Links to pages, in their places in this report or else on the site, one after another. */
export function pageLinks(pages: readonly PageRef[], sections: Sections): ElementContent[] {
  return pages.flatMap((page, index) => [...(index > 0 ? [{ type: 'text', value: ', ' } as const] : []), pageLink(page, sections)]);
}

/** To the page’s place in this report, or else to the page on the site. */
export function pageLink(page: PageRef, { report, absolute }: Sections): Element {
  const isHere = report.pages.slice(0, most).some(({ key }) => key === page.key);
  const href = isHere ? `#${anchorOf(page.key)}` : absolute(page.url);
  return href ? h('a', { href }, visible(page.title)) : h('span', visible(page.title));
}
