import type { Element } from 'hast';
import { h } from 'hastscript';
import { formatCount } from '../format.ts';
import type { PageChange } from './change.ts';
import { redlineHtml } from './html-redline.ts';
import { anchorOf, badge, kindOf, most, pageLinks, section, type Sections } from './html-sections.ts';
import { beforeAfter, bytes, changeLabel, wordCount } from './words.ts';
import { visible } from './visible.ts';

/** Every page of the change in one table. */
export function pageTable({ report }: Sections): Element[] {
  const rows = report.pages.map((page) => h('tr', [
    h('th', { scope: 'row' }, [h('a', { href: `#${anchorOf(page.key)}` }, visible(page.title)), h('span', { class: 'kind' }, ` ${kindOf(page)}`)]),
    h('td', [badge(page.isThroughOthers ? 'through' : page.change, changeLabel(page))]),
    h('td', wordCount(page)),
    h('td', beforeAfter(page.readingAge, String)),
    h('td', beforeAfter(page.weight, bytes)),
  ]));
  const heads = ['Page', 'What', 'Words', 'Reading age', report.isBuilt ? 'HTML of the page' : 'HTML of its text'];
  return section('pages', 'Pages', rows.length === 0 ? [] : [wide('Pages', h('table', { class: 'pages' }, [h('thead', [h('tr', heads.map((head) => h('th', { scope: 'col' }, head)))]), h('tbody', rows)]))],
    `Reading age is the age at which most people follow the text, by Flesch and Kincaid’s formula.${report.isBuilt ? ` All pages together: ${beforeAfter(report.weight, bytes)}.` : ''}`);
}

const wide = (label: string, table: Element) => h('div', { class: 'wide', role: 'group', ariaLabel: label, tabIndex: 0 }, [table]);

/** The text of each page, before and after in one. */
export function textsHtml(sections: Sections): Element[] {
  const { pages } = sections.report;
  const rest = pages.slice(most);
  return section('texts', 'Page by page', [
    ...pages.slice(0, most).map((page) => pageHtml(page, sections)),
    ...(rest.length > 0 ? [h('p', { class: 'warning' }, `The texts of ${formatCount(rest.length, 'more page')} are left out: ${rest.map(({ key }) => key).join(', ')}.`)] : []),
  ]);
}

function pageHtml(page: PageChange, sections: Sections): Element {
  const { key, title, change, through, redline, mentionedOn, url, file } = page;
  const isWhole = change === 'added' || change === 'removed';
  const text = redline.lines.every((line) => line.change === 'same') ? h('p', { class: 'note' }, 'Its text is as it was.') : redlineHtml(redline, sections.absolute, isWhole);
  const address = sections.absolute(url);
  return h('article', { class: `page page--${change}`, id: anchorOf(key) }, [
    h('p', { class: 'eyebrow' }, [badge(page.isThroughOthers ? 'through' : page.change, changeLabel(page)), ` ${kindOf(page)}`]),
    h('h3', visible(title)),
    h('p', { class: 'note' }, [address ? h('a', { href: address }, url) : url, ' · ', h('code', file), ' · words ', wordCount(page), ...(page.readingAge.before ?? page.readingAge.after ? [` · reading age ${beforeAfter(page.readingAge, String)}`] : [])]),
    ...(through.length > 0 ? [h('p', { class: 'note' }, visible(`What changed and shows here: ${through.join(', ')}.`))] : []),
    change === 'removed' ? h('details', [h('summary', 'The text that goes'), text]) : text,
    ...(mentionedOn.length > 0 ? [h('details', { class: 'mentions' }, [h('summary', `Named on ${formatCount(mentionedOn.length, 'other page')}`), h('p', pageLinks(mentionedOn, sections))])] : []),
  ]);
}
