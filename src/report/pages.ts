import { ageOf } from '../quality/reading-age.ts';
import type { PageChange, Pair, Side } from './change.ts';
import { findMoves } from './moves.ts';
import type { PageText } from './page-text.ts';
import { reasonsFor, type Changed, type Reasons } from './reasons.ts';
import { redline } from './redline.ts';
import { mentioning, refOf } from './shown-on.ts';

interface Pages extends Changed {
  built: Pair<Side['built']>;
}

/** Pages that came, went, moved, or read otherwise, whether by their own file or by what they show. */
export function comparePages(pages: Pages): PageChange[] {
  const { before, after, fresh } = pages;
  const removed = [...before.values()].filter(({ key }) => !after.has(key));
  const added = [...after.values()].filter(({ key }) => !before.has(key));
  const moves = findMoves(removed, added, fresh.redirects);
  const moved = new Set(moves.values());
  const reasons = reasonsFor(pages);
  const pairs: Pair<PageText>[] = [
    ...removed.filter(({ key }) => !moved.has(key)).map((page) => ({ before: page })),
    ...[...after.values()].map((page) => ({ before: before.get(moves.get(page.key) ?? page.key), after: page })),
  ];
  return pairs
    .filter((pair) => pair.before?.html !== pair.after?.html || pair.before?.key !== pair.after?.key || reasons.shown.has(pair.after?.key ?? ''))
    .map((pair) => toChange(pair, reasons, pages))
    .sort((a, b) => Number(a.isThroughOthers) - Number(b.isThroughOthers));
}

function toChange(pair: Pair<PageText>, { through, own }: Reasons, { old, fresh, built }: Pages): PageChange {
  const page = (pair.after ?? pair.before)!;
  const { key, kind, title, url, file } = page;
  const change = !pair.before ? 'added' : !pair.after ? 'removed' : pair.before.key !== pair.after.key ? 'renamed' : 'changed';
  const hasGone = (change === 'removed' || change === 'renamed') && !pair.before!.url.includes('#');
  return {
    key, kind, title, url, file, change,
    isThroughOthers: change === 'changed' && !own.has(key),
    through: through.get(key) ?? [],
    redline: redline(pair.before?.html, pair.after?.html),
    mentionedOn: mentioning(key, pair.after ? fresh : old).map(refOf),
    readingAge: { before: pair.before && ageOf(pair.before.passages), after: pair.after && ageOf(pair.after.passages) },
    weight: { before: weightOf(pair.before, page, built.before), after: weightOf(pair.after, page, built.after) },
    ...(change === 'renamed' ? { oldKey: pair.before!.key } : {}),
    ...(hasGone ? { oldUrl: pair.before!.url, hasRedirect: fresh.redirects.has(pair.before!.key) } : {}),
  };
}

/** Where a whole page was built, its size; else that of its text as HTML. A page of many things was there before each of them, and stays. */
function weightOf(page: PageText | undefined, { url }: PageText, built: Side['built']): number | undefined {
  if (built) return page || url.includes('#') ? built.get((page?.url ?? url).replace(/#.*$/, '')) : undefined;
  return page && new TextEncoder().encode(page.html).length;
}
