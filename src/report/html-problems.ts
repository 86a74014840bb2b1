import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Problem } from '../catalogue/problem.ts';
import type { Report } from './change.ts';
import { section, type Sections } from './html-sections.ts';
import { owing, problemLine, redirectLine } from './words.ts';
import { visible } from './visible.ts';

/** New problems first: they stop the change. */
export function problemsHtml({ report: { problems, isReadable } }: Sections): Element[] {
  const errors = problems.added.filter(({ severity }) => severity === 'error');
  const advice = problems.added.filter(({ severity }) => severity !== 'error');
  const list = (title: string, found: readonly Problem[], kind: string): Element[] => (found.length === 0 ? [] : [
    h('h3', `${title} (${found.length})`),
    h('ul', { class: `problems problems--${kind}` }, found.map((one) => h('li', visible(problemLine(one))))),
  ]);
  const unread = isReadable.after && isReadable.before ? [] : [h('p', { class: 'warning' }, unreadable(isReadable))];
  return section('problems', 'Problems', [...unread, ...list('New', errors, 'new'), ...list('New advice', advice, 'advice'), ...list('Mended', problems.mended, 'mended')]);
}

/** Why there is nothing to say of pages. */
export function unreadable({ before, after }: Report['isReadable']): string {
  const which = before ? 'The changed content has' : after ? 'The content before the change had' : 'The content had problems before the change, and still has';
  return `${which} problems that stop a build, so that its pages cannot be compared. Below are the problems and the files that changed.`;
}

/** What a reader of an address that went should be led to. */
export function owedHtml({ report }: Sections): Element[] {
  const gone = report.pages.filter(({ oldUrl }) => oldUrl !== undefined);
  const owed = new Set(owing(report.pages));
  return section('redirects', 'Addresses that go', gone.length === 0 ? [] : [h('ul', gone.map((page) => h('li', [
    h('code', page.oldUrl), ' ', page.change === 'renamed' ? `is now ${page.url}. ` : 'is removed. ',
    ...(owed.has(page) ? [h('strong', 'A redirect is owed'), ': a line in redirects.yaml, ', h('code', redirectLine(page)), '.'] : ['A redirect leads on.']),
  ])))]);
}
