import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Problem } from '../catalogue/problem.ts';
import type { Report } from './change.ts';
import { section, type Sections } from './html-sections.ts';
import { owing, problemLine, redirectLine } from './words.ts';
import { visible } from './visible.ts';

/** New problems first: they stop the change. */
export function problemsHtml({ report: { problems, isReadable, setAside } }: Sections): Element[] {
  const errors = problems.added.filter(({ severity }) => severity === 'error');
  const advice = problems.added.filter(({ severity }) => severity !== 'error');
  const list = (title: string, found: readonly Problem[], kind: string): Element[] => (found.length === 0 ? [] : [
    h('h3', `${title} (${found.length})`),
    h('ul', { class: `problems problems--${kind}` }, found.map((one) => h('li', visible(problemLine(one))))),
  ]);
  const warning = warningOf({ isReadable, setAside });
  const unread = warning ? [h('p', { class: 'warning' }, visible(warning))] : [];
  return section('problems', 'Problems', [...unread, ...list('New', errors, 'new'), ...list('New advice', advice, 'advice'), ...list('Mended', problems.mended, 'mended')]);
}

/** Why there is nothing to say of pages, or not of all. */
export function warningOf({ isReadable: { before, after }, setAside }: Pick<Report, 'isReadable' | 'setAside'>): string | undefined {
  if (setAside.length > 0) return `The changed content has problems that stop a build. The rest of this report leaves out what they stand in, as if it had not changed: ${setAside.join(', ')}.`;
  if (before && after) return undefined;
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
