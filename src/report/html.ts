import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Report } from './change.ts';
import { chartsHtml } from './html-charts.ts';
import { figuresHtml } from './html-figures.ts';
import { filesHtml, linksHtml } from './html-lists.ts';
import { pageTable, textsHtml } from './html-pages.ts';
import { owedHtml, problemsHtml } from './html-problems.ts';
import { codeNote, summary } from './words.ts';
import { visible } from './visible.ts';

/** Nothing is fetched, nothing runs, whatever stands in the content. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** The report as one page that needs nothing beside itself. */
export function reportHtml(report: Report, styles: string): string {
  const sections = { report, absolute: (address: string) => absolute(address, report.site) };
  const content = [
    ...problemsHtml(sections), ...owedHtml(sections), ...pageTable(sections), ...figuresHtml(sections), ...chartsHtml(sections),
    ...textsHtml(sections), ...linksHtml(sections), ...filesHtml(sections),
  ];
  const ids = new Set(content.map(({ properties }) => properties['id']));
  const page = h('html', { lang: 'en-GB' }, [
    h('head', [
      h('meta', { charset: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', `What this change does for readers · ${visible(report.portal)}`),
      h('style', styles),
    ]),
    h('body', [
      h('a', { class: 'skip', href: '#main' }, 'Skip to content'),
      h('header', [
        h('p', { class: 'eyebrow' }, visible(report.portal)),
        h('h1', 'What this change does for readers'),
        h('p', { class: 'names' }, ['From ', h('code', visible(report.names.before)), ' to ', h('code', visible(report.names.after))]),
        h('ul', { class: 'summary' }, summary(report).map(({ name, text, anchor }) => h('li', [
          ids.has(anchor) ? h('a', { href: `#${anchor}` }, name) : h('span', name), h('span', { class: 'count' }, text),
        ]))),
        ...codeNote(report).map((note) => h('p', { class: 'note' }, visible(note))),
      ]),
      h('main', { id: 'main', tabIndex: -1 }, content.length > 0 ? content : [h('p', report.code.length > 0 ? 'No content changes.' : 'Nothing changes for readers.')]),
    ]),
  ]);
  return `<!doctype html>\n${toHtml(page, { allowDangerousHtml: true })}\n`;
}

/** Links of pages lead to the site; what could run is no link. */
function absolute(address: string, site: string): string | undefined {
  if (/^(https?:\/\/|mailto:)/i.test(address)) return address;
  return address.startsWith('/') && site ? `${site.replace(/\/+$/, '')}${address}` : undefined;
}
