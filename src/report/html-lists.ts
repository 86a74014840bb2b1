import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FileChange, LinkChange } from './change.ts';
import { badge, changeWords, pageLink, section, type Sections } from './html-sections.ts';
import { beforeAfter, bytes } from './words.ts';
import { visible } from './visible.ts';

/** Links by page; those to sites that nothing linked to before stand out. */
export function linksHtml(sections: Sections): Element[] {
  const { links } = sections.report;
  const list = (title: string, found: readonly LinkChange[], isOpen: boolean): Element[] => (found.length === 0 ? [] : [h('details', { open: isOpen }, [
    h('summary', `${title} (${found.length})`),
    h('ul', found.map(({ page, text, address, isNewHost }) => h('li', [
      h('code', visible(address)), ` “${visible(text)}”, on `, pageLink(page, sections), ...(isNewHost ? [' ', h('strong', 'A site that no page linked to before.')] : []),
    ]))),
  ])]);
  const of = (change: string, isExternal: boolean) => links.filter((link) => link.change === change && link.isExternal === isExternal);
  return section('links', 'Links', [
    ...list('New links to other sites', of('added', true), true), ...list('New links within the site', of('added', false), of('added', false).length <= 20),
    ...list('Links to other sites that go', of('removed', true), true), ...list('Links within the site that go', of('removed', false), false),
  ]);
}

/** Each file of the change. */
export function filesHtml({ report: { files } }: Sections): Element[] {
  return section('files', 'Files', files.length === 0 ? [] : [h('ul', { class: 'files' }, files.map(({ path, change, bytes: size }: FileChange) => h('li', [
    badge(change, changeWords[change]), ' ', h('code', visible(path)), ` ${beforeAfter(size, bytes)}`,
  ])))]);
}
