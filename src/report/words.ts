import { formatProblem, type Problem } from '../catalogue/problem.ts';
import { formatCount, formatNumber } from '../format.ts';
import type { PageChange, Pair, Report } from './change.ts';

/** `2 added, 1 removed`; what there is none of is left out. */
function tally(pairs: readonly [number: number, word: string][]): string {
  return pairs.filter(([number]) => number > 0).map(([number, word]) => `${formatNumber(number)} ${word}`).join(', ') || 'none';
}

/** `12.3 KB`, of a thousand bytes each; `1.25 MB`. */
export function bytes(number: number): string {
  if (number < 1000) return `${number} bytes`;
  return number < 1e6 ? `${formatNumber(Math.round(number / 100) / 10)} KB` : `${formatNumber(Math.round(number / 1e4) / 100)} MB`;
}

/** `12 to 14`; one of them where they are the same or there is but one. */
export function beforeAfter<Value>({ before, after }: Pair<Value>, write: (value: Value) => string): string {
  const [old, fresh] = [before === undefined ? '' : write(before), after === undefined ? '' : write(after)];
  return old && fresh && old !== fresh ? `${old} to ${fresh}` : fresh || old;
}

/** What a reader may call a page’s change. */
export function changeLabel({ change, isThroughOthers }: PageChange): string {
  if (change === 'renamed') return 'New address';
  if (isThroughOthers) return 'Changed by what it shows';
  return { added: 'New page', changed: 'Changed', removed: 'Removed' }[change];
}

/** What there is to count, with the words for it, in the order of the report. */
export function summary({ pages, figures, charts, links, problems, isReadable }: Report): { name: string; text: string; anchor: string }[] {
  const of = <Change extends { change: string }>(list: readonly Change[], change: string) => list.filter((one) => one.change === change).length;
  const byItself = pages.filter(({ isThroughOthers }) => !isThroughOthers);
  const errors = problems.added.filter(({ severity }) => severity === 'error').length;
  const compared = [
    { name: 'Pages', anchor: 'pages', text: tally([[of(pages, 'added'), 'new'], [of(byItself, 'changed'), 'changed'], [of(pages, 'renamed'), 'moved'], [of(pages, 'removed'), 'removed'], [pages.length - byItself.length, 'by what they show']]) },
    { name: 'Figures', anchor: 'figures', text: tally([[of(figures, 'added'), 'new'], [of(figures, 'changed'), 'changed'], [of(figures, 'removed'), 'removed']]) },
    { name: 'Charts', anchor: 'charts', text: tally([[of(charts, 'added'), 'new'], [of(charts, 'changed'), 'changed'], [of(charts, 'removed'), 'removed']]) },
    { name: 'Links', anchor: 'links', text: tally([[of(links, 'added'), 'new'], [of(links, 'removed'), 'gone']]) },
  ];
  return [
    { name: 'Problems', anchor: 'problems', text: tally([[errors, 'new'], [problems.added.length - errors, 'new advice'], [problems.mended.length, 'mended']]) },
    ...compared.map((one) => (isReadable.before && isReadable.after ? one : { ...one, text: 'not compared' })),
  ];
}

/** What the report cannot see; nothing where the content alone changed. */
export const codeNote = ({ code }: Report): string[] => (code.length === 0 ? [] : [
  `Code changed too: ${formatCount(code.length, 'file')} (${code.slice(0, 3).join(', ')}${code.length > 3 ? ` and ${code.length - 3} more` : ''}). Pages may differ beyond what this report lists.`,
]);

/** Pages that went without a redirect, whose readers would find nothing. */
export const owing = (pages: readonly PageChange[]): PageChange[] => pages.filter(({ oldUrl, hasRedirect }) => oldUrl !== undefined && !hasRedirect);

/** `+12 −4`: the words that came to a page and went from it. */
export const wordCount = ({ redline: { added, removed } }: PageChange): string =>
  [added > 0 ? `+${added}` : '', removed > 0 ? `−${removed}` : ''].filter(Boolean).join(' ') || 'none';

/** `briefings/old: briefings/new`, as `redirects.yaml` wants it; where a page went for good, the reviewer names what comes nearest. */
export const redirectLine = ({ key, oldKey }: PageChange): string => (oldKey ? `${oldKey}: ${key}` : `${key}: kind/id of what comes nearest`);

/** A problem as the check says it; whether it is advice stands above or before it. */
export const problemLine = (problem: Problem): string => formatProblem({ ...problem, severity: 'error' });
